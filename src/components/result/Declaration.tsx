// What is declared, before anything is compared with it: each purpose with its weight, for whom, and what it promises.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import type { DeclarationBlock } from '#model/report/grounds.ts';

export function Declaration({ face, block }: { face: Face; block: DeclarationBlock }) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.declarationIntro(block)}</p>
      <ul className="list declared">
        {block.purposes.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: one purpose may be declared twice, for different customers
          <li key={index}>
            <b>
              <bdi>{phrases.purposeName(row.purpose, row.ownName)}</bdi>{' '}
              <span className="say">{phrases.weight(row)}</span>
            </b>
            {row.scope && (
              <span className="scope">
                <bdi>{phrases.scope(row.scope)}</bdi>
              </span>
            )}
            <span>{phrases.promise(row)}</span>
          </li>
        ))}
      </ul>
    </Part>
  );
}
