// One matter on which the two voices part: title, weight, both statements, why they cannot both hold, the way out on
// each side, how sure it is and by which rule.
import { Accept } from '#components/result/Accept.tsx';
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { SeverityMark } from '#components/result/Marks.tsx';
import { Voices } from '#components/result/Voices.tsx';
import type { Subject } from '#model/report/matter.ts';

interface Props {
  face: Face;
  subject: Subject;
  totalPoints: number;
}

export function SubjectArticle({ face, subject, totalPoints }: Props) {
  const { phrases } = face;
  const { labels } = phrases;
  const points = phrases.points(subject.points, totalPoints);
  const title = phrases.subjectTitle(subject);
  return (
    <article
      className="finding"
      id={subject.id}
      aria-labelledby={`${subject.id}-title`}
      data-findings={subject.findings.join(' ')}
    >
      <header>
        <h3 id={`${subject.id}-title`}>{title}</h3>
        <span className="weight">
          <SeverityMark severity={subject.severity} />
          {phrases.severity(subject.severity)}
        </span>
        {points && <span className="pts">{points}</span>}
      </header>
      <Voices face={face} say={subject.say} alsoAskedBy={subject.alsoAskedBy} against={subject.against} />
      <p className="reason">
        <Kept text={phrases.reason(subject)} />
      </p>
      {phrases.expired(subject).map((text) => (
        <p key={text} className="left-out">
          <bdi>{text}</bdi>
        </p>
      ))}
      <div className="pair ways">
        <div className="way">
          <h4>{labels.changeWhatYouSay}</h4>
          <p>
            <Kept text={phrases.wayToSay(subject)} />
          </p>
          <Computed texts={phrases.waysOut(subject, 'say')} />
        </div>
        <div className="way">
          <h4>{labels.changeWhatYouDo}</h4>
          <p>
            <Kept text={phrases.wayToDo(subject)} />
          </p>
          <Computed texts={phrases.waysOut(subject, 'do')} />
        </div>
      </div>
      <SubjectMeta face={face} subject={subject} />
      <Turns text={phrases.turns(subject)} />
      {face.accepting && <Accept accepting={face.accepting} subject={subject} title={title} />}
    </article>
  );
}

/** The ways out that were worked out and tried. */
const Computed = ({ texts }: { texts: readonly string[] }) =>
  texts.map((text) => (
    <p key={text} className="computed">
      <Kept text={text} />
    </p>
  ));

/** Which single numbers would end it. */
const Turns = ({ text }: { text: string | undefined }) =>
  text !== undefined && (
    <p className="turns">
      <Kept text={text} />
    </p>
  );

/** How certain a divergence is, and its rule; what is only worth knowing diverges from nothing. */
export function SubjectMeta({ face, subject }: { face: Face; subject: Subject }) {
  const { phrases } = face;
  return (
    <dl className="meta">
      {subject.severity !== 'note' && (
        <div>
          <dt>{phrases.labels.certainty}</dt>
          <dd>{phrases.certainty(subject)}</dd>
        </div>
      )}
      <div>
        <dt>{phrases.labels.rule}</dt>
        <dd>
          <RuleLink face={face} subject={subject} />
        </dd>
      </div>
    </dl>
  );
}

export const RuleLink = ({ face, subject }: { face: Face; subject: Subject }) => (
  <a href={ruleAddress(face, subject)}>{face.phrases.ruleName(subject)}</a>
);

/** A contradiction has a page of its own; the other kinds of finding are explained in a part of the method. */
function ruleAddress({ links }: Face, { about }: Subject): string {
  switch (about.kind) {
    case 'rule':
      return links.rule(about.rule);
    case 'dimension':
      return `${links.method}#${about.dimension === 'driver' ? 'sums' : about.dimension}`;
    case 'clash':
      return `${links.method}#relations`;
    case 'disclosure':
      return `${links.method}#weight`;
  }
}
