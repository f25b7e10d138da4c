// Schemas of what is known of one number: exactly, within a range, with a mark of how it is known, or not at all. Takes
// limits in the unit of the question; knows no question.
import * as z from 'zod/mini';
import { NOBODY, NOT_APPLICABLE, type Range } from '#model/assessment.ts';
import type { NumberLimits } from '#model/catalogue.ts';
import {
  anything,
  choose,
  date,
  fields,
  lookAt,
  oneOf,
  optional,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { QUALITIES } from '#model/facts.ts';
import { nearestWord } from '#model/nearest-word.ts';
import type { Expected } from '#model/refusal.ts';

/** The five anchors of an ordinal. */
export const ANCHORS: readonly number[] = [0, 25, 50, 75, 100];

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

/** A finite number; zod refuses NaN and the infinities by itself. */
export const finite = (expected: Expected = 'number'): z.ZodMiniNumber => z.number({ error: () => expected });

export const numberWithin = ({ min, max, unit }: NumberLimits, expected?: Expected): Schema =>
  finite(expected).check((payload) => {
    const given = payload.value;
    if (given < min || given > max) refuse(payload, 'out-of-range', { given, min, max, unit });
  });

const anchor: Schema = finite('anchor').check((payload) => {
  if (!ANCHORS.includes(payload.value)) refuse(payload, 'not-an-anchor', { given: payload.value });
});

const range = (end: Schema): Schema =>
  (fields({ from: end, to: end }, 'amount') as z.ZodMiniType<Range>).check((payload) => {
    const { from, to } = payload.value;
    if (from > to) refuse(payload, 'range-reversed', { from, to });
  });

function pointOrRange(one: Schema, end: Schema): Schema {
  const between = range(end);
  return choose((given) => (isObject(given) ? between : one));
}

/** A number, or a range of which both ends are within the limits; `expected` where something else may stand there too. */
export const amountWithin = (limits: NumberLimits, expected: Expected = 'amount'): Schema =>
  pointOrRange(numberWithin(limits, expected), numberWithin(limits, 'amount'));

/** One of five anchors, or a range from one to another. */
export const anchorAmount: Schema = pointOrRange(anchor, anchor);

const MARKS = {
  quality: optional(oneOf(QUALITIES)),
  source: optional(textUpTo(TEXT_LIMITS.source)),
  note: optional(textUpTo(TEXT_LIMITS.note)),
  asOf: optional(date),
};
const MARK_KEYS = ['value', ...Object.keys(MARKS)];

/** One of the words that stand for a whole value; a word of another question says that it does not belong here. */
const word = (words: readonly string[], expected: Expected): Schema =>
  lookAt((payload) => {
    const given = String(payload.value);
    if (words.includes(given)) return;
    const nearest = nearestWord(given, words);
    if (given === NOT_APPLICABLE) refuse(payload, 'not-applicable-here');
    else if (given === NOBODY) refuse(payload, 'nobody-here');
    else if (nearest !== undefined) refuse(payload, 'not-an-option', { given, nearest });
    else refuse(payload, 'wrong-kind', { expected });
  });

/**
 * A value or a blank (null), bare or inside its marks; `words` are the texts that may stand in its place. `expected` is
 * what to say when it is something else altogether.
 */
export function cell(content: Schema, words: readonly string[], expected: Expected): Schema {
  const said = word(words, expected);
  const bare = choose((given) => {
    if (given === null) return anything;
    return typeof given === 'string' ? said : content;
  });
  const marked = fields({ value: bare, ...MARKS }, expected);
  return choose((given) => (isObject(given) && MARK_KEYS.some((key) => Object.hasOwn(given, key)) ? marked : bare));
}
