// The way through a running order: forth and back through every screen, also where a screen is gone, and what the two orders hold.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { orderOf, STEPS } from '#content/workshop/running-order.ts';
import {
  countOf,
  enter,
  neighbour,
  plannedUntil,
  ROOM_STEPS,
  type RoomPlace,
  turn,
} from '#model/workshop/room/steps.ts';

const minutesOf = (minutes: 180 | 120): number => orderOf(minutes).reduce((sum, one) => sum + one.minutes, 0);

test('the two running orders add up to 180 and to 120 minutes, and the shorter has only essential steps', () => {
  expect([minutesOf(180), minutesOf(120)]).toEqual([180, 120]);
  expect(orderOf(120).every(({ isEssential }) => isEssential)).toBe(true);
  expect(STEPS.map(({ id }) => id)).toEqual([...ROOM_STEPS]);
});

test('in both orders the declaration is written before anything is compared with it', () => {
  for (const minutes of [180, 120] as const) {
    const steps = orderOf(minutes).map(({ step }) => step);
    expect(steps).toContain('declaration');
    expect(steps.indexOf('declaration')).toBeLessThan(steps.indexOf('operated'));
  }
});

test('going forth through all screens and back again leads through the same places in turn', () => {
  const screens = fc.array(fc.integer({ min: 1, max: 6 }), {
    minLength: ROOM_STEPS.length,
    maxLength: ROOM_STEPS.length,
  });
  fc.assert(
    fc.property(screens, fc.constantFrom(180 as const, 120 as const), (counts, minutes) => {
      const order = orderOf(minutes);
      const screensOf = (step: (typeof ROOM_STEPS)[number]) =>
        Array.from({ length: counts[ROOM_STEPS.indexOf(step)] ?? 1 }, (_, at) => `${step} ${at}`);
      const walk = (start: RoomPlace, way: 1 | -1): readonly RoomPlace[] => {
        const next = turn(start, order, screensOf, way);
        return next ? [start, ...walk(next, way)] : [start];
      };
      const forth = walk(enter('frame', screensOf('frame')), 1);
      const last = forth.at(-1);
      expect(last && walk(last, -1)).toEqual(forth.toReversed());
      const planned = order.reduce((sum, { step }) => sum + screensOf(step).length, 0);
      expect(forth).toHaveLength(planned);
    }),
    { numRuns: 1000 },
  );
});

test('where the screen that is shown is gone, next is what stands in its place now and back is the one before', () => {
  const place: RoomPlace = { step: 'triage', screen: 'b', at: 1 };
  const screensOf = () => ['a', 'c'];
  expect(turn(place, orderOf(180), screensOf, 1)).toMatchObject({ screen: 'c', at: 1 });
  expect(turn(place, orderOf(180), screensOf, -1)).toMatchObject({ screen: 'a', at: 0 });
});

test('a step that the shorter order leaves out has the neighbours it has in the whole list', () => {
  expect([neighbour('break', orderOf(120), -1), neighbour('break', orderOf(120), 1)]).toEqual(['operated', 'physics']);
  expect([neighbour('frame', orderOf(180), -1), neighbour('close', orderOf(180), 1)]).toEqual([undefined, undefined]);
});

test('a step is counted among those that are held: the physics is the 10th of 14, and in 120 minutes the 8th of 12', () => {
  expect(countOf('physics', orderOf(180))).toEqual({ number: 10, of: 14 });
  expect(countOf('physics', orderOf(120))).toEqual({ number: 8, of: 12 });
  expect([countOf('frame', orderOf(120)), countOf('close', orderOf(120))]).toEqual([
    { number: 1, of: 12 },
    { number: 12, of: 12 },
  ]);
  // One that is left out and held all the same is one more.
  expect(countOf('break', orderOf(120))).toEqual({ number: 8, of: 13 });
});

test('the minutes planned until a step are those of the steps before it', () => {
  expect(plannedUntil('reveal', orderOf(180))).toEqual({ from: 15, to: 35 });
  expect(plannedUntil('close', orderOf(120))).toEqual({ from: 117, to: 120 });
});
