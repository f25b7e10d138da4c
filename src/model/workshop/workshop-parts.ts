// The pieces that the schemas of a ballot, an invitation and an engagement have in common: ids, rounds, whole numbers,
// moments, lists that are not looked into beyond their length.
import { choose, expecting, judgeBy, listOf, lookAt, refuse, type Schema } from '#model/exchange/schema-parts.ts';
import type { RefusalKind } from '#model/refusal.ts';

const ofText = (schema: Schema): Schema => choose((given) => (typeof given === 'string' ? schema : expecting('text')));

const ID = /^[0-9A-Za-z][0-9A-Za-z-]{0,39}$/u;
/** An id made by us: letters, digits, hyphens. */
export const idText: Schema = ofText(
  lookAt((payload) => {
    const given = String(payload.value);
    if (!ID.test(given)) refuse(payload, 'not-an-id', { given });
  }),
);

export const wholeWithin = (min: number, max: number): Schema =>
  lookAt((payload) => {
    const given = payload.value;
    if (given === undefined) refuse(payload, 'missing');
    else if (typeof given !== 'number') refuse(payload, 'wrong-kind', { expected: 'whole-number' });
    else if (!Number.isFinite(given)) refuse(payload, 'not-finite');
    else if (!Number.isInteger(given)) refuse(payload, 'wrong-kind', { expected: 'whole-number' });
    else if (given < min || given > max) refuse(payload, 'out-of-range', { given, min, max, unit: 'index' });
  });

/** The first vote or the second. */
export const roundNumber: Schema = wholeWithin(1, 2);

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/u;
/** A moment as machines write it, ISO 8601 with its offset. */
export const moment: Schema = ofText(
  lookAt((payload) => {
    const given = String(payload.value);
    if (!(MOMENT.test(given) && Number.isFinite(Date.parse(given)))) refuse(payload, 'not-a-moment', { given });
  }),
);

/** At most `most` of one kind; a list that is longer is not looked into: it would be as many refusals. */
export function listUpTo(most: number, schema: Schema): Schema {
  const entries = listOf(schema);
  return lookAt((payload) => {
    const given = Array.isArray(payload.value) ? payload.value.length : 0;
    if (given > most) refuse(payload, 'too-many-entries', { given, most });
    else judgeBy(entries, payload);
  });
}

/** Refuses the second of two entries of which `keyOf` says the same; the fault lies at `key` of the entry, or at all of it. */
export const eachOnce = (
  list: Schema,
  keyOf: (entry: Readonly<Record<string, unknown>>) => unknown,
  key?: string,
  kind: RefusalKind = 'repeated',
): Schema =>
  lookAt((payload) => {
    judgeBy(list, payload);
    if (!Array.isArray(payload.value) || payload.issues.some(({ path }) => path?.length === 0)) return;
    const seen = new Set<unknown>();
    payload.value.forEach((entry: unknown, index) => {
      const said = typeof entry === 'object' && entry !== null ? keyOf({ ...entry }) : key === undefined ? entry : null;
      if (typeof said !== 'string' && typeof said !== 'number') return;
      if (seen.has(said)) refuse(payload, kind, { given: said }, key === undefined ? [index] : [index, key]);
      seen.add(said);
    });
  });
