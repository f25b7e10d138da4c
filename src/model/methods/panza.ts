// PANZA, the pattern that source 000 describes in mockery of LATTE: five habits, each with the practice that answers it.
// It is named from a number of habits on; where little service is meant and customers know, it is beside the point.
import { choicesOf } from '#model/facts.ts';
import type { BesideReading, Habit, PanzaReading, UndecidedReading } from '#model/methods/reading.ts';
import { answered, beside, isKnown, isLowByChoice, type Room, undecided } from '#model/methods/reading-room.ts';

/** In the order of the letters: presumption, waiting, denial, silence, action under pressure. */
const MIRRORS: readonly (readonly [Habit, string])[] = [
  ['presumes-right', 'listened'],
  ['waits', 'acted'],
  ['denies', 'acknowledged'],
  ['silent', 'explained'],
  ['only-if-pressed', 'acted'],
];

export function readPanza(room: Room): PanzaReading | BesideReading | UndecidedReading {
  const practice = choicesOf(room.answers, 'recovery.practice');
  if (!practice) return undecided('panza', ['recovery.practice']);
  const habits = MIRRORS.flatMap(([habit, mirror]) =>
    practice.includes(habit) ? [{ habit, mirror, mirrored: practice.includes(mirror) }] : [],
  );
  const isPattern = habits.length >= room.methods.from.habits;
  const from = answered(room, 'recovery.practice', ...(isLowByChoice(room) ? ['promise.known'] : []));
  if (isPattern && isLowByChoice(room)) {
    const known = isKnown(room);
    if (known === undefined) return undecided('panza', ['promise.known'], from);
    if (known) return beside('panza', 'known', from);
  }
  return { method: 'panza', state: isPattern ? 'named' : 'holds', habits, of: MIRRORS.length, from };
}
