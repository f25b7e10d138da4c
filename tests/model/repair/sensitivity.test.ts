// What sensitivity says is tested by applying it: the number is put in the file, everything is judged again.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answer, Answers, Assessment } from '#model/assessment.ts';
import { isRange, openAnswer } from '#model/assessment.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { matterOf } from '#model/judge/finding.ts';
import { weighs } from '#model/repair/holding-on.ts';
import { sensitivityOf, type Turn } from '#model/repair/sensitivity.ts';
import type { Verdict } from '#model/verdict.ts';
import { enough } from '../../support/enough.ts';
import { samples } from '../exchange/samples.ts';
import { RUNS, someAssessment } from '../laws/arbitraries.ts';

const sensitivityIn = (assessment: Assessment) =>
  sensitivityOf({ catalogue, assessment, judgement: judge(catalogue, assessment) });

type Table = Readonly<Record<string, unknown>>;
const isTable = (one: unknown): one is Table => typeof one === 'object' && one !== null && !Array.isArray(one);

/** What a person does who writes another number in a field and touches nothing else: marks, sources and clocks stay. */
function withNumber(one: unknown, cell: string | undefined, amount: number): unknown {
  if (isTable(one) && 'value' in one) return { ...one, value: withNumber(one['value'], cell, amount) };
  if (cell !== undefined) return { ...(one as Table), [cell]: withNumber((one as Table)[cell], undefined, amount) };
  return isTable(one) && 'seconds' in one ? { ...one, seconds: amount } : amount;
}

/** The verdict with one number in the place of today's, let in as any other file. */
function verdictAt(assessment: Assessment, { id, cell }: Turn, amount: number): Verdict {
  const { answers } = assessment;
  const changed = { ...answers, [id]: withNumber(answers[id], cell, amount) };
  const read = readAssessment(catalogue, { ...assessment, answers: changed });
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return judge(catalogue, read.value).verdict;
}

/** That it holds on one side and not on the other, and that the two sides are today's and the one away from it. */
function expectExact(assessment: Assessment, turn: Turn, holds: (verdict: Verdict) => boolean): void {
  expect([turn, holds(verdictAt(assessment, turn, turn.holdsAt))]).toEqual([turn, true]);
  expect([turn, holds(verdictAt(assessment, turn, turn.flipsAt))]).toEqual([turn, false]);
  const end = isRange(turn.from) ? turn.from[turn.direction === 'up' ? 'to' : 'from'] : turn.from;
  const sign = turn.direction === 'up' ? 1 : -1;
  expect(turn.direction).toBe(turn.flipsAt > turn.holdsAt ? 'up' : 'down');
  expect(sign * (turn.holdsAt - end)).toBeGreaterThanOrEqual(0);
  expect(sign * (turn.flipsAt - turn.holdsAt)).toBeGreaterThan(0);
}

function expectAllExact(assessment: Assessment): number {
  const { ofFinding, ofMatter, headline } = sensitivityIn(assessment);
  let tried = 0;
  for (const [id, turns] of ofFinding) {
    expect(turns.length).toBeLessThanOrEqual(2);
    for (const turn of turns) {
      tried += 1;
      expectExact(assessment, turn, ({ findings }) => findings.some((one) => one.id === id && weighs(one)));
    }
  }
  const { findings, headline: today } = judge(catalogue, assessment).verdict;
  for (const [matter, turns] of ofMatter) {
    const ids = new Set(findings.filter((one) => weighs(one) && matterOf(one) === matter).map(({ id }) => id));
    for (const turn of turns)
      expectExact(assessment, turn, (verdict) => verdict.findings.some((one) => ids.has(one.id) && weighs(one)));
  }
  if (headline) {
    tried += 1;
    expectExact(assessment, headline, (verdict) => verdict.headline.kind === today.kind);
    expect(verdictAt(assessment, headline, headline.flipsAt).headline).toMatchObject(headline.headline);
    expect(headline.headline.kind).not.toBe(today.kind);
  }
  return tried;
}

test('every number that turns a finding or the headline of 1,000 assessments does so, and the one before it does not', () => {
  let tried = 0;
  fc.assert(
    fc.property(someAssessment, (assessment) => {
      tried += expectAllExact(assessment);
    }),
    RUNS,
  );
  expect(tried).toBeGreaterThan(enough(1000));
}, 240_000);

test('every number that turns a finding or the headline of the ten samples does so', () => {
  expect(samples.map(expectAllExact).reduce((sum, tried) => sum + tried, 0)).toBeGreaterThan(20);
}, 60_000);

test('where nothing is answered no number turns anything', () => {
  const { ofFinding, ofMatter, headline } = sensitivityIn({ ...(samples[0] as Assessment), answers: {} });
  expect([ofFinding.size, ofMatter.size, headline]).toEqual([0, 0, undefined]);
});

test('the furniture retailer would meet the resources its purposes ask at 15.9 million a year, and not at 15.8', () => {
  const retailer = samples.find(({ company }) => company.name.startsWith('Mobili')) as Assessment;
  const [budget, revenue] = sensitivityIn(retailer).ofMatter.get('resources-below') ?? [];
  expect(budget).toEqual({
    id: 'budget.total',
    from: 4e6,
    direction: 'up',
    flipsAt: 15_900_000,
    holdsAt: 15_800_000,
  });
  expect(revenue?.id).toBe('revenue');
});

test('of a budget that may change either way the nearer end is told: 109 million for today’s 60, and not a quarter of it', () => {
  const whole = samples.find(({ company }) => company.name.startsWith('Aerolinee')) as Assessment;
  const { 'hours.week': _hours, 'promise.first_response': _promise, ...answers } = whole.answers;
  const airline: Assessment = { ...whole, answers };
  const kindAt = (budget: number) =>
    judge(catalogue, { ...airline, answers: { ...answers, 'budget.total': budget } }).verdict.headline.kind;
  // Coherent from a third to 1.8 times today's budget, and no longer at a fifth of it.
  expect([12e6, 20e6, 60e6, 108e6, 109e6].map(kindAt)).toEqual(['mixed', 'coherent', 'coherent', 'coherent', 'mixed']);
  const { headline } = sensitivityIn(airline);
  expect(headline).toMatchObject({ id: 'budget.total', from: 60e6, direction: 'up', flipsAt: 109e6, holdsAt: 108e6 });
  expect(Object.keys(headline ?? {}), 'a number outside any table has no cell').not.toContain('cell');
  const turnFrom = (budget: number) =>
    sensitivityIn({ ...airline, answers: { ...answers, 'budget.total': budget } }).headline;
  expect(turnFrom(50e6)).toMatchObject({ id: 'budget.total', direction: 'up', flipsAt: 109e6 });
  expect(turnFrom(40e6)).toMatchObject({ id: 'budget.total', direction: 'down', flipsAt: 17.9e6 });
});

test('where every answer is marked as a guess a number turns the same finding at another place, and exactly there', () => {
  const guessed = samples.map((assessment) => ({ ...assessment, answers: marked(assessment.answers, 'guess') }));
  expect(guessed.map(expectAllExact).reduce((sum, tried) => sum + tried, 0)).toBeGreaterThan(10);
  const [bare, ...more] = samples.map((assessment) => sensitivityIn(assessment).ofFinding);
  const [first, ...others] = guessed.map((assessment) => sensitivityIn(assessment).ofFinding);
  expect([first, ...others]).not.toEqual([bare, ...more]);
}, 60_000);

const marked = (answers: Answers, quality: 'guess'): Answers =>
  Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => {
      const value = openAnswer(answer)?.value;
      return [id, value === undefined ? answer : ({ value, quality, note: 'a memoria' } as Answer)];
    }),
  );
