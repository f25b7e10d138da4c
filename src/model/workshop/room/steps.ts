// The steps of a session, and the way from one screen to the next through a running order. It takes how many minutes each step
// has from the content, and which screens it has from whoever counts them; it does not know what is on them.

export const ROOM_STEPS = [
  'frame',
  'late',
  'reveal',
  'splits',
  'second-vote',
  'declaration',
  'guess',
  'operated',
  'break',
  'physics',
  'triage',
  'repairs',
  'commitments',
  'close',
] as const;
export type RoomStep = (typeof ROOM_STEPS)[number];

export interface OrderEntry {
  readonly step: RoomStep;
  readonly minutes: number;
  /** Kept where time is short. */
  readonly isEssential: boolean;
}

export const isRoomStep = (id: string): id is RoomStep => ROOM_STEPS.some((step) => step === id);

/** Where the room is: a step, and one of its screens by name and by place, should the name be gone meanwhile. */
export interface RoomPlace {
  readonly step: RoomStep;
  readonly screen: string;
  readonly at: number;
}

/** The screens of a step, by name, in order; every step has at least one. */
export type ScreensOf = (step: RoomStep) => readonly string[];

export function enter(step: RoomStep, screens: readonly string[], at = 0): RoomPlace {
  const place = Math.max(0, Math.min(at, screens.length - 1));
  return { step, screen: screens[place] ?? '', at: place };
}

/** The screen after this one or before it, in the next step or the one before where this one has no more; undefined at the end. */
export function turn(
  place: RoomPlace,
  order: readonly OrderEntry[],
  screensOf: ScreensOf,
  way: 1 | -1,
): RoomPlace | undefined {
  const screens = screensOf(place.step);
  const found = screens.indexOf(place.screen);
  // What was shown is gone: what came after it stands in its place now.
  const next = found >= 0 ? found + way : way === 1 ? place.at : place.at - 1;
  if (next >= 0 && next < screens.length) return enter(place.step, screens, next);
  const beside = neighbour(place.step, order, way);
  if (!beside) return undefined;
  const there = screensOf(beside);
  return enter(beside, there, way === 1 ? 0 : there.length - 1);
}

/** The step after or before in the order. One that the order leaves out has the neighbours it would have in the whole list. */
export function neighbour(step: RoomStep, order: readonly OrderEntry[], way: 1 | -1): RoomStep | undefined {
  const steps = heldWith(step, order);
  return steps[steps.indexOf(step) + way];
}

/** Which of the steps that are held this one is, from 1: one that the order leaves out is held all the same once the room is there. */
export function countOf(
  step: RoomStep,
  order: readonly OrderEntry[],
): { readonly number: number; readonly of: number } {
  const steps = heldWith(step, order);
  return { number: steps.indexOf(step) + 1, of: steps.length };
}

const heldWith = (step: RoomStep, order: readonly OrderEntry[]): readonly RoomStep[] =>
  ROOM_STEPS.filter((one) => one === step || order.some((entry) => entry.step === one));

/** Minutes planned before a step, and until its end. */
export function plannedUntil(
  step: RoomStep,
  order: readonly OrderEntry[],
): { readonly from: number; readonly to: number } {
  const place = ROOM_STEPS.indexOf(step);
  const sum = (entries: readonly OrderEntry[]): number => entries.reduce((total, { minutes }) => total + minutes, 0);
  const before = order.filter((entry) => ROOM_STEPS.indexOf(entry.step) < place);
  const own = order.filter((entry) => entry.step === step);
  return { from: sum(before), to: sum(before) + sum(own) };
}
