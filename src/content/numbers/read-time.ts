// Reads a time whose unit may be typed with it: "2 giorni", "30 min", "entro 24 ore". Takes the text, the language and the
// unit chosen beside the field, which a bare number is in; gives the number and the unit it is in. It converts
// nothing but hours said with their minutes.
import { TIME_UNITS, type TimeUnit } from '#content/numbers/plain.ts';
import { type AmountReading, readAmount } from '#content/numbers/read.ts';
import type { Language } from '#content/shape.ts';
import { MINUTES_PER_HOUR } from '#model/quantity.ts';

// A longest time is often written as such; the question asks for nothing else.
const AT_MOST = /^\s*(?:entro|al massimo|massimo|max\.?|within|at most|up to)(?=[\s\d])/iu;

export interface TimeReading {
  readonly unit: TimeUnit;
  readonly reading: AmountReading;
}

// "1 ora e 30", "2h 15", "1 h e 30 min", "1 hour and 30 minutes": whole hours and the minutes of one more.
const HOURS_AND_MINUTES =
  /^(\d{1,4}) ?(?:h|or[ae]|hours?|hrs?)\.?(?: ?(?:e|and|,))? ?([0-5]?\d) ?(?:m|min\.?|minut[oi]|minutes?|mins)?$/iu;

/** The unit typed wins over the one chosen; without one the number is in the chosen unit. */
export function readTime(text: string, language: Language, chosen: TimeUnit): TimeReading {
  const bare = text.replace(AT_MOST, '');
  const [, hours, minutes] = HOURS_AND_MINUTES.exec(bare.replace(/\s+/gu, ' ').trim()) ?? [];
  if (hours !== undefined) {
    const value = Number(hours) * MINUTES_PER_HOUR + Number(minutes);
    return { unit: 'minutes', reading: { kind: 'number', value } };
  }
  for (const unit of [chosen, ...TIME_UNITS]) {
    const reading = readAmount(bare, language, unit);
    if (reading.kind === 'empty' && bare !== text) break;
    if (reading.kind !== 'unreadable') return { unit, reading };
  }
  return { unit: chosen, reading: { kind: 'unreadable' } };
}
