// The door by which a state of the room comes in, from the other window or from the browser's storage: whatever does not read
// is no state, and the room begins at its first screen.
import * as z from 'zod/mini';
import { CHANNELS } from '#model/catalogue.ts';
import { MOST_HANDS, type RoomState } from '#model/workshop/room/room-state.ts';
import { ROOM_STEPS } from '#model/workshop/room/steps.ts';

z.config({ jitless: true });

const LONGEST_SCREEN = 200;
const MOST_KEYS = 40;
const MOST_PARTS = 100;
const MOST_MATTERS = 500;

const key = z.string().check(z.maxLength(LONGEST_SCREEN));
const few = <T extends z.ZodMiniType>(schema: T) =>
  schema.check(z.refine((value) => Object.keys(value as object).length <= MOST_KEYS));

const state = z.strictObject({
  number: z.int().check(z.gte(0)),
  step: z.enum(ROOM_STEPS),
  screen: key,
  at: z.int().check(z.gte(0)),
  language: z.enum(['it', 'en']),
  part: z._default(z.int().check(z.gte(0), z.lte(MOST_PARTS)), 0),
  isDark: z.boolean(),
  showsNames: z.boolean(),
  uncovered: z.array(z.enum(ROOM_STEPS)).check(z.maxLength(ROOM_STEPS.length)),
  silence: z.optional(z.iso.datetime()),
  hands: few(z.record(key, z.int().check(z.gte(1), z.lte(MOST_HANDS)))),
  reasoned: z._default(z.array(key).check(z.maxLength(MOST_MATTERS)), []),
  trial: z.optional(z.strictObject({ channel: z.enum(CHANNELS), amounts: few(z.record(key, z.number())) })),
  hasKeys: z.boolean(),
});

export function readRoomState(value: unknown): RoomState | undefined {
  const read = z.safeParse(state, value);
  return read.success ? (read.data as RoomState) : undefined;
}
