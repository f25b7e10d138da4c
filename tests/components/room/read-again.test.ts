// Reading an engagement again gives what reading it the first time gives, whatever changed meanwhile.
import { expect, test } from 'vitest';
import { readAgain } from '#components/room/read-again.ts';
import { readKept } from '#components/workshop/read-kept.ts';
import { demonstration } from '#content/workshop/demonstration.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const stored = (value: object): unknown => JSON.parse(JSON.stringify(value));

test('an engagement whose ballots did not change reads as if it were read anew, and keeps its ballots', () => {
  const read = readAgain(readKept);
  const first = read(stored({ ...DEMO, revealed: [] }));
  const again = read(stored(DEMO));
  expect(again).toEqual(readKept(stored(DEMO)));
  expect(again?.ballots).toBe(first?.ballots);
});

test.each([
  [
    'a ballot that lays 21 tokens',
    { ballots: DEMO.ballots.map((one) => ({ ...one, ballot: { ...one.ballot, tokens: { other: 21 } } })) },
  ],
  ['a role gone that has voted', { roles: DEMO.roles.slice(1) }],
  ['an unknown step of the triage', { triage: [{ finding: 'x', stand: 'maybe' }] }],
  ['another format', { format: 'x' }],
])('%s is refused after a good one as well', (_, change) => {
  const read = readAgain(readKept);
  expect(read(stored(DEMO))).toBeDefined();
  expect(read(stored({ ...DEMO, ...change }))).toBeUndefined();
});

test('a ballot that comes in is examined and taken', () => {
  const read = readAgain(readKept);
  read(stored({ ...DEMO, ballots: DEMO.ballots.slice(1) }));
  expect(read(stored(DEMO))).toEqual(readKept(stored(DEMO)));
});
