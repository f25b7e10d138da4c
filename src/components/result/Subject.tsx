// One matter on which the two voices part: title, weight, both statements, why they cannot both hold, the way out on
// each side, how sure it is and by which rule.
import type { ReactNode } from 'react';
import { Accept } from '#components/result/Accept.tsx';
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { SeverityMark } from '#components/result/Marks.tsx';
import { Obtained } from '#components/result/Obtained.tsx';
import { TryOut } from '#components/result/TryOut.tsx';
import { Voices } from '#components/result/Voices.tsx';
import type { Subject } from '#model/report/matter.ts';
import { wayLabel } from '#model/report/promise-matter.ts';
import { wayName, waysOn } from '#model/report/ways-on.ts';

interface Props {
  face: Face;
  subject: Subject;
  totalPoints: number;
}

export function SubjectArticle({ face, subject, totalPoints }: Props) {
  const { phrases } = face;
  const { labels } = phrases;
  return (
    <Matter face={face} subject={subject} totalPoints={totalPoints}>
      {phrases.saidOf(subject).map((text) => (
        <p key={text} className="left-out">
          <bdi>{text}</bdi>
        </p>
      ))}
      <div className="pair ways">
        <Way face={face} subject={subject} side="say" title={wayLabel(subject, 'say', labels)}>
          {phrases.wayToSay(subject)}
        </Way>
        <Way face={face} subject={subject} side="do" title={wayLabel(subject, 'do', labels)}>
          {phrases.wayToDo(subject)}
        </Way>
      </div>
      <SubjectMeta face={face} subject={subject} />
      <Turns text={phrases.turns(subject)} />
      {face.accepting && <Accept accepting={face.accepting} subject={subject} title={phrases.subjectTitle(subject)} />}
    </Matter>
  );
}

/** What every matter opens with: title and weight, both voices, why they cannot both hold. */
export function Matter({ face, subject, totalPoints, children }: Props & { children: ReactNode }) {
  const { phrases } = face;
  const points = phrases.points(subject.points, totalPoints);
  const title = `${subject.id}-title`;
  return (
    <article className="finding" id={subject.id} aria-labelledby={title} data-findings={subject.findings.join(' ')}>
      <header>
        <h3 id={title}>{phrases.subjectTitle(subject)}</h3>
        <span className="weight">
          <SeverityMark severity={subject.severity} />
          {phrases.severity(subject.severity)}
        </span>
        {points && <span className="pts">{points}</span>}
      </header>
      <Voices face={face} say={subject.say} alsoAsking={subject.alsoAsking} against={subject.against} />
      <p className="reason">
        <Kept text={phrases.reason(subject)} />
      </p>
      {children}
    </article>
  );
}

interface WayProps {
  face: Face;
  subject: Subject;
  side: 'say' | 'do';
  title: string;
  /** The direction in words. */
  children: string;
}

/** A way out on one side: its direction, then what was worked out and tried, each with the way to try it oneself. */
function Way({ face, subject, side, title, children }: WayProps) {
  const computed = face.phrases.waysOut(subject, side);
  const heard = `${face.phrases.subjectTitle(subject)}. ${title}`;
  return (
    <div className="way">
      <h4>{title}</h4>
      <p>
        <Kept text={children} />
      </p>
      {waysOn(subject, side).map((way, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: ways of one side have no other name than their place
        <div key={index}>
          <p className="computed">
            <Kept text={computed[index] ?? ''} />{' '}
            <TryOut face={face} side={wayName(subject.ways, way)} findings={subject.findings} what={heard} />
          </p>
          <Obtained face={face} lines={face.phrases.obtained(way)} of={heard} />
        </div>
      ))}
    </div>
  );
}

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
