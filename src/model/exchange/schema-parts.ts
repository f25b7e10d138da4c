// The pieces every schema of a file is made of: objects with known keys, texts of a bounded length, a choice of schema by
// looking at the value (so that one thing is said about a fault, not one for each alternative), refusals as zod issues.
import * as z from 'zod/mini';
import type { Expected, RefusalKind } from '#model/refusal.ts';

// zod would otherwise try to compile with Function, which the site's content security policy forbids and reports.
z.config({ jitless: true });

export type Schema = z.ZodMiniType;
export type Payload = z.core.ParsePayload<unknown>;
type Details = Readonly<Record<string, string | number>>;

/** Lengths in UTF-16 units, as fields count them. */
export const TEXT_LIMITS = { name: 300, scope: 300, source: 1000, note: 10_000, added: 2000, reason: 2000 } as const;

/** Adds a refusal to what zod collects. Whatever else is wrong is collected too. */
export function refuse(
  payload: Payload,
  kind: RefusalKind,
  details: Details = {},
  path: (string | number)[] = [],
): void {
  payload.issues.push({ code: 'custom', params: { kind, details }, input: payload.value, path });
}

/** A schema made of one function that looks at the value. */
export const lookAt = (look: (payload: Payload) => void): Schema => z.unknown().check(look);

/** Lets another schema judge the same value, and takes over whatever it refuses. */
export function judgeBy(schema: Schema, payload: Payload): void {
  const read = z.safeParse(schema, payload.value, { reportInput: true });
  if (read.success) return;
  // One by one: spreading a hundred thousand of them would overflow the stack.
  for (const issue of read.error.issues) payload.issues.push(issue as z.core.$ZodRawIssue);
}

/** The schema that the value itself calls for. */
export const choose = (pick: (given: unknown) => Schema): Schema =>
  lookAt((payload) => judgeBy(pick(payload.value), payload));

export const anything: Schema = z.unknown();

/** Nothing of this kind was expected here. */
export const expecting = (expected: Expected): Schema =>
  lookAt((payload) => refuse(payload, payload.value === undefined ? 'missing' : 'wrong-kind', { expected }));

/**
 * An object with these keys and no others. `expected` is what to say of a value that is no object; `unknown` tells an id
 * of the domain from a key of the format.
 */
export const fields = (
  shape: Readonly<Record<string, Schema>>,
  expected: Expected = 'object',
  unknown: 'unknown-id' | 'unknown-key' = 'unknown-key',
): Schema =>
  // zod drops from a finished issue everything but its message, so what the mapping needs to know travels there.
  z.strictObject(shape, {
    error: ({ code }) => (code === 'unrecognized_keys' ? [unknown, ...Object.keys(shape)].join(' ') : expected),
  });

export const optional = (schema: Schema): Schema => z.optional(schema);

/** Optional entries by id, as a shape for `fields`. */
export const optionalShape = (
  ids: readonly string[],
  schemaOf: (id: string) => Schema,
): Readonly<Record<string, Schema>> => Object.fromEntries(ids.map((id) => [id, z.optional(schemaOf(id))]));

export const textUpTo = (most: number): Schema => z.string({ error: () => 'text' }).check(z.maxLength(most));

/** One of a few words. */
export const oneOf = (words: readonly string[]): Schema =>
  z.enum(words as [string, ...string[]], { error: () => 'text' });

export const listOf = (schema: Schema): Schema => z.array(schema, { error: () => 'list' });

/** Longest list any field of a file may hold; the longest that means anything has a dozen entries. */
export const MOST_ENTRIES = 200;

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u;

/** A year, a month or a day: '2026', '2026-11', '2026-11-21'. */
export const date: Schema = choose((given) => (typeof given === 'string' ? dateText : expecting('text')));

const dateText = lookAt((payload) => {
  if (!isDate(String(payload.value))) refuse(payload, 'not-a-date', { given: String(payload.value) });
});

/** A day of the calendar: '2026-11-21'. */
export const isDay = (text: string): boolean => text.length === 10 && isDate(text);

function isDate(text: string): boolean {
  const [, year, month = '01', day = '01'] = DATE.exec(text) ?? [];
  if (year === undefined || !(month >= '01' && month <= '12')) return false;
  // Day 0 of the next month is the last of this one.
  return day >= '01' && Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}
