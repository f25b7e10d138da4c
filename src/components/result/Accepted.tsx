// What is knowingly accepted: both statements, the terms, and on one's own page the way to take it back.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { Matter, SubjectMeta } from '#components/result/Subject.tsx';
import type { AcceptedBlock } from '#model/report/matter.ts';

export function Accepted({ face, block }: { face: Face; block: AcceptedBlock }) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.acceptedIntro(block)}</p>
      {block.entries.map((entry) => (
        <Entry key={entry.subject.id} face={face} entry={entry} totalPoints={block.totalPoints} />
      ))}
    </Part>
  );
}

interface Props {
  face: Face;
  entry: AcceptedBlock['entries'][number];
  totalPoints: number;
}

function Entry({ face, entry, totalPoints }: Props) {
  const { phrases, accepting } = face;
  const { subject } = entry;
  return (
    <Matter face={face} subject={subject} totalPoints={totalPoints}>
      <ul className="list">
        {phrases.acceptance(entry).map(({ label, text }) => (
          <li key={label}>
            <span>
              <b>{label}</b>: <bdi>{text}</bdi>
            </span>
          </li>
        ))}
      </ul>
      <SubjectMeta face={face} subject={subject} />
      {accepting && (
        <div className="acts">
          <button type="button" className="btn quiet" onClick={() => accepting.takeBack(subject)}>
            {accepting.words.takeBack}
            <span className="vh">: {phrases.subjectTitle(subject)}</span>
          </button>
        </div>
      )}
    </Matter>
  );
}
