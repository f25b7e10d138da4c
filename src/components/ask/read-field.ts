// Reads one field, or the two ends of a range, that hold a number; what cannot be read or is out of its limits is
// reported with its field and left out, never cut to fit.
import { at, type Get } from '#components/ask/fields.ts';
import { type FieldOf, SECONDS_IN, timeUnitOf } from '#components/ask/fields-of.ts';
import type { QuestionView } from '#content/face.ts';
import { isNotKnown, saysNotKnown } from '#content/numbers/not-known.ts';
import type { TimeUnit } from '#content/numbers/plain.ts';
import { type AmountReading, readAmount } from '#content/numbers/read.ts';
import { readTime } from '#content/numbers/read-time.ts';
import { shareUnit } from '#content/numbers/share-unit.ts';
import type { Language } from '#content/shape.ts';
import { type Amount, isRange } from '#model/assessment.ts';
import type { Channel, Form, NumberLimits, Unit } from '#model/catalogue.ts';

export type ProblemKind =
  | 'unreadable'
  | 'below'
  | 'above'
  | 'reversed'
  | 'from-missing'
  | 'to-missing'
  | 'too-many'
  | 'month'
  | 'weight';

/** A field that was left out, and why. */
export interface Problem {
  readonly name: string;
  readonly question: string;
  readonly kind: ProblemKind | 'no-purpose' | 'no-name';
  /** What stands in the field. */
  readonly text: string;
  readonly limits?: NumberLimits;
  readonly channel?: Channel;
}

export interface Reader {
  readonly get: Get;
  readonly language: Language;
  readonly questions: readonly QuestionView[];
  readonly report: (problem: Problem) => void;
}

type Place = { readonly question: string; readonly channel?: Channel };

/** The amount in the unit of the file, or what is wrong with it. */
function problemOf(reading: AmountReading, { min, max }: NumberLimits, factor: number): Amount | ProblemKind {
  if (reading.kind !== 'number' && reading.kind !== 'range') return 'unreadable';
  const ends = reading.kind === 'range' ? [reading.from, reading.to] : [reading.value, reading.value];
  const [from = 0, to = 0] = ends.map((end) => end * factor);
  if (from > to) return 'reversed';
  if (from < min) return 'below';
  if (to > max) return 'above';
  return reading.kind === 'range' ? { from, to } : from;
}

/** Whether a field holds no number and says so: blank, or "non so". A row of a table says only the second of a dash. */
const isBlank = (text: string, channel?: Channel): boolean =>
  text.trim() === '' || (channel ? saysNotKnown(text) : isNotKnown(text));

/**
 * One field that holds a number or a range, within its limits. An end of a range may be read from a text that is fuller
 * than its own, and shares the unit of time of the other.
 */
export function readField(
  name: string,
  place: Place,
  form: Form,
  limits: NumberLimits,
  reader: Reader,
  end?: { readonly timeName: string; readonly full: string },
): Amount | undefined {
  const text = reader.get(name);
  const full = end?.full ?? text;
  const time =
    limits.unit === 'seconds'
      ? readTime(full, reader.language, timeUnitOf(reader.get, end?.timeName ?? name, form, place.channel))
      : undefined;
  const reading = time?.reading ?? readAmount(full, reader.language, limits.unit);
  if (reading.kind === 'empty' || isBlank(text, place.channel)) return undefined;
  const problem = problemOf(reading, limits, time ? SECONDS_IN[time.unit] : 1);
  if (typeof problem !== 'string') return problem;
  reader.report({ name, ...place, kind: problem, text, limits });
  return undefined;
}

/** The texts of the two ends, each with the unit that was typed at the other alone; a unit chosen beside them is theirs. */
export function endTexts(
  base: string,
  unit: Unit,
  { get, language }: Pick<Reader, 'get' | 'language'>,
  chosen: TimeUnit,
): readonly [from: string, to: string] {
  const [from, to] = [get(at(base, 'from')), get(at(base, 'to'))];
  if (unit === 'seconds' && get(at(base, 'from', 'unit')) !== '') return [from, to];
  return shareUnit(from, to, (text) => {
    const time = unit === 'seconds' ? readTime(text, language, chosen) : undefined;
    const reading = time?.reading ?? readAmount(text, language, unit);
    return reading.kind === 'number' ? reading.value * (time ? SECONDS_IN[time.unit] : 1) : undefined;
  });
}

export function readNumberAnswer(
  base: string,
  question: QuestionView,
  form: Form & { kind: 'number' },
  reader: Reader,
) {
  const place = { question: question.id };
  const [fromName, toName] = [at(base, 'from'), at(base, 'to')];
  const [fullFrom, fullTo] = endTexts(base, form.unit, reader, timeUnitOf(reader.get, fromName, form));
  const from = readField(fromName, place, form, form, reader, { timeName: fromName, full: fullFrom });
  const to = readField(toName, place, form, form, reader, { timeName: fromName, full: fullTo });
  const text = reader.get(toName);
  if (to === undefined) {
    if (text.trim() === '') return from;
    // "Da 10 a non so" is no number: how far it may go is for whoever typed it to say.
    if (from !== undefined && isBlank(text)) reader.report({ name: toName, ...place, kind: 'to-missing', text });
    return undefined;
  }
  if (from === undefined) {
    if (isBlank(reader.get(fromName))) reader.report({ name: fromName, ...place, kind: 'from-missing', text });
    return undefined;
  }
  if (isRange(from) || isRange(to)) {
    reader.report({ name: toName, ...place, kind: 'unreadable', text, limits: form });
    return undefined;
  }
  if (from > to) {
    reader.report({ name: toName, ...place, kind: 'reversed', text, limits: { ...form, min: from } });
    return undefined;
  }
  return { from, to };
}

/** Whether fields hold no number because they say that it is not known: "non so", "?". */
export const isSaidUnknown = (fields: readonly FieldOf[], get: Get): boolean => {
  const typed = fields.flatMap(({ name, unit }) => (unit && get(name).trim() !== '' ? [get(name)] : []));
  return typed.length > 0 && typed.every((text) => isNotKnown(text));
};

/** The forms beside which it can be said how sure the number is. */
export const hasQuality = ({ kind }: Form): boolean => kind === 'number' || kind === 'per-channel' || kind === 'parts';

/** Whether a number was written as rough: "circa 30". */
export const isRough = (fields: readonly FieldOf[], get: Get, language: Language): boolean =>
  fields.some(({ name, unit, time }) => {
    if (!unit) return false;
    const reading = time ? readTime(get(name), language, 'hours').reading : readAmount(get(name), language, unit);
    return 'isRough' in reading;
  });
