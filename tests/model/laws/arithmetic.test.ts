// Law 3 for contradictions between answers: knowing more never takes a certain one back and never makes one out of what
// was coherent. Held fixed are the answers whose blank is assumed from the catalogue's defaults: giving them replaces an
// assumption, which is no narrowing. Saying that
// nobody answers, at all or on a channel, or that there is no customer, sets a comparison aside and is left out here.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { absenceStatedBy, amountOf } from '#model/facts.ts';
import { judge } from '#model/judge/assess.ts';
import { assessmentOf, someAnswers } from './arbitraries.ts';
import { withLooser } from './looser.ts';

const ASSUMED = /^(aht\.|shrinkage|contract\.hours|reopen|staff\.dedicated|patience|peak\.share|chat\.concurrency)/;
// Optional detail that may bring a rule to life and is not waited for: held fixed as well.
const NOT_WAITED_FOR = /^(silo\.count|metrics\.targets|budget\.split|goodwill\.rate)/;
const isHeld = (id: string): boolean => ASSUMED.test(id) || NOT_WAITED_FOR.test(id);
// Purposes that rules ask for.
const DECLARED = ['extraordinary-trust', 'race-to-bottom', 'different-people'].map((purpose) => ({
  purpose,
  weight: 1,
}));

// What goodwill costs counts as nothing until all of it is stated.
const withoutGoodwill = ({ 'goodwill.avg': _, ...rest }: Answers): Answers => rest;

test('a contradiction certain with less known stays certain, and what was coherent stays so, in 1,500 pairs', () => {
  fc.assert(
    fc.property(withLooser(someAnswers.map(withoutGoodwill)), ({ tight, loose }) => {
      fc.pre(
        absenceStatedBy(tight) === undefined &&
          amountOf(tight, 'customers.active')?.high !== 0 &&
          !JSON.stringify([tight['time.first_response'], tight['tiers.vip']]).includes('nobody'),
      );
      const held = Object.fromEntries(Object.entries(tight).filter(([id]) => isHeld(id)));
      const before = judge(catalogue, assessmentOf(DECLARED, { ...loose, ...held })).checks;
      const after = judge(catalogue, assessmentOf(DECLARED, tight)).checks;
      const broken = before.flatMap((check, at) => {
        const now = after[at]?.state;
        const isCertain = check.state === 'contradiction' && check.severity !== 'note';
        if (isCertain && now !== 'contradiction') return [`${check.rule}: certain, then ${now}`];
        const isCoherent = check.state === 'coherent' && now !== 'coherent' && now !== 'beside-the-point';
        return isCoherent ? [`${check.rule}: coherent, then ${now}`] : [];
      });
      expect(broken).toEqual([]);
    }),
    { numRuns: 1500 },
  );
});
