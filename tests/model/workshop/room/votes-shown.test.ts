// No screen of the room is given a vote before it is revealed, nor a name the engagement does not ask for.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { demonstration } from '#content/workshop/demonstration.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { beginRoom, COVERED, type RoomState } from '#model/workshop/room/room-state.ts';
import { enter, ROOM_STEPS } from '#model/workshop/room/steps.ts';
import { votesShown } from '#model/workshop/room/votes-shown.ts';

const DEMO = demonstration('ABC234', '2026-11-22T09:00:00.000Z');
const named: Engagement = {
  ...DEMO,
  names: 'named',
  ballots: DEMO.ballots.map((one) => ({ ...one, ballot: { ...one.ballot, name: 'Anna' } })),
};
const anyRoom: fc.Arbitrary<RoomState> = fc
  .record({
    step: fc.constantFrom(...ROOM_STEPS),
    uncovered: fc.uniqueArray(fc.constantFrom(...COVERED)),
    showsNames: fc.boolean(),
  })
  .map(({ step, ...more }) => ({ ...beginRoom('it', enter(step, ['only'])), ...more }));

const everywhere = (look: (room: RoomState) => void): void => fc.assert(fc.property(anyRoom, look), { numRuns: 1000 });

test('while nothing is revealed no screen is given a ballot, whatever is uncovered', () => {
  everywhere((room) => {
    expect(votesShown({ ...named, revealed: [] }, room).ballots).toEqual([]);
  });
});

test('while only the first vote is revealed no screen is given a ballot of the second', () => {
  everywhere((room) => {
    const { ballots } = votesShown({ ...named, revealed: [1] }, room);
    expect(ballots.filter(({ round }) => round === 2)).toEqual([]);
  });
});

test('a step that is still covered is given no ballot even of a round that is revealed, as in a rehearsal', () => {
  for (const step of ['reveal', 'second-vote'] as const)
    expect(votesShown(DEMO, beginRoom('it', enter(step, ['only']))).ballots).toEqual([]);
});

test('the first vote alone is spoken of until the second vote, then both', () => {
  const at = (step: 'splits' | 'second-vote') =>
    votesShown(DEMO, { ...beginRoom('it', enter(step, ['only'])), uncovered: COVERED });
  expect(at('splits')).toMatchObject({ round: 1 });
  expect(at('splits').ballots).toHaveLength(9);
  expect(at('second-vote')).toMatchObject({ round: 2 });
  expect(at('second-vote').ballots).toHaveLength(18);
});

test('of one to three anonymous voters no screen is given a ballot, and is told how many there are', () => {
  everywhere((room) => {
    for (const count of [1, 2, 3]) {
      const few = { ...DEMO, revealed: [1] as const, ballots: DEMO.ballots.slice(0, count) };
      const { ballots, hidden, round } = votesShown(few, room);
      expect([ballots, round]).toEqual([[], undefined]);
      for (const one of hidden) expect(one).toEqual({ round: 1, voters: count });
    }
  });
  const few = { ...DEMO, revealed: [1] as const, ballots: DEMO.ballots.slice(0, 2) };
  const splits = beginRoom('it', enter('splits', ['only']));
  expect(votesShown(few, splits).hidden).toHaveLength(1);
  expect(votesShown({ ...few, names: 'named' }, splits)).toMatchObject({ round: 1, hidden: [] });
});

test('names reach a screen only of a named engagement while names are on', () => {
  everywhere((room) => {
    const isNamed = (engagement: Engagement) =>
      votesShown(engagement, room).ballots.some(({ name }) => name !== undefined);
    if (!room.showsNames) expect(isNamed(named)).toBe(false);
    expect(isNamed({ ...named, names: 'anonymous' })).toBe(false);
  });
  const shown = { ...beginRoom('it', enter('splits', ['only'])), showsNames: true };
  expect(votesShown(named, shown).ballots[0]?.name).toBe('Anna');
});
