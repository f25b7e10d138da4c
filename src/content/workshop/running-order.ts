// The running order of a session, of 180 minutes and of 120: which steps, how long. The shorter keeps the essential steps; votes
// must then have come before.
import { type StepWords, stepWords } from '#content/workshop/step-words.ts';
import type { OrderEntry, RoomStep } from '#model/workshop/room/steps.ts';

export interface StepEntry {
  readonly id: RoomStep;
  /** Minutes in the session of 180 and in that of 120; 0 where it is left out. */
  readonly minutes: { readonly 180: number; readonly 120: number };
  readonly words: StepWords;
}

const step = (id: RoomStep, whole: number, short: number): StepEntry => ({
  id,
  minutes: { 180: whole, 120: short },
  words: stepWords[id],
});

export const STEPS: readonly StepEntry[] = [
  step('frame', 10, 5),
  step('late', 5, 0),
  step('reveal', 20, 15),
  step('splits', 25, 18),
  step('second-vote', 5, 5),
  // What follows is read beside it: in the short order too it is written, from what the vote proposes.
  step('declaration', 5, 3),
  step('guess', 5, 5),
  step('operated', 20, 15),
  step('break', 10, 0),
  step('physics', 20, 14),
  step('triage', 20, 15),
  step('repairs', 20, 15),
  step('commitments', 10, 7),
  step('close', 5, 3),
];

/** The steps that a session of so many minutes has, in order. */
export const orderOf = (minutes: 180 | 120): readonly OrderEntry[] =>
  STEPS.flatMap(({ id, minutes: planned }) =>
    planned[minutes] > 0 ? [{ step: id, minutes: planned[minutes], isEssential: planned[120] > 0 }] : [],
  );

export function stepEntry(step: RoomStep): StepEntry {
  const entry = STEPS.find(({ id }) => id === step);
  if (!entry) throw new Error(`The running order has no step ${step}`);
  return entry;
}
