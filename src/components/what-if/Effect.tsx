// What the changed answers do: in one polite line, and then in full. The judgement and the agreement on both sides, the
// divergences that disappear, appear, or weigh differently; all in words.
import { useMemo } from 'react';
import { BeforeAfter } from '#components/kept/BeforeAfter.tsx';
import { FitTable } from '#components/kept/FitTable.tsx';
import { findingLines } from '#components/kept/finding-line.tsx';
import { Part } from '#components/kept/Part.tsx';
import { useShelf } from '#components/kept/shelf-context.tsx';
import type { WhatIfFace } from '#components/what-if/face.ts';
import { catalogue } from '#content/catalogue.ts';
import { formatNumber } from '#content/numbers/format.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { withEdition } from '#model/profile/edition.ts';
import { faceOfVerdict } from '#model/report/of-verdict.ts';
import { promisesOf } from '#model/report/promise-register.ts';
import type { Difference } from '#model/what-if/difference.ts';

interface Props {
  face: WhatIfFace;
  difference: Difference;
}

export function Status({ face: { words, language }, difference: { judged, reweighed } }: Props) {
  // With their sign: below zero, too, one sees where a change leads.
  const whole = (value: number) => formatNumber(Math.round(value), language);
  const told = ({ low, high }: Interval) =>
    whole(low) === whole(high) ? whole(low) : words.effect.between(whole(low), whole(high));
  const { status, agreement, matters } = words.effect;
  const { before, after } = judged.coherence;
  const changed = status(judged.gone.length, judged.appeared.length, reweighed.length);
  const isSame = judged.gone.length + judged.appeared.length + reweighed.length === 0;
  return (
    <p className="outcome" role="status">
      {isSame ? changed : matters(judged.matters.before, judged.matters.after)} {agreement(told(before), told(after))}{' '}
      {!isSame && changed}
    </p>
  );
}

interface Both {
  baseline: Assessment;
  /** The same with the changed answers. */
  now: Assessment;
}

export function Effect({ face, difference, baseline, now }: Props & Both) {
  const { words, phrases } = face;
  const { judged, reweighed, unmoved } = difference;
  const { finding } = useShelf().words.compare;
  const say = words.effect;
  const lines = (all: readonly Parameters<typeof findingLines>[0][]) =>
    all.flatMap((one) => findingLines(one, judged.fits, phrases));
  const groups = [
    [say.gone, lines(judged.gone.map((before) => ({ before })))],
    [say.appeared, lines(judged.appeared.map((after) => ({ after })))],
    [say.reweighed, lines(reweighed)],
  ] as const;
  return (
    <Part id="what-if-effect" title={say.title}>
      <Headlines face={face} difference={difference} baseline={baseline} />
      {groups.map(([caption, of]) =>
        of.length === 0 ? null : (
          <BeforeAfter key={caption} caption={`${caption} (${of.length})`} first={finding} lines={of} />
        ),
      )}
      <p className="small">{say.unmoved(unmoved)}</p>
      <Promises face={face} baseline={baseline} now={now} />
      <FitTable judged={judged} phrases={phrases} />
    </Part>
  );
}

/** Promises, people and money as far as they move; one line where they do not. */
function Promises({ face: { phrases }, baseline, now }: Pick<Props, 'face'> & Both) {
  const before = useMemo(() => registerOf(baseline), [baseline]);
  const after = useMemo(() => registerOf(now), [now]);
  const { caption, lines, same } = phrases.promisesCompared(before, after);
  if (lines.length === 0) return <p className="small">{same}</p>;
  return <BeforeAfter caption={caption} first={phrases.physicsColumns()[0]} lines={lines} />;
}

const registerOf = (assessment: Assessment) =>
  promisesOf({ catalogue: withEdition(catalogue, assessment.profileEdition), assessment });

/** The headline of both sides; once where nothing of it moves. */
function Headlines({ face: { words, phrases }, difference, baseline }: Props & { baseline: Assessment }) {
  const { before, after } = difference.verdicts;
  const named = baseline.declaration.flatMap(({ purpose, name }) => (name === undefined ? [] : [[purpose, name]]));
  const ownNames = Object.fromEntries(named) as Record<string, string>;
  const judgedBy = withEdition(catalogue, baseline.profileEdition);
  const [was, is] = [before, after].map((verdict) => {
    const clauses = phrases.headline({ ...faceOfVerdict(judgedBy, verdict).headline, ownNames });
    return [clauses.say, clauses.do].filter(Boolean).join(' ');
  });
  const { headline, sameHeadline } = words.effect;
  if (was === is) {
    return (
      <p className="judgement">
        <span className="small">{sameHeadline}: </span>
        {is}
      </p>
    );
  }
  return (
    <dl className="judgements">
      <div>
        <dt>{`${headline}: ${words.ask.today.toLowerCase()}`}</dt>
        <dd>{was}</dd>
      </div>
      <div>
        <dt>{`${headline}: ${words.ask.now.toLowerCase()}`}</dt>
        <dd>{is}</dd>
      </div>
    </dl>
  );
}
