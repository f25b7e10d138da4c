// Apologies that mask a gap in the design (source 004): where people apologise and the causes come back, or nothing was
// changed in a year, the apology stands where a change could.
import { amountOf, choicesOf } from '#model/facts.ts';
import type { BesideReading, DesignGapReading, UndecidedReading } from '#model/methods/reading.ts';
import {
  answered,
  beside,
  isAsked,
  isLeftOpen,
  type Room,
  reaches,
  toAsk,
  undecided,
} from '#model/methods/reading-room.ts';

const CHANGES = 'rootcause';
const REPEATED = 'complaints.repeated';
/** The least that counts as a change in a year. */
const ANY = Number.MIN_VALUE;

export function readDesignGap(room: Room): DesignGapReading | BesideReading | UndecidedReading {
  if (!isAsked(room, 'design-gap')) return beside('design-gap', 'not-asked');
  const practice = choicesOf(room.answers, 'recovery.practice');
  if (!practice) return undecided('design-gap', ['recovery.practice']);
  const from = answered(room, 'recovery.practice', CHANGES, REPEATED);
  if (!practice.includes('apologised')) return beside('design-gap', 'no-apology', from);
  const told = { changes: amountOf(room.answers, CHANGES), repeated: amountOf(room.answers, REPEATED) };
  const changes = reaches(told.changes, ANY);
  const repeated = reaches(told.repeated, room.methods.from.repeated);
  const shownBy = [
    ...(changes === false ? (['changes'] as const) : []),
    ...(repeated === true ? (['repeated'] as const) : []),
  ];
  if (shownBy.length > 0) return { method: 'design-gap', state: 'named', shownBy, from };
  const isOpen = isLeftOpen(told.changes, ANY) || isLeftOpen(told.repeated, room.methods.from.repeated);
  if (isOpen || (changes === undefined && repeated === undefined))
    return undecided('design-gap', toAsk(room, CHANGES, REPEATED), from);
  return { method: 'design-gap', state: 'holds', shownBy, from };
}
