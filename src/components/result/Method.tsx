// By which rules and figures the result came about, and the way to all of them.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import type { MethodBlock } from '#model/report/grounds.ts';

export function Method({ face, block }: { face: Face; block: MethodBlock }) {
  const { phrases, words, links } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p className="small">
        {phrases.methodText(block)} <a href={links.method}>{words.allRules}</a>
      </p>
    </Part>
  );
}
