// Ballots that were unpacked lately are not unpacked again, and no more than so many are remembered.
import { expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { MOST_UNPACKED, unpackBallot } from '#model/workshop/carry/unpacked.ts';
import { decodeBallot, encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import { openEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';
import { ballotWith, engagementWith } from '../any-ballot.ts';

const textOf = (id: string): string => {
  const encoded = encodeBallot(ballotWith({ id }));
  if (!encoded.ok) throw new Error('a ballot that fits no link');
  return encoded.value;
};
const ballotIn = (text: string) => {
  const read = unpackBallot(catalogue, text);
  if (!read.ok) throw new Error(JSON.stringify(read.refusals));
  return read.value;
};

it('the same text gives the same ballot, and not only an equal one', () => {
  const text = textOf('anna');
  expect(unpackBallot(catalogue, text)).toEqual(decodeBallot(catalogue, text));
  expect(ballotIn(text)).toBe(ballotIn(text));
});

it('an engagement that is read again has the ballots it had', () => {
  const ballots = ['anna', 'ugo'].map((id) => ({
    ballot: ballotWith({ id }),
    via: 'link' as const,
    at: '2026-11-21T10:00:00Z',
  }));
  const text = writeEngagement(engagementWith({ ballots }));
  const ballotsIn = () => {
    const read = openEngagement(catalogue, text);
    return read.ok ? read.value.ballots.map(({ ballot }) => ballot) : [];
  };
  const [first, again] = [ballotsIn(), ballotsIn()];
  expect(first).toHaveLength(2);
  for (const [at, ballot] of first.entries()) expect(again[at]).toBe(ballot);
});

it('what was asked for longest ago is forgotten first, and what is no ballot is not remembered', () => {
  const texts = Array.from({ length: MOST_UNPACKED + 1 }, (_, i) => textOf(`voter-${i}`));
  const [first, second] = texts.slice(0, MOST_UNPACKED).map(ballotIn);
  expect(unpackBallot(catalogue, 'c1b.none').ok).toBe(false);
  expect(ballotIn(texts[0] ?? '')).toBe(first);
  ballotIn(texts[MOST_UNPACKED] ?? '');
  expect(ballotIn(texts[0] ?? '')).toBe(first);
  expect(ballotIn(texts[1] ?? '')).not.toBe(second);
  expect(ballotIn(texts[1] ?? '')).toEqual(second);
});
