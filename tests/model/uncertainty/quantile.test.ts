// The agreement that 5, 50 and 95 of 100 possibilities do not pass is one of those drawn, and no lower one would do.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { samplerOf } from '#model/uncertainty/sampler.ts';
import { uncertaintyOf } from '#model/uncertainty/uncertainty.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

test.each([1, 2, 19, 20, 21, 100, 137])('of %d possibilities each stands at its nearest rank', (samples) => {
  const assessment = assessmentOf([{ purpose: 'mass-speed', weight: 1 }], { 'auth.limit': { from: 0, to: 100 } });
  const situation = { catalogue, assessment, judgement: judge(catalogue, assessment) };
  const sampler = samplerOf(situation, 7);
  const drawn = Array.from({ length: samples }, () => sampler.next().coherence);
  expect(new Set(drawn).size).toBe(samples);
  const { p5, p50, p95 } = uncertaintyOf(situation, { samples, seed: 7 }).coherence;
  for (const [percent, found] of [
    [5, p5],
    [50, p50],
    [95, p95],
  ] as const) {
    expect(drawn).toContain(found);
    expect(100 * drawn.filter((one) => one <= found).length).toBeGreaterThanOrEqual(percent * samples);
    expect(100 * drawn.filter((one) => one < found).length).toBeLessThan(percent * samples);
  }
});
