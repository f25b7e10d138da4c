// How a number of a profile stands in its field and is read back: points from 0 to 100, shares in percent, times with their
// unit in words. Reading what was written gives the same number; a time without a unit is not guessed.
import { formatPercent, writeNumber } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import { readTime } from '#content/numbers/read-time.ts';
import { writeTime } from '#content/numbers/write-time.ts';
import type { Language } from '#content/shape.ts';
import type { Unit } from '#model/catalogue.ts';
import { SECONDS_PER } from '#model/quantity.ts';

/** What a field holds. A share is kept as a part of 1 and written in percent. */
export type Measure = Unit | 'share';

export type Read =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'empty' | 'unreadable' | 'unitless' };

const SECONDS_IN = {
  seconds: SECONDS_PER.second,
  minutes: SECONDS_PER.minute,
  hours: SECONDS_PER.hour,
  days: SECONDS_PER.day,
} as const;

/** Moves the decimal point in the digits, so that 0.07 is 7 percent and back to the last bit. */
const shifted = (value: number, places: number): number => {
  const [digits = '', power = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(power) + places}`);
};

export function writeMeasure(value: number, measure: Measure, language: Language): string {
  if (measure === 'seconds') return writeTime(value, language);
  return writeNumber(measure === 'share' ? shifted(value, 2) : value, language);
}

/** As it is told beside its field: a share with its sign, which stands after the field. */
export const tellMeasure = (value: number, measure: Measure, language: Language): string =>
  measure === 'share' ? formatPercent(shifted(value, 2), language, 6) : writeMeasure(value, measure, language);

export function readMeasure(text: string, measure: Measure, language: Language): Read {
  if (measure === 'seconds') return readSeconds(text, language);
  const reading = readNumber(text, language, measure === 'share' ? 'percent' : measure);
  if (reading.kind !== 'number') return reading;
  return { kind: 'number', value: measure === 'share' ? shifted(reading.value, -2) : reading.value };
}

function readSeconds(text: string, language: Language): Read {
  const { unit, reading } = readTime(text, language, 'seconds');
  if (reading.kind === 'range') return { kind: 'unreadable' };
  if (reading.kind !== 'number') return reading;
  // A bare number is read in whatever unit is offered: then none was said. Nothing takes no time in any unit.
  const isSaid = reading.value === 0 || readTime(text, language, 'days').unit === unit;
  return isSaid ? { kind: 'number', value: reading.value * SECONDS_IN[unit] } : { kind: 'unitless' };
}
