// Schemas of answers that hold several numbers: one for each channel, a promise for each channel, named parts. Takes the
// form of the question; a row that is null is in use with a number nobody knows.
import type * as z from 'zod/mini';
import { NOBODY, NONE } from '#model/assessment.ts';
import { CHANNELS, type Form, type NumberLimits } from '#model/catalogue.ts';
import { amountWithin, cell } from '#model/exchange/amount-schema.ts';
import { fields, oneOf, optionalShape, type Payload, refuse, type Schema } from '#model/exchange/schema-parts.ts';

type FormOf<Kind extends Form['kind']> = Extract<Form, { kind: Kind }>;

export function perChannel(form: FormOf<'per-channel'>): Schema {
  const row = cell(amountWithin(form), form.nobody ? [NOBODY] : [], 'amount');
  return fields(
    optionalShape(CHANNELS, () => row),
    'channels',
  );
}

export function promisePerChannel(form: FormOf<'promise-per-channel'>): Schema {
  const promise = fields({ seconds: amountWithin(form), clock: oneOf(['calendar', 'opening']) }, 'promise');
  const row = cell(promise, [NONE], 'promise');
  return fields(
    optionalShape(CHANNELS, () => row),
    'promises',
  );
}

export function namedParts({ parts }: FormOf<'parts'>): Schema {
  const limits = Object.values(parts);
  const shape = optionalShape(Object.keys(parts), (part) =>
    cell(amountWithin(parts[part] as NumberLimits), [], 'amount'),
  );
  const table = fields(shape, 'parts');
  if (!limits.every(({ unit }) => unit === 'percent')) return table;
  return (table as z.ZodMiniType<Readonly<Record<string, unknown>>>).check((payload) =>
    askForWhole(payload, limits.length),
  );
}

/** Parts in percent of one thing add up to 100, give or take a point of rounding; a blank part may hold anything. */
const WHOLE = { min: 99, max: 101 };

function askForWhole(payload: Payload, count: number): void {
  let low = 0;
  let high = 0;
  const given = Object.values(payload.value as Readonly<Record<string, unknown>>).filter((part) => part !== undefined);
  for (const part of given) {
    const [from, to] = endsOf(part);
    low += from;
    high += to;
  }
  if (given.length < count) high = 100 + low;
  if (low > WHOLE.max || high < WHOLE.min)
    refuse(payload, 'not-a-whole', { given: low > WHOLE.max ? low : high, ...WHOLE, unit: 'percent' });
}

function endsOf(part: unknown): readonly [number, number] {
  if (typeof part === 'number') return [part, part];
  if (typeof part !== 'object' || part === null) return [0, 100];
  if ('value' in part) return endsOf(part.value);
  const { from, to } = part as { readonly from: number; readonly to: number };
  return [from, to];
}
