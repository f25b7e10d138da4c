// The values an answer can be moved to, worked out by hand from the scales: nearest first, with the steps each takes.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import type { Lever } from '#model/repair/lever.ts';
import { movesOf } from '#model/repair/moves.ts';

const leverOn = (question: string): Lever => ({ question, side: 'do', counts: 'steps', effort: 2 });
const moved = (question: string, answers: Answers) =>
  movesOf(catalogue, catalogue.levers.find((one) => one.question === question) ?? leverOn(question), answers).map(
    ({ move, effort }) => [
      move.flatMap((change) => (change.kind === 'answer' ? [change.cell, change.value].filter(Boolean).flat() : [])),
      effort,
    ],
  );

describe('an answer moves', () => {
  it('on a checklist by taking off what works against, at 25 points, and then adding what helps, at a sixth of 100', () => {
    // Two steps of effort to 25 points: 50, 83.3, 116.7, 150, 183.3 and 216.7 hundredths of 50.
    expect(moved('recovery.practice', { 'recovery.practice': ['waits', 'listened'] })).toEqual([
      [['listened'], 2],
      [['listened', 'acknowledged'], 4],
      [['listened', 'acknowledged', 'apologised'], 5],
      [['listened', 'acknowledged', 'apologised', 'acted'], 6],
      [['listened', 'acknowledged', 'apologised', 'acted', 'explained'], 8],
      [['listened', 'acknowledged', 'apologised', 'acted', 'explained', 'thanked'], 9],
    ]);
  });

  it('in a table of times to one level: what is faster let down to it, or what is slower brought to it', () => {
    const times = { 'time.first_response': { phone: 180, email: 72 * 3600 } };
    // The phone stands at 50 points and mail at 25; the channel with furthest to go counts, two steps for 25 points.
    expect(moved('time.first_response', times)).toEqual([
      [['phone', 600], 2],
      [['email', 24 * 3600], 2],
      [['phone', 1800, 'email', 7 * 86_400], 4],
      [['phone', 30, 'email', 4 * 3600], 4],
      [['phone', 10, 'email', 3600], 6],
    ]);
  });

  it('among the arguments of the budget to any one and any two of them, the nearest being the one there is with another', () => {
    const count = catalogue.drivers.length;
    const moves = moved('budget.driver', { 'budget.driver': ['exceed'] });
    expect(moves).toHaveLength(count + (count * (count - 1)) / 2);
    expect(moves.filter(([, effort]) => effort === 0)).toEqual([[['exceed'], 0]]);
    // One step of weight 2: another in its place, or one beside it. Two others are two steps.
    expect(moves.filter(([, effort]) => effort === 2)).toHaveLength(2 * (count - 1));
    expect(moves.filter(([, effort]) => effort === 4)).toHaveLength(((count - 1) * (count - 2)) / 2);
  });

  it('nowhere where it is not given, stands in a list that no checklist scores, or in a table without levels', () => {
    for (const question of ['recovery.practice', 'time.first_response', 'budget.driver', 'auth.limit'])
      expect(moved(question, {})).toEqual([]);
    expect(moved('promise.claims', { 'promise.claims': ['personal'] })).toEqual([]);
    expect(moved('promise.where', { 'promise.where': ['site'] })).toEqual([]);
    expect(moved('volume.month', { 'volume.month': { phone: 100 } })).toEqual([]);
    const promise = { email: { seconds: 3600, clock: 'calendar' } } as const;
    expect(moved('promise.first_response', { 'promise.first_response': promise })).toEqual([]);
  });
});
