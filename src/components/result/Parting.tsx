// Where what is said and what is done part, and statements that cannot both hold whatever is declared: the four heaviest
// matters open, the others folded but printed.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { SubjectArticle } from '#components/result/Subject.tsx';
import type { CrossingBlock, PartingBlock } from '#model/report/document.ts';
import type { Subject } from '#model/report/matter.ts';

const OPEN = 4;

export function Parting({ face, block }: { face: Face; block: PartingBlock }) {
  const { phrases, words } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'weight' }}>
      <p>{phrases.partingIntro(block)}</p>
      <Subjects face={face} subjects={block.subjects} totalPoints={block.totalPoints} others={words.otherSubjects} />
    </Part>
  );
}

export function Crossing({ face, block }: { face: Face; block: CrossingBlock }) {
  const { phrases, words } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'rules' }}>
      <p>{phrases.crossingIntro(block)}</p>
      <Subjects face={face} subjects={block.subjects} totalPoints={0} others={words.otherPairs} />
    </Part>
  );
}

interface Props {
  face: Face;
  subjects: readonly Subject[];
  totalPoints: number;
  others: (count: number) => string;
}

function Subjects({ face, subjects, totalPoints, others }: Props) {
  const article = (subject: Subject) => (
    <SubjectArticle key={subject.id} face={face} subject={subject} totalPoints={totalPoints} />
  );
  const folded = subjects.slice(OPEN);
  return (
    <>
      {subjects.slice(0, OPEN).map(article)}
      {folded.length > 0 && (
        <details className="more folded">
          <summary>{others(folded.length)}</summary>
          {folded.map(article)}
        </details>
      )}
    </>
  );
}
