// Writes a time for a field, with its unit in words: the largest unit in which the number is whole, so that reading it
// gives the same seconds. Takes seconds, 0 or more.
import { writeNumber } from '#content/numbers/format.ts';
import { pluralOf } from '#content/numbers/plain.ts';
import type { Language } from '#content/shape.ts';
import { SECONDS_PER, type TimeUnit } from '#model/quantity.ts';

const UNITS: Readonly<Record<Language, Readonly<Record<TimeUnit, readonly [one: string, other: string]>>>> = {
  it: { day: ['giorno', 'giorni'], hour: ['ora', 'ore'], minute: ['minuto', 'minuti'], second: ['secondo', 'secondi'] },
  en: { day: ['day', 'days'], hour: ['hour', 'hours'], minute: ['minute', 'minutes'], second: ['second', 'seconds'] },
};
/** From two days on it is days that are said: 24 hours, but 3 days. */
const FROM: readonly (readonly [TimeUnit, least: number])[] = [
  ['day', 2],
  ['hour', 1],
  ['minute', 1],
];

export function writeTime(seconds: number, language: Language): string {
  const fitting = FROM.find(([unit, least]) => {
    const count = seconds / SECONDS_PER[unit];
    return count >= least && Number.isInteger(count);
  });
  const unit = fitting?.[0] ?? 'second';
  const count = seconds / SECONDS_PER[unit];
  const [one, other] = UNITS[language][unit];
  return `${writeNumber(count, language)} ${pluralOf(count, language, one, other)}`;
}
