// Law 3 for contradictions between answers: knowing more never takes a certain one back and never makes one out of what
// was coherent. Held fixed are the answers whose blank is assumed from the catalogue's defaults: giving them replaces an
// assumption, which is no narrowing. Saying that
// nobody answers, at all or on a channel, sets a comparison aside and is left out here.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { absenceStatedBy } from '#model/facts.ts';
import { judge } from '#model/judge/assess.ts';
import { assessmentOf, someAnswers } from './arbitraries.ts';
import { withLooser } from './looser.ts';

const ASSUMED =
  /^(aht\.|shrinkage|contract\.hours|reopen|staff\.dedicated|out_of_hours\.share|silo\.count|patience|peak\.share|chat\.concurrency)/;
const ATTENTION = [{ purpose: 'extraordinary-trust', weight: 1 }];

test('a contradiction certain with less known stays certain, and what was coherent stays so, in 1,500 pairs', () => {
  fc.assert(
    fc.property(withLooser(someAnswers), ({ tight, loose }) => {
      fc.pre(
        absenceStatedBy(tight) === undefined && !JSON.stringify(tight['time.first_response'] ?? '').includes('nobody'),
      );
      const assumed = Object.fromEntries(Object.entries(tight).filter(([id]) => ASSUMED.test(id)));
      const before = judge(catalogue, assessmentOf(ATTENTION, { ...loose, ...assumed })).checks;
      const after = judge(catalogue, assessmentOf(ATTENTION, tight)).checks;
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
