// One voter's copy holds that ballot and what belongs to all: no name, sentence, estimate or mix of anybody else.
import { expect, test } from 'vitest';
import { demonstration } from '#content/workshop/demonstration.ts';
import { LEAST_TOLD } from '#model/workshop/anonymity.ts';
import { individualCopy } from '#model/workshop/individual-copy.ts';

const engagement = demonstration('K7Q2M9', '2026-11-22T09:00:00.000Z');
const ballots = engagement.ballots.map(({ ballot }) => ballot);
const named = {
  ...engagement,
  names: 'named' as const,
  ballots: engagement.ballots.map((one, i) => ({ ...one, ballot: { ...one.ballot, name: `Persona ${i}` } })),
};

test('no sentence, name, guess or estimate of another voter is in any copy', () => {
  for (const { ballot: own } of named.ballots) {
    const text = JSON.stringify(individualCopy(named, own));
    for (const { ballot: other } of named.ballots) {
      if (other.id === own.id && other.round === own.round) continue;
      expect(text).not.toContain(`"${other.name}"`);
      if (other.existTo !== own.existTo) expect(text).not.toContain(other.existTo);
      if (other.id !== own.id) expect(text).not.toContain(other.id);
    }
    expect(text).not.toContain('"ballots"');
  }
});

test('in an engagement without names, a name on a ballot stays out of its copy', () => {
  const [own] = named.ballots;
  expect(own && individualCopy(engagement, own.ballot)?.own.name).toBeUndefined();
});

test('while its round is sealed there is no copy', () => {
  const [own] = ballots;
  expect(own && individualCopy({ ...engagement, revealed: [] }, own)).toBeUndefined();
});

test('with three voters the mean stays out, with four it is there', () => {
  const of = (most: number) => ({ ...engagement, ballots: engagement.ballots.slice(0, most) });
  const [own] = ballots;
  if (!own) throw new Error('the demonstration has no ballot');
  expect(individualCopy(of(LEAST_TOLD - 1), own)?.means).toBeUndefined();
  const means = individualCopy(of(LEAST_TOLD), own)?.means ?? {};
  expect(Object.values(means).reduce((sum, mean) => sum + mean, 0)).toBeCloseTo(20, 10);
});
