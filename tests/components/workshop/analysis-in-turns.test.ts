// The analysis on the desk: one turn a task, stopped when it is not wanted any more, and not begun where nothing has changed.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { doInTurns } from '#components/workshop/in-turns.ts';
import { isSame } from '#components/workshop/use-analysis.ts';
import { catalogue } from '#content/catalogue.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { analyse, analyseInTurns, ballotsOf } from '#model/workshop/disagreement/analyse.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { openEngagement, writeEngagement } from '#model/workshop/engagement-schema.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const demo = demonstration('K7Q2M9', '2026-11-22T09:00:00.000Z');
const groundsOf = ({ assessment, estimated, names, roles, ...rest }: Engagement) => ({
  assessment,
  estimated,
  names,
  roles,
  ballots: ballotsOf(rest, 1),
  round: 1 as const,
});

test('each turn is a task of its own, and only the whole is handed over', () => {
  const grounds = groundsOf(demo);
  const told: unknown[] = [];
  const failed = vi.fn();
  doInTurns(analyseInTurns(catalogue, grounds, grounds.ballots, 1), { whole: (value) => told.push(value), failed });
  let tasks = 0;
  for (; told.length === 0 && tasks < 100; tasks++) vi.advanceTimersToNextTimer();
  expect(tasks).toBe(demo.estimated.length + 1);
  expect(told).toEqual([analyse(catalogue, grounds, grounds.ballots, 1)]);
  expect(vi.getTimerCount()).toBe(0);
  expect(failed).not.toHaveBeenCalled();
});

test('stopped, it does nothing more; what it throws is handed over', () => {
  const done: string[] = [];
  function* work(): Generator<undefined, string> {
    done.push('one');
    yield;
    done.push('two');
    throw new Error('broken');
  }
  const ending = { whole: vi.fn(), failed: vi.fn() };
  const stop = doInTurns(work(), ending);
  expect(done).toEqual([]);
  vi.advanceTimersToNextTimer();
  stop();
  vi.runAllTimers();
  expect(done).toEqual(['one']);
  doInTurns(work(), ending);
  vi.runAllTimers();
  expect(done).toEqual(['one', 'one', 'two']);
  expect(ending.failed).toHaveBeenCalledWith(new Error('broken'));
  expect(ending.whole).not.toHaveBeenCalled();
});

test('an engagement that the other window wrote again with the same votes gives the same grounds', () => {
  const read = (one: Engagement): Engagement => {
    const opened = openEngagement(catalogue, writeEngagement({ ...one, revealed: [] }));
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    return opened.value;
  };
  const [first, again] = [read(demo), read({ ...demo, scope: 'Altro' })];
  expect(again.assessment).not.toBe(first.assessment);
  expect(isSame(groundsOf(first), groundsOf(again))).toBe(true);
  const fewer = { ...demo, ballots: demo.ballots.slice(1) };
  const renamed = { ...demo, roles: demo.roles.map((role) => ({ ...role, name: 'Altro' })) };
  for (const other of [fewer, renamed]) expect(isSame(groundsOf(first), groundsOf(read(other)))).toBe(false);
  expect(isSame(groundsOf(first), { ...groundsOf(again), round: 2 })).toBe(false);
});
