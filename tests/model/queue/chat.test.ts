import { expect, test } from 'vitest';
import { evaluateChat } from '#model/queue/chat.ts';
import { erlangA } from '#model/queue/erlang-a.ts';
import { accepted, expectClose, NEVER_LEGAL } from './close-to.ts';

const DESK = {
  agents: 6,
  slotsPerAgent: 3,
  arrivalsPerSecond: 60 / 3600,
  sessionSeconds: 900,
  workSecondsPerChat: 330,
  answerWithinSeconds: 60,
  maxOccupancy: 1,
};

test('6 agents with 3 slots and 60 chats an hour: 18 slots, 15 erlangs, 70.4% in 60 s, human load 0.9167', () => {
  const chat = accepted(evaluateChat(DESK));
  expect(chat.pool.agents).toBe(18);
  expectClose(chat.pool.offeredLoad, 15, 1e-12);
  if (!chat.queue.stable) throw new Error('unstable');
  expectClose(chat.queue.waitProbability, 0.36133438399618, 1e-12);
  expectClose(chat.queue.serviceLevel, 0.70416442767784, 1e-12);
  expectClose(chat.queue.averageSpeedOfAnswerSeconds, 108.400315199, 1e-11);
  expectClose(chat.humanLoad ?? 0, 11 / 12, 1e-12);
  expect(chat.limits).toEqual([]);
});

test('7 agents with 3 slots and 66 chats an hour: 84.0% in 60 s, human load 0.8643', () => {
  const chat = accepted(evaluateChat({ ...DESK, agents: 7, arrivalsPerSecond: 66 / 3600 }));
  if (!chat.queue.stable) throw new Error('unstable');
  expectClose(chat.queue.waitProbability, 0.21535123212445, 1e-12);
  expectClose(chat.queue.serviceLevel, 0.84046388339595, 1e-12);
  expectClose(chat.humanLoad ?? 0, 0.864285714285714, 1e-12);
});

test('6 agents with 3 slots and 66 chats an hour have slots enough, 42.8% in 60 s, but a human load of 1.0083', () => {
  const chat = accepted(evaluateChat({ ...DESK, arrivalsPerSecond: 66 / 3600 }));
  if (!chat.queue.stable) throw new Error('unstable');
  expectClose(chat.queue.serviceLevel, 0.42812378765794, 1e-12);
  expectClose(chat.humanLoad ?? 0, 1.00833333333333, 1e-12);
  expect(chat.limits).toEqual(['people']);
});

test('an occupancy ceiling of 0.9 fails 6 people at 0.9167 and one of 0.92 does not', () => {
  expect(evaluateChat({ ...DESK, maxOccupancy: 0.9 })).toMatchObject({ limits: ['people'] });
  expect(evaluateChat({ ...DESK, maxOccupancy: 0.92 })).toMatchObject({ limits: [] });
});

test('1 slot each cannot hold 15 sessions at once though 6 people have work for 5.5', () => {
  expect(evaluateChat({ ...DESK, slotsPerAgent: 1 })).toMatchObject({ queue: { stable: false }, limits: ['slots'] });
});

test('with 0 agents both limits fail and the human load is null', () => {
  expect(evaluateChat({ ...DESK, agents: 0 })).toMatchObject({ humanLoad: null, limits: ['slots', 'people'] });
});

test('the same slots asked of Erlang A with 120 s of patience serve more in time than the 70.4% of Erlang C', () => {
  const { pool } = accepted(evaluateChat(DESK));
  expect(accepted(erlangA({ ...pool, patienceSeconds: 120 })).serviceLevel).toBeGreaterThan(0.71);
});

test.each(NEVER_LEGAL)('%d is refused by name in each of the 7 arguments', (illegal) => {
  for (const argument of Object.keys(DESK)) {
    expect(evaluateChat({ ...DESK, [argument]: illegal })).toMatchObject({ refused: true, argument });
  }
});

test('0 or 2.5 slots each are refused, as are 2,000,000 slots in all and a load above 1e9', () => {
  expect(evaluateChat({ ...DESK, slotsPerAgent: 0 })).toMatchObject({ argument: 'slotsPerAgent', reason: 'zero' });
  expect(evaluateChat({ ...DESK, slotsPerAgent: 2.5 })).toMatchObject({ reason: 'not-whole' });
  expect(evaluateChat({ ...DESK, agents: 1_000_000, slotsPerAgent: 2 })).toMatchObject({ argument: 'agents' });
  expect(evaluateChat({ ...DESK, arrivalsPerSecond: 1e8 })).toMatchObject({ argument: 'arrivalsPerSecond' });
});
