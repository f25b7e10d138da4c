// Law of the methods: they read and move nothing. Without the answers that only methods read, every number, finding, way
// out and turn stays as it was; and a reading is always one of its five states, with its questions in the catalogue.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { evidence } from '#content/evidence.ts';
import { type Assessment, isAnswered } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { METHODS } from '#model/methods/method.ts';
import { readMethods } from '#model/methods/read-methods.ts';
import { mendedVerdict } from '#model/repair/mended-verdict.ts';
import { uncommented, within } from '../../read-source.ts';
import { RUNS, someAssessment } from './arbitraries.ts';

const ONLY_READ =
  `promise.phases budget.phases steps.there steps.partner steps.partner_tells steps.you_tell steps.seen_as_you
  steps.contract recovery.ladder complaints.month complaints.silent complaints.repeated listen.where listen.owner listen.cadence
  customer.role channel.choice`.split(/\s+/u);

const without = (assessment: Assessment): Assessment => ({
  ...assessment,
  answers: Object.fromEntries(Object.entries(assessment.answers).filter(([id]) => !ONLY_READ.includes(id))),
});

test('17 questions are read by methods and by nothing else in the model', () => {
  const rest = within('model')
    .filter((file) => !file.startsWith('src/model/methods/'))
    .map(uncommented)
    .join('\n');
  const methods = within('model')
    .filter((file) => file.startsWith('src/model/methods/'))
    .map(uncommented)
    .join('\n');
  expect(ONLY_READ).toHaveLength(17);
  for (const id of ONLY_READ) {
    expect(methods, id).toContain(`'${id}'`);
    expect(rest, id).not.toContain(`'${id}'`);
    expect(
      DIMENSIONS.some((dimension) => evidence[dimension].some(({ from }) => from.includes(id))),
      id,
    ).toBe(false);
    expect(catalogue.levers.map(({ question }) => question)).not.toContain(id);
  }
});

test('without the answers that only methods read, no number and no finding changes', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      expect(judge(catalogue, without(assessment)).verdict).toEqual(judge(catalogue, assessment).verdict);
    }),
    RUNS,
  );
}, 120_000);

test('nor does a way out, a turn or what to ask next', () => {
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const { methods: _, ...all } = mendedVerdict(catalogue, assessment);
      const { methods: __, ...fewer } = mendedVerdict(catalogue, without(assessment));
      expect(fewer).toEqual(all);
    }),
    { numRuns: 30 },
  );
}, 120_000);

test('a reading quotes answered questions, asks questions of the catalogue, and holds no endless number', () => {
  const ids = new Set(catalogue.questions.map(({ id }) => id));
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      const readings = readMethods(catalogue, assessment.answers, judge(catalogue, assessment).mix);
      expect(new Set(readings.map(({ method }) => method)).size).toBe(readings.length);
      expect(readings.filter(({ method }) => !METHODS.includes(method))).toEqual([]);
      for (const reading of readings) {
        for (const id of reading.from) expect(isAnswered(assessment.answers, id), id).toBe(true);
        if (reading.state === 'cannot-tell') expect(reading.ask.length).toBeGreaterThan(0);
        if ('ask' in reading) expect(reading.ask.filter((id) => !ids.has(id))).toEqual([]);
      }
      expect(JSON.parse(JSON.stringify(readings))).toEqual(readings);
    }),
    RUNS,
  );
}, 120_000);
