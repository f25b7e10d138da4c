// Reads one field, or the two ends of a range, that hold a number; what cannot be read or is out of its limits is
// reported with its field and left out, never cut to fit.
import { at, type Get } from '#components/ask/fields.ts';
import { type FieldOf, SECONDS_IN, timeUnitOf } from '#components/ask/fields-of.ts';
import type { QuestionView } from '#content/face.ts';
import { type AmountReading, readAmount } from '#content/numbers/read.ts';
import { readTime } from '#content/numbers/read-time.ts';
import type { Language } from '#content/shape.ts';
import { type Amount, isRange } from '#model/assessment.ts';
import type { Channel, Form, NumberLimits } from '#model/catalogue.ts';

export type ProblemKind =
  | 'unreadable'
  | 'below'
  | 'above'
  | 'reversed'
  | 'from-missing'
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

/** One field that holds a number or a range, within its limits. */
export function readField(
  name: string,
  place: Place,
  form: Form,
  limits: NumberLimits,
  reader: Reader,
  timeName = name,
): Amount | undefined {
  const text = reader.get(name);
  const time =
    limits.unit === 'seconds'
      ? readTime(text, reader.language, timeUnitOf(reader.get, timeName, form, place.channel))
      : undefined;
  const reading = time?.reading ?? readAmount(text, reader.language, limits.unit);
  if (reading.kind === 'empty') return undefined;
  const problem = problemOf(reading, limits, time ? SECONDS_IN[time.unit] : 1);
  if (typeof problem !== 'string') return problem;
  reader.report({ name, ...place, kind: problem, text, limits });
  return undefined;
}

export function readNumberAnswer(
  base: string,
  question: QuestionView,
  form: Form & { kind: 'number' },
  reader: Reader,
) {
  const place = { question: question.id };
  const fromName = at(base, 'from');
  const toName = at(base, 'to');
  const from = readField(fromName, place, form, form, reader);
  const to = readField(toName, place, form, form, reader, fromName);
  if (to === undefined) return reader.get(toName).trim() === '' ? from : undefined;
  const text = reader.get(toName);
  if (from === undefined) {
    if (reader.get(fromName).trim() === '') reader.report({ name: fromName, ...place, kind: 'from-missing', text });
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

/** Whether a number was written as rough: "circa 30". */
export const isRough = (fields: readonly FieldOf[], get: Get, language: Language): boolean =>
  fields.some(({ name, unit, time }) => {
    if (!unit) return false;
    const reading = time ? readTime(get(name), language, 'hours').reading : readAmount(get(name), language, unit);
    return 'isRough' in reading;
  });
