// Whatever the open answers turn out to be: what is certain stays, at least as heavy; what is coherent, or beside the point, finds
// nothing; a disclosure that is not told of does not come up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { compareSeverity } from '#model/judge/finding.ts';
import type { RuleCheck } from '#model/verdict.ts';
import { assessmentOf, drawsFrom, RUNS } from './arbitraries.ts';
import { someOpenAnswers, toldInFull } from './some-or-other.ts';

const ANY = [
  { purpose: 'extraordinary-trust', weight: 1 },
  { purpose: 'different-people', weight: 1 },
];
const judged = (answers: Answers) => judge(catalogue, assessmentOf(ANY, answers));

/** Why one cannot be what became of the other; undefined where it can. A note informs, and is nothing found against anybody. */
function departure(before: RuleCheck, after: RuleCheck): string | undefined {
  const told = `${before.rule}: ${before.state} became ${after.state}`;
  if (before.state === 'contradiction') {
    if (after.state !== 'contradiction') return told;
    const isLighter = compareSeverity(after.severity, before.severity) > 0;
    return isLighter ? `${before.rule}: ${before.severity} became ${after.severity}` : undefined;
  }
  if (before.state !== 'coherent' && before.state !== 'beside-the-point') return undefined;
  if ('severity' in after) return after.severity === 'note' ? undefined : told;
  return before.state === 'coherent' && after.state === 'unanswered' ? told : undefined;
}

test('what a rule finds for certain holds however the rest turns out, and what it finds coherent is never found against', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
      const draw = drawsFrom(seed);
      const open = someOpenAnswers(draw);
      const before = judged(open);
      for (const _ of [1, 2, 3]) {
        const full = toldInFull(open, draw);
        const after = judged(full);
        const departures = before.checks.flatMap((check, at) => departure(check, after.checks[at] as RuleCheck) ?? []);
        expect(departures, JSON.stringify([open, full])).toEqual([]);
      }
    }),
    RUNS,
  );
});

test('a disclosure is certain only if it holds however the rest turns out, and is told wherever it may', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2 ** 31 }), (seed) => {
      const draw = drawsFrom(seed);
      const open = someOpenAnswers(draw);
      const { verdict, evidence } = judged(open);
      // Nothing is said while either of the two is blank.
      fc.pre([evidence.height, evidence.clarity].every(({ parts }) => parts.some(({ saidBy }) => saidBy.length > 0)));
      const after = judged(toldInFull(open, draw)).verdict.findings;
      const told = verdict.findings.filter(({ kind }) => kind === 'disclosure');
      const may = after.filter(({ kind }) => kind === 'disclosure').map(({ id }) => id);
      expect(told.map(({ id }) => id)).toEqual(expect.arrayContaining(may));
      for (const { id } of told.filter(({ certainty }) => certainty === 'certain')) expect(may).toContain(id);
    }),
    RUNS,
  );
});
