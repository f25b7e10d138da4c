// The state of the room: every act gives one that reads back as it was, the later is known by its number, silence lasts a minute.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readRoomState } from '#model/workshop/room/room-schema.ts';
import * as room from '#model/workshop/room/room-state.ts';
import { enter, ROOM_STEPS } from '#model/workshop/room/steps.ts';

const AT = '2026-11-22T09:00:00.000Z';
const begun = room.beginRoom('it', enter('frame', ['aim']));
const anyAct: fc.Arbitrary<room.RoomAct> = fc.oneof(
  fc.constantFrom(room.uncover, room.cover, room.darken, room.turnNames, room.turnKeys),
  fc.constantFrom(room.speak('it'), room.speak('en'), room.silence(AT), room.silence(undefined)),
  fc.constantFrom(...ROOM_STEPS).map((step) => room.goTo(enter(step, ['only']))),
  fc.tuple(fc.constantFrom('mass-speed', 'other'), fc.integer({ min: -2, max: 300 })).map((one) => room.raise(...one)),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .map((amount) => room.tryOut({ channel: 'phone', amounts: { 'staff.fte': amount } })),
);

test('whatever is done in whatever order, the state reads back as it was and its number never falls', () => {
  fc.assert(
    fc.property(fc.array(anyAct, { maxLength: 30 }), (acts) => {
      let state = begun;
      for (const act of acts) {
        const next = room.actOn(state, act);
        expect(next === state || next.number === state.number + 1).toBe(true);
        state = next;
      }
      // Minus zero is the one number that JSON does not bring back.
      const written = JSON.parse(JSON.stringify(state));
      expect(readRoomState(written)).toEqual(written);
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ['nothing', undefined],
  ['a text', 'frame'],
  ['an unknown step', { ...begun, step: 'lunch' }],
  ['a word too many', { ...begun, votes: [] }],
  ['a number below nothing', { ...begun, number: -1 }],
])('%s is no state of a room', (_, value) => {
  expect(readRoomState(value)).toBeUndefined();
});

test('silence lasts 60 seconds and ends by itself, or with the step', () => {
  const silent = room.silence(AT)(begun);
  expect(room.silenceLeft(silent, '2026-11-22T09:00:00.000Z')).toBe(60);
  expect(room.silenceLeft(silent, '2026-11-22T09:00:59.500Z')).toBe(1);
  expect(room.silenceLeft(silent, '2026-11-22T09:01:00.000Z')).toBeUndefined();
  expect(room.goTo(enter('late', ['only']))(silent).silence).toBeUndefined();
});

test('three steps are covered until they are uncovered, and can be covered again', () => {
  for (const step of room.COVERED) {
    const there = room.goTo(enter(step, ['only']))(begun);
    expect(room.isCovered(there)).toBe(true);
    expect(room.isCovered(room.uncover(there))).toBe(false);
    expect(room.isCovered(room.cover(room.uncover(there)))).toBe(true);
  }
  expect(room.isCovered(begun)).toBe(false);
});
