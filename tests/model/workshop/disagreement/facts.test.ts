// Estimates of one fact by several voters: ranges that meet and ranges that do not, choices, those who do not know, and
// whether it matters for the judgement who is right.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import type { Estimate } from '#model/workshop/ballot.ts';
import { gapsBetween, gatherSets, jaccardDistance, setsApart } from '#model/workshop/disagreement/distance.ts';
import { judgeEnds, judgingOf, MOST_JUDGED } from '#model/workshop/disagreement/ends.ts';
import { answeredIn, estimatedOf, withEstimate } from '#model/workshop/disagreement/estimated.ts';
import { readFact } from '#model/workshop/disagreement/facts.ts';
import { ballot, shuffled } from './voting.ts';

const RUNS = { numRuns: 1000 };
const phrases = phrasebook('it', 'EUR');
const factOf = (id: string) => {
  const found = estimatedOf(catalogue.questions, id);
  if (!found) throw new Error(id);
  return found;
};
const read = (id: string, estimates: readonly (Estimate | undefined)[]) =>
  readFact(
    factOf(id),
    estimates.map((one) => ballot(one === undefined ? {} : { estimates: { [id]: one } })),
  );
const rental = samples.find(({ id }) => id === 'noleggio-italia')?.assessment as Assessment;
const anyInterval = fc
  .tuple(fc.nat({ max: 60 }), fc.nat({ max: 20 }))
  .map(([low, width]) => ({ low, high: low + width }));
const anySet = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 4 });

describe('gaps between ranges', () => {
  test('5, 10 to 20 and 15 to 30: two pairs of three lie apart, by 5 and by 10', () => {
    expect(
      gapsBetween([
        { low: 15, high: 30 },
        { low: 5, high: 5 },
        { low: 10, high: 20 },
      ]),
    ).toEqual({
      pairs: 3,
      apart: 2,
      mean: 5,
    });
  });
  test('one range, and none, have no pair', () => {
    expect(gapsBetween([])).toEqual({ pairs: 0, apart: 0, mean: 0 });
    expect(gapsBetween([{ low: 1, high: 2 }])).toEqual({ pairs: 0, apart: 0, mean: 0 });
  });
  test('the sweep finds what looking at every pair finds', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 15 }), (given) => {
        let [sum, apart] = [0, 0];
        for (const [at, a] of given.entries())
          for (const b of given.slice(at + 1)) {
            const gap = Math.max(0, a.low - b.high, b.low - a.high);
            sum += gap;
            if (gap > 0) apart += 1;
          }
        const found = gapsBetween(given);
        expect(found.apart).toBe(apart);
        expect(found.mean * found.pairs).toBeCloseTo(sum, 6);
      }),
      RUNS,
    );
  });
});

describe('choices', () => {
  test('a and b against b and c share one of three', () => {
    expect(jaccardDistance(['a', 'b'], ['b', 'c'])).toBeCloseTo(2 / 3, 12);
    expect(jaccardDistance([], [])).toBe(0);
    expect(jaccardDistance([], ['a'])).toBe(1);
  });
  test('set by set is voter by voter, and 0 exactly where all choose alike', () => {
    fc.assert(
      fc.property(fc.array(anySet, { maxLength: 12 }), (given) => {
        const pairs = given.flatMap((a, at) => given.slice(at + 1).map((b) => jaccardDistance(a, b)));
        const found = setsApart(gatherSets(given));
        expect(found.pairs).toBe(pairs.length);
        expect(found.apart).toBe(pairs.filter((one) => one === 1).length);
        expect(found.mean * found.pairs).toBeCloseTo(
          pairs.reduce((sum, one) => sum + one, 0),
          8,
        );
      }),
      RUNS,
    );
  });
});

describe('a fact', () => {
  test('nobody, and voters who all do not know, are no dispute', () => {
    expect(read('staff.fte', [])).toMatchObject({ voters: 0, unknown: 0, size: 0 });
    const blank = read('staff.fte', [undefined, undefined]);
    expect(blank).toMatchObject({ voters: 2, unknown: 2, size: 0 });
    expect(blank.votes).toBeUndefined();
  });
  test('5, 8 and 15 people: median 8, relative mean difference 5/7, two at random differ by that half', () => {
    const { votes, size, unknown } = read('staff.fte', [15, undefined, 5, 8]);
    if (votes?.kind !== 'amounts') throw new Error('no amounts');
    expect(unknown).toBe(1);
    expect(votes.spread.median).toBe(8);
    expect(votes.apart).toBe(3);
    expect(votes.relativeDifference).toBeCloseTo(20 / 3 / (28 / 3), 12);
    expect(size).toBeCloseTo(5 / 14, 12);
  });
  test('ranges that all meet are no dispute, though their middles differ', () => {
    const { votes, size } = read('staff.fte', [{ from: 4, to: 8 }, 6, { from: 5, to: 20 }]);
    expect(size).toBe(0);
    expect(votes?.apart).toBe(0);
  });
  test('estimates of 0 alone are no dispute and no division by 0', () => {
    expect(read('budget.total', [0, 0, 0])).toMatchObject({ size: 0 });
  });
  test('five anchors are measured on their scale: 0 and 100 differ by all of it', () => {
    expect(read('auth.limit', [0, 100]).size).toBe(1);
    expect(read('auth.limit', [25, 50]).size).toBe(0.25);
  });
  test('a choice is a set; an estimate of another kind is not known', () => {
    const { votes, unknown } = read('budget.driver', [['cost-parity'], ['cost-parity', 'right'], 12]);
    if (votes?.kind !== 'choices') throw new Error('no choices');
    expect(unknown).toBe(1);
    expect(votes.options).toEqual([
      { option: 'cost-parity', count: 2 },
      { option: 'right', count: 1 },
    ]);
    expect(votes.mean).toBe(0.5);
  });
  test('a channel of a table is a fact of its own', () => {
    const phone = factOf('time.first_response.phone');
    expect(phone.channel).toBe('phone');
    expect(estimatedOf(catalogue.questions, 'time.first_response.fax')).toBeUndefined();
    expect(estimatedOf(catalogue.questions, 'staff.fte.phone')).toBeUndefined();
    expect(answeredIn(rental, phone)).toBe(90);
    expect(withEstimate(rental, phone, 600).answers['time.first_response']).toEqual({
      phone: 600,
      email: 86400,
      messaging: 7200,
    });
  });
  test('the order of the voters changes nothing, alike estimates are 0 apart, and the size stays within 0 and 1', () => {
    const amounts = fc.array(anyInterval, { maxLength: 12 });
    fc.assert(
      fc.property(shuffled(amounts), ([given, other]) => {
        const [a, b] = [given, other].map((list) =>
          read(
            'staff.fte',
            list.map(({ low, high }) => ({ from: low, to: high })),
          ),
        );
        expect(b).toEqual(a);
        expect(a?.size).toBeGreaterThanOrEqual(0);
        expect(a?.size).toBeLessThanOrEqual(1 + 1e-12);
        const [one] = given;
        if (one) expect(read('staff.fte', new Array(7).fill(one.low / 3)).size).toBe(0);
      }),
      RUNS,
    );
  });
});

describe('whether it matters who is right', () => {
  const judging = judgingOf(catalogue, rental);
  test('one estimate, or none, leaves nothing to compare; a table without a channel has no place', () => {
    expect(judgeEnds(judging, read('staff.fte', [5, 5]))).toEqual({ state: 'not-judged', because: 'no-two-estimates' });
    expect(judgeEnds(judging, read('volume.month', [5, 6]))).toEqual({ state: 'not-judged', because: 'no-place' });
  });
  test('a typical wait of 90 seconds keeps the promise of 180, one of 20 minutes does not', () => {
    const ends = judgeEnds(judging, read('time.first_response.phone', [1200, 90]));
    if (ends.state !== 'judged') throw new Error(ends.because);
    expect(ends.judged).toEqual([90, 1200]);
    const turned = ends.turning.find(({ finding }) => finding.id === 'contradiction:promise-against-typical-time');
    expect(turned).toMatchObject({ first: false, last: true, standsWith: [1200], fallsWith: [90] });
  });
  test('the head of the result moves where its sentence is another, and with no other purpose behind the same one', () => {
    const headline = (assessment: Assessment) => {
      const { report } = reportOf(catalogue, assessment);
      const block = blockOf(report, 'headline');
      if (!block) throw new Error('no headline');
      return [phrases.headline(block), phrases.standfirst(block)];
    };
    let same = 0;
    for (const { assessment } of samples) {
      const at = judgingOf(catalogue, assessment);
      for (const id of ['promise.level', 'auto.share', 'attention.style', 'budget.trend', 'hours.week']) {
        const fact = factOf(id);
        const ends = judgeEnds(at, read(id, [0, 100]));
        if (ends.state !== 'judged') throw new Error(ends.because);
        const [one, other] = [0, 100].map((estimate) => headline(withEstimate(assessment, fact, estimate)));
        // How many answers are missing is said in it too; here as many each time.
        expect(ends.isHeadlineMoved, `${assessment.company.name} ${id}`).toBe(
          JSON.stringify(one) !== JSON.stringify(other),
        );
        if (!ends.isHeadlineMoved) same += 1;
      }
    }
    expect(same).toBeGreaterThan(10);
  });
  test('a divergence that stands either way and is heavier with one of the estimates is told of', () => {
    const writer = samples.find(({ id }) => id === 'scrittore')?.assessment as Assessment;
    const ends = judgeEnds(judgingOf(catalogue, writer), read('auto.share', [0, 20]));
    expect(ends).toMatchObject({ turning: [], isHeadlineMoved: false, isWeightMoved: true });
    expect(judgeEnds(judgingOf(catalogue, writer), read('auto.share', [20, 21]))).toMatchObject({
      isWeightMoved: false,
    });
  });
  test('what is only likely or open with some estimate does not stand: 1 to 20 minutes leave the promise undecided', () => {
    const ends = judgeEnds(judging, read('time.first_response.phone', [90, { from: 60, to: 1200 }]));
    if (ends.state !== 'judged') throw new Error(ends.because);
    const id = 'contradiction:promise-against-typical-time';
    const fact = factOf('time.first_response.phone');
    const { findings } = judge(catalogue, withEstimate(rental, fact, { from: 60, to: 1200 })).verdict;
    expect(findings.some((one) => one.id === id && one.certainty !== 'certain')).toBe(true);
    expect(ends.turning.map(({ finding }) => finding.id)).not.toContain(id);
  });
  test('what it tells is what judging each one afresh tells', () => {
    const ends = judgeEnds(judging, read('auth.limit', [0, 50, 100]));
    if (ends.state !== 'judged') throw new Error(ends.because);
    const fact = factOf('auth.limit');
    for (const { finding, standsWith, fallsWith } of ends.turning) {
      const certain = (estimate: Estimate): boolean =>
        judge(catalogue, withEstimate(rental, fact, estimate)).verdict.findings.some(
          ({ id, certainty, severity }) =>
            id === finding.id && certainty === 'certain' && severity !== 'open' && severity !== 'note',
        );
      expect(standsWith.every(certain)).toBe(true);
      expect(fallsWith.some(certain)).toBe(false);
    }
    expect(ends.turning.length).toBeGreaterThan(0);
  });
  test(`of 40 different estimates ${MOST_JUDGED} are judged, both ends among them, and it says so`, () => {
    const all = Array.from({ length: 40 }, (_, at) => at + 1);
    const ends = judgeEnds(judging, read('staff.fte', all));
    expect(ends).toMatchObject({ state: 'judged', of: 40, stoppedEarly: true });
    if (ends.state !== 'judged') throw new Error(ends.because);
    expect(ends.judged).toHaveLength(MOST_JUDGED);
    expect([ends.judged[0], ends.judged.at(-1)]).toEqual([1, 40]);
  });
  test('without a declaration the contradictions between answers are still told', () => {
    const undeclared = judgingOf(catalogue, { ...rental, declaration: [] });
    const ends = judgeEnds(undeclared, read('time.first_response.phone', [90, 1200]));
    expect(ends.state === 'judged' && ends.turning.map(({ finding }) => finding.kind)).toContain('contradiction');
  });
});
