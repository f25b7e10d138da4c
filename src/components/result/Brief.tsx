// The result in four lines, under its headline: each with its name, which leads to the part it was made of, and with the way
// to the answer that is to be looked at again or given.
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { QuestionLink } from '#components/result/QuestionLink.tsx';
import type { HeadlineBlock } from '#model/report/document.ts';

export function Brief({ face, block }: { face: Face; block: HeadlineBlock }) {
  const { phrases, words } = face;
  const lines = phrases.brief(block);
  if (lines.length === 0) return null;
  return (
    <section className="in-brief" aria-label={phrases.briefTitle()}>
      <dl>
        {lines.map(({ id, label, says, leadsTo }) => (
          <div key={id}>
            <dt>{leadsTo ? <a href={`#${leadsTo}`}>{label}</a> : label}</dt>
            {says.map(({ text, question }) => (
              <dd key={text}>
                <Kept text={text} />{' '}
                {question && (
                  <QuestionLink
                    face={face}
                    question={question.id}
                    asks={phrases.questionText(question.id)}
                    says={question.isAnswered ? words.review : words.answer}
                  />
                )}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
