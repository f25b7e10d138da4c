// Where what is said and what is done part: the four heaviest matters open, the others folded but printed.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { SubjectArticle } from '#components/result/Subject.tsx';
import type { PartingBlock } from '#model/report/document.ts';

const OPEN = 4;

export function Parting({ face, block }: { face: Face; block: PartingBlock }) {
  const { phrases, words } = face;
  const article = (subject: PartingBlock['subjects'][number]) => (
    <SubjectArticle key={subject.id} face={face} subject={subject} totalPoints={block.totalPoints} />
  );
  const folded = block.subjects.slice(OPEN);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.partingIntro(block)}</p>
      {block.subjects.slice(0, OPEN).map(article)}
      {folded.length > 0 && (
        <details className="more folded">
          <summary>{words.otherFindings(folded.length)}</summary>
          {folded.map(article)}
        </details>
      )}
    </Part>
  );
}
