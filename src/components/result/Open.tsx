// What the answers at hand leave undecided, and what is only worth knowing.
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { Part } from '#components/result/Part.tsx';
import { Questions } from '#components/result/QuestionLink.tsx';
import { RuleLink, SubjectMeta } from '#components/result/Subject.tsx';
import { Voices } from '#components/result/Voices.tsx';
import type { NotesBlock, OpenBlock } from '#model/report/document.ts';

export function Open({ face, block }: { face: Face; block: OpenBlock }) {
  const { phrases, words } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.openIntro(block)}</p>
      <ul className="list">
        {block.subjects.map((subject) => {
          const { question, because, settle } = phrases.openQuestion(subject);
          return (
            <li key={subject.id} id={`open-${subject.id}`}>
              <b>{question}</b>
              <span className="small">
                <Kept text={because} /> {face.mode === 'sample' && settle} {phrases.labels.rule}:{' '}
                <RuleLink face={face} subject={subject} />
              </span>
              {face.mode === 'own' && subject.couldSettle.length > 0 && (
                <div className="small">
                  {words.couldSettle(subject.couldSettle.length)}
                  <Questions face={face} questions={subject.couldSettle} />
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </Part>
  );
}

export function Notes({ face, block }: { face: Face; block: NotesBlock }) {
  const { phrases } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.notesIntro()}</p>
      {block.subjects.map((subject) => (
        <article
          key={subject.id}
          className="finding"
          id={`note-${subject.id}`}
          aria-labelledby={`note-${subject.id}-title`}
        >
          <h3 id={`note-${subject.id}-title`}>{phrases.subjectTitle(subject)}</h3>
          <Voices face={face} say={subject.say} alsoAsking={subject.alsoAsking} against={subject.against} />
          <p className="reason">
            <Kept text={phrases.reason(subject)} />
          </p>
          <SubjectMeta face={face} subject={subject} />
        </article>
      ))}
    </Part>
  );
}
