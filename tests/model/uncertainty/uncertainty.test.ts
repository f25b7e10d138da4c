// The laws of the possibilities: each lies within what the judgement allows, what is certain holds in all of them, what is
// known exactly leaves one, and the same seed gives the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { drivers } from '#content/drivers.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import type { Interval } from '#model/interval.ts';
import { judge } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { shareBelow } from '#model/judge/share.ts';
import type { Situation } from '#model/repair/situation.ts';
import { chanceFrom } from '#model/uncertainty/chance.ts';
import { operationDraws } from '#model/uncertainty/draw-operation.ts';
import { samplerOf } from '#model/uncertainty/sampler.ts';
import { startUncertainty, uncertaintyOf } from '#model/uncertainty/uncertainty.ts';
import { enough } from '../../support/enough.ts';
import { samples } from '../exchange/samples.ts';
import { assessmentOf, RUNS, someAnswers, someAssessment, someDeclaration, tableAnswers } from '../laws/arbitraries.ts';
import { type Anchors, operationAt } from '../laws/operation.ts';

const situationOf = (assessment: Assessment): Situation => ({
  catalogue,
  assessment,
  judgement: judge(catalogue, assessment),
});
const holds = ({ low, high }: Interval, value: number): boolean => low <= value && value <= high;
const sum = (shares: readonly { readonly share: number }[]): number =>
  shares.reduce((total, { share }) => total + share, 0);

const tables = fc.tuple(someDeclaration, tableAnswers).map(([declared, answers]) => assessmentOf(declared, answers));

test('every possibility of 1,000 assessments lies within the intervals of the judgement, to the last bit', () => {
  fc.assert(
    fc.property(fc.oneof(someAssessment, tables), fc.nat(), (assessment, seed) => {
      const situation = situationOf(assessment);
      const { verdict, declared, ranked, operation } = situation.judgement;
      const allowed = new Map([...ranked, ...declared].map((fit) => [fit.purpose, fit]));
      const sampler = samplerOf(situation, seed);
      const draws = operationDraws(situation);
      const chance = chanceFrom(seed);
      for (let count = 0; count < 5; count++) {
        const sample = sampler.next();
        expect(holds(verdict.coherence, sample.coherence)).toBe(true);
        for (const { purpose, fit, kappa } of [...sample.ranked, ...sample.declared]) {
          const within = allowed.get(purpose);
          if (!within) throw new Error(purpose);
          expect([fit.low, kappa.low]).toEqual([fit.high, kappa.high]);
          expect([purpose, holds(within.fit, fit.low), holds(within.kappa, kappa.low)]).toEqual([purpose, true, true]);
        }
        const drawn = draws.next(chance);
        for (const side of ['evidence', 'topTierEvidence'] as const)
          for (const [dimension, { low, high }] of Object.entries(drawn[side]))
            expect([low === high, holds(operation[side][dimension as keyof Anchors], low)]).toEqual([true, true]);
      }
    }),
    RUNS,
  );
}, 120_000);

test('every certain gap of 1,000 assessments holds in every possibility, and one with something certain and heavy is never coherent', () => {
  const met = { assessments: 0, certain: 0 };
  fc.assert(
    fc.property(someAssessment, fc.nat(), (assessment, seed) => {
      const situation = situationOf(assessment);
      met.assessments += 1;
      const { findings } = situation.judgement.verdict;
      const gaps = findings.flatMap((one) => (one.kind === 'gap' && one.certainty === 'certain' ? [one] : []));
      const sampler = samplerOf(situation, seed);
      for (let count = 0; count < 5; count++) {
        const { declared, headline } = sampler.next();
        for (const gap of gaps) {
          met.certain += 1;
          const fit = declared.find(({ purpose }) => purpose === gap.purpose);
          const loss = fit?.losses.find(({ dimension }) => dimension === gap.dimension)?.loss;
          expect([gap.id, (loss?.low ?? 0) > 0]).toEqual([gap.id, true]);
        }
        expect(findings.some(isHeavy) && headline === 'coherent').toBe(false);
      }
    }),
    RUNS,
  );
  // Else nothing would have been looked at.
  expect(met.certain).toBeGreaterThan(5 * met.assessments);
}, 120_000);

/** Everything answered exactly, as a company at home on the anchors of the dimensions. */
const exact = fc
  .tuple(
    someDeclaration.filter((declared) => declared.every(({ purpose }) => purpose !== 'other')),
    fc.array(fc.constantFrom(0, 25, 50, 75, 100), { minLength: 12, maxLength: 12 }),
    fc.constantFrom(...drivers.map(({ id }) => id)),
  )
  .map(([declared, levels, argument]) => {
    const at = Object.keys(catalogue.evidence).map((dimension, index) => [dimension, levels[index]]);
    return assessmentOf(declared, operationAt(Object.fromEntries(at) as Anchors, argument));
  });

test('1,000 operations known exactly have one possibility: the judgement itself', () => {
  let settled = 0;
  fc.assert(
    fc.property(exact, (assessment) => {
      const situation = situationOf(assessment);
      const { verdict } = situation.judgement;
      const isExact = Object.values(verdict.evidence).every(({ low, high }) => low === high);
      const drawn = uncertaintyOf(situation, { samples: 50 });
      expect(drawn.drawn).toBe(isExact ? 1 : 50);
      if (!isExact) return;
      settled += 1;
      const { coherence } = verdict;
      expect(drawn.coherence).toEqual({ p5: coherence.low, p50: coherence.low, p95: coherence.high });
      expect(drawn.headlines).toEqual([{ kind: verdict.headline.kind, share: 1 }]);
      expect(drawn.operated).toEqual([{ purpose: verdict.revealed[0]?.purpose, share: 1 }]);
      expect([drawn.stoppedEarly, drawn.gaps]).toEqual([true, []]);
    }),
    RUNS,
  );
  expect(settled).toBeGreaterThan(enough(500));
}, 120_000);

test('the same seed gives the same, however the run is parted, and another seed another', () => {
  fc.assert(
    fc.property(someAssessment, fc.nat(2 ** 32 - 1), fc.integer({ min: 1, max: 60 }), (assessment, seed, step) => {
      const situation = situationOf(assessment);
      const run = startUncertainty(situation, { samples: 60, seed });
      while (!run.isDone()) run.draw(step);
      expect(run.result()).toEqual(uncertaintyOf(situation, { samples: 60, seed }));
    }),
    { numRuns: 200 },
  );
  const half = situationOf(assessmentOf([{ purpose: 'mass-speed', weight: 1 }], { 'reach.human': 50 }));
  expect(uncertaintyOf(half, { samples: 60, seed: 1 })).not.toEqual(uncertaintyOf(half, { samples: 60, seed: 2 }));
});

test('shares of 300 assessments add up to 1, quantiles are in order, and every gap told is one left open', () => {
  fc.assert(
    fc.property(someDeclaration, someAnswers, (declared, answers) => {
      const situation = situationOf(assessmentOf(declared, answers));
      const { coherence, operated, headlines, gaps } = uncertaintyOf(situation, { samples: 100 });
      expect(sum(operated)).toBeCloseTo(1, 9);
      expect(sum(headlines)).toBeCloseTo(1, 9);
      expect(coherence.p5 <= coherence.p50 && coherence.p50 <= coherence.p95).toBe(true);
      expect(headlines.map(({ kind }) => kind)).not.toContain('too-little-known');
      const open = situation.judgement.verdict.findings.filter(
        ({ kind, certainty }) => kind === 'gap' && certainty !== 'certain',
      );
      expect(gaps.map(({ id }) => id)).toEqual(open.map(({ id }) => id));
    }),
    { numRuns: 300 },
  );
});

test('the share of an open gap is, to one in a hundred, the share of what is possible that the judgement works out exactly', () => {
  const answers: Answers = { 'attention.style': 75, 'promise.known': { from: 25, to: 75 } };
  const situation = situationOf(assessmentOf([{ purpose: 'extraordinary-trust', weight: 1 }], answers));
  const { mix, evidence, verdict } = situation.judgement;
  const { gaps } = uncertaintyOf(situation);
  expect(gaps.length).toBeGreaterThan(0);
  for (const { id, share } of gaps) {
    const finding = verdict.findings.find((one) => one.id === id);
    if (finding?.kind !== 'gap' || finding.dimension === 'driver') throw new Error(id);
    const band = mix[0]?.purpose.bands[finding.dimension];
    if (!band) throw new Error(id);
    const terms = evidence[finding.dimension].parts.map(({ weight, value }) => ({ coefficient: weight, range: value }));
    const outside = shareBelow(band.low, terms) + 1 - shareBelow(band.high, terms);
    expect(Math.abs(share - outside), id).toBeLessThan(0.015);
  }
});

test('a range of monthly requests becomes one number for the channels, the times and the money', () => {
  const answers: Answers = {
    'volume.month': { phone: { from: 100, to: 10_000 }, email: 1000 },
    'time.first_response': { phone: 30, email: 172_800 },
    'budget.total': 500_000,
  };
  const situation = situationOf(assessmentOf([{ purpose: 'mass-speed', weight: 1 }], answers));
  const draws = operationDraws(situation);
  const chance = chanceFrom(7);
  // More calls make the mean time shorter and each request poorer: the two can only move against each other.
  const drawn = Array.from({ length: 400 }, () => draws.next(chance).evidence);
  const bySpeed = drawn.toSorted((a, b) => a.speed.low - b.speed.low);
  const mean = (some: typeof drawn): number =>
    some.reduce((total, { resources }) => total + resources.low, 0) / some.length;
  expect(mean(bySpeed.slice(0, 100))).toBeGreaterThan(mean(bySpeed.slice(-100)) + 3);
});

test('of a coherent company that is known well every possibility is coherent, and of the furniture retailer none', () => {
  const sharesOf = (name: string) => {
    const assessment = samples.find(({ company }) => company.name === name) as Assessment;
    return uncertaintyOf(situationOf(assessment), { samples: 1000 }).headlines;
  };
  expect(sharesOf('Mobili Rossi')).toEqual([{ kind: 'different-purpose', share: 1 }]);
  const names = samples.map(({ company }) => company.name);
  const coherent = names.filter((name) => sharesOf(name).some(({ kind, share }) => kind === 'coherent' && share === 1));
  expect(coherent.length).toBeGreaterThan(2);
});

test('a stopped run tells what was drawn up to there, and says that it stopped', () => {
  const run = startUncertainty(situationOf({ ...(samples[0] as Assessment), answers: {} }), { samples: 1000 });
  run.draw(30);
  expect([run.isDone(), run.count()]).toEqual([false, 30]);
  const { asked, drawn, stoppedEarly } = run.result();
  expect([asked, drawn, stoppedEarly]).toEqual([1000, 30, true]);
});

test('chance of any seed stays above 0 and below 1, and a tenth of it falls in each tenth', () => {
  fc.assert(
    fc.property(fc.nat(2 ** 32 - 1), (seed) => {
      const chance = chanceFrom(seed);
      const tenths = Array.from({ length: 10 }, () => 0);
      for (let count = 0; count < 2000; count++) {
        const drawn = chance();
        expect(drawn > 0 && drawn < 1).toBe(true);
        const tenth = Math.floor(drawn * 10);
        tenths[tenth] = (tenths[tenth] ?? 0) + 1;
      }
      for (const times of tenths) expect(Math.abs(times - 200)).toBeLessThan(90);
    }),
    { numRuns: 100 },
  );
});
