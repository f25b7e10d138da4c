// What is not known yet: each missing answer with what it would tell and the way to it.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import { QuestionLink } from '#components/result/QuestionLink.tsx';
import type { UnknownBlock } from '#model/report/document.ts';

type Entry = UnknownBlock['questions'][number];
const OPEN = 6;

export function Unknown({ face, block }: { face: Face; block: UnknownBlock }) {
  const { phrases, words } = face;
  const { questions } = block;
  const folded = questions.slice(OPEN);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)} how={{ face, part: 'efforts' }}>
      <p>{phrases.unknownIntro(block)}</p>
      <List face={face} entries={questions.slice(0, OPEN)} />
      {folded.length > 0 && (
        <details className="more folded">
          <summary>{words.otherQuestions(folded.length)}</summary>
          <List face={face} entries={folded} />
        </details>
      )}
      <ByOwner face={face} block={block} />
    </Part>
  );
}

/** The list to hand out: what to fetch from whom. */
function ByOwner({ face: { phrases }, block }: { face: Face; block: UnknownBlock }) {
  const lists = phrases.unknownByOwner(block);
  if (lists.length === 0) return null;
  return (
    <>
      <p>{phrases.unknownByOwnerIntro()}</p>
      <dl className="by-owner">
        {lists.map(({ owner, questions }) => (
          <div key={owner}>
            <dt>{owner}</dt>
            {questions.map((question) => (
              <dd key={question}>{question}</dd>
            ))}
          </div>
        ))}
      </dl>
    </>
  );
}

function List({ face, entries }: { face: Face; entries: readonly Entry[] }) {
  return (
    <ul className="list">
      {entries.map((entry) => {
        const { question, tells } = face.phrases.unknownQuestion(entry);
        return (
          <li key={entry.question}>
            <b>{question}</b>
            <span className="small">
              {tells} <QuestionLink face={face} question={entry.question} asks={question} />
            </span>
          </li>
        );
      })}
    </ul>
  );
}
