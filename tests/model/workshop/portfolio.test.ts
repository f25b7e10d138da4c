// Several engagements in one file: whatever is handed out comes in again, and what does not open is told in few words.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { MOST_REFUSALS } from '#model/refusal.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { openEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { openPortfolio, writePortfolio } from '#model/workshop/portfolio.ts';
import { ballotWith, engagementWith } from './any-ballot.ts';

/** Ids of ballots are ten letters and digits. */
const ballotId = (at: number): string => `${at}`.padStart(4, '0').padEnd(10, 'abc');
const WHY = 'Perché chi noleggia torni senza doverci pensare, e ne parli bene a chi gli sta accanto, sempre. '.repeat(
  2,
);

function largest(id: string) {
  const ballots = Array.from({ length: 400 }, (_, at) => {
    const round: Ballot['round'] = at < 200 ? 1 : 2;
    const ballot = ballotWith({ engagement: id, id: ballotId(at), round, role: 1 + (at % 16), existTo: WHY });
    return { ballot, via: 'link' as const, at: '2026-11-21T10:00:00Z' };
  });
  const respondents = Array.from({ length: 200 }, (_, at) => ({
    id: `r${at}`,
    role: 1 + (at % 16),
    language: 'it' as const,
  }));
  return engagementWith({ id, ballots, respondents, revealed: [1, 2] });
}

test('eight engagements of 200 voters, in a file of more than 1 MiB, come in again', () => {
  const all = ['K7QFM1', 'K7QFM2', 'K7QFM3', 'K7QFM4', 'K7QFM5', 'K7QFM6', 'K7QFM7', 'K7QFM8'].map(largest);
  const text = writePortfolio(all);
  expect(text.length).toBeGreaterThan(1_048_576);
  const { engagements, refusals } = openPortfolio(catalogue, text);
  expect(refusals).toEqual([]);
  expect(engagements.map(({ id }) => id)).toEqual(all.map(({ id }) => id));
});

test('an engagement whose assessment is as large as one may be comes in again with its 400 ballots', () => {
  const { assessment, ...rest } = largest('K7QFM2');
  const note = 'a'.repeat(10_000);
  const answers = Object.fromEntries(
    catalogue.questions
      .filter(({ form }) => form.kind === 'ordinal')
      .map(({ id }) => [id, { value: 50, source: 'x', note }]),
  );
  const text = writeEngagement({ ...rest, assessment: { ...assessment, answers } });
  const read = openEngagement(catalogue, text);
  expect(read.ok || read.refusals).toBe(true);
});

test('100,000 entries that are no engagements are told up to a hundred times', () => {
  const text = `{"format":"coerente/engagements","version":1,"engagements":[${Array(100_000).fill(1)}]}`;
  expect(openPortfolio(catalogue, text).refusals).toHaveLength(MOST_REFUSALS);
});
