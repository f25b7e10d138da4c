// The schema of a declaration: which purposes, how much each weighs, for whom; and what holds of the list as a whole.

import * as z from 'zod/mini';
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { finite, numberWithin } from '#model/exchange/amount-schema.ts';
import {
  choose,
  fields,
  judgeBy,
  listOf,
  lookAt,
  MOST_ENTRIES,
  optional,
  optionalShape,
  type Payload,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { nearestWord } from '#model/nearest-word.ts';
import { plainName } from '#model/plain-name.ts';

/** The purpose a company names itself. */
const OTHER = 'other';

type Entry = Readonly<Record<string, unknown>>;
const isEntry = (given: unknown): given is Entry =>
  typeof given === 'object' && given !== null && !Array.isArray(given);

const weight: Schema = finite().check((payload) => {
  if (!(payload.value > 0)) refuse(payload, 'weight-not-positive', { given: payload.value });
});

const band: Schema = z
  .tuple([numberWithin(bandEnd()), numberWithin(bandEnd()), finite()], { error: () => 'band' })
  .check((payload) => {
    const [low, high, importance] = payload.value as [number, number, number];
    if (low > high) refuse(payload, 'range-reversed', { from: low, to: high });
    if (![1, 2, 3].includes(importance)) {
      refuse(payload, 'out-of-range', { given: importance, min: 1, max: 3, unit: 'index' }, [2]);
    }
  });

function bandEnd() {
  return { unit: 'index', min: 0, max: 100 } as const;
}

const onlyForOther = lookAt((payload) => {
  if (payload.value !== undefined) refuse(payload, 'only-for-other');
});

const ownName: Schema = choose((given) =>
  typeof given === 'string' && given.trim() !== '' ? textUpTo(TEXT_LIMITS.name) : noName(given),
);
const noName = (given: unknown): Schema =>
  given === undefined || typeof given === 'string' ? lookAt((payload) => refuse(payload, 'name-missing')) : textUpTo(0);

function purposeId(known: readonly string[]): Schema {
  return z.string({ error: () => 'text' }).check((payload) => {
    const given = payload.value;
    if (known.includes(given)) return;
    const nearest = nearestWord(given, known);
    refuse(payload, 'unknown-id', { given, ...(nearest === undefined ? {} : { nearest }) });
  });
}

export function declarationSchema(catalogue: Catalogue): Schema {
  const purpose = purposeId([...catalogue.purposes.map(({ id }) => id), OTHER]);
  const base = { purpose, weight, scope: optional(textUpTo(TEXT_LIMITS.scope)) };
  const bands = fields(
    optionalShape(DIMENSIONS, () => band),
    'object',
    'unknown-id',
  );
  const ofTen = fields({ ...base, name: optional(onlyForOther), bands: optional(onlyForOther) });
  const ofOther = fields({ ...base, name: ownName, bands: optional(bands) });
  const entries = listOf(choose((given) => (isEntry(given) && given['purpose'] === OTHER ? ofOther : ofTen)));
  return lookAt((payload) => {
    const given = Array.isArray(payload.value) ? payload.value.length : 0;
    // Not looked into: a hundred thousand entries would be a hundred thousand refusals.
    if (given > MOST_ENTRIES) return refuse(payload, 'too-many', { given, most: MOST_ENTRIES });
    judgeBy(entries, payload);
    if (Array.isArray(payload.value)) judgeTogether(payload, payload.value);
  });
}

/** What no entry can show alone; entries that are refused on their own account are left out. */
function judgeTogether(payload: Payload, entries: readonly unknown[]): void {
  if (entries.length === 0) refuse(payload, 'no-declaration');
  const seen = new Set<string>();
  let others = 0;
  entries.forEach((entry, index) => {
    const purpose = isEntry(entry) ? entry['purpose'] : undefined;
    if (!isEntry(entry) || typeof purpose !== 'string') return;
    if (purpose === OTHER) {
      others += 1;
      if (others > 1) refuse(payload, 'more-than-one-other', {}, [index]);
      return;
    }
    const scope = typeof entry['scope'] === 'string' ? plainName(entry['scope']) : '';
    const key = JSON.stringify([purpose, scope]);
    if (seen.has(key)) refuse(payload, 'same-purpose-twice', { given: purpose }, [index]);
    seen.add(key);
  });
  askForProportion(payload, entries);
}

/** The least ratio that keeps its precision as a double; below it a weight would count as nothing. */
const LEAST_RATIO = 2 ** -1022;

function askForProportion(payload: Payload, entries: readonly unknown[]): void {
  const weights = entries
    .map((entry) => (isEntry(entry) ? entry['weight'] : undefined))
    .filter((one): one is number => typeof one === 'number' && one > 0 && Number.isFinite(one));
  const total = weights.reduce((sum, one) => sum + one, 0);
  const least = weights.reduce((small, one) => Math.min(small, one), Number.POSITIVE_INFINITY);
  if (weights.length > 0 && !(Number.isFinite(total) && least / total >= LEAST_RATIO))
    refuse(payload, 'weights-too-uneven');
}
