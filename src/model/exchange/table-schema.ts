// Schemas of answers that hold several numbers: one for each channel, a promise for each channel, named parts. Takes the
// form of the question; a row that is null is in use with a number nobody knows.
import { NOBODY, NONE } from '#model/assessment.ts';
import { CHANNELS, type Form, type NumberLimits } from '#model/catalogue.ts';
import { amountWithin, cell } from '#model/exchange/amount-schema.ts';
import { fields, oneOf, optionalShape, type Schema } from '#model/exchange/schema-parts.ts';

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

/** Parts that do not add up to a whole are let in: saying so is the business of a rule, not of the door. */
export function namedParts({ parts }: FormOf<'parts'>): Schema {
  const shape = optionalShape(Object.keys(parts), (part) =>
    cell(amountWithin(parts[part] as NumberLimits), [], 'amount'),
  );
  return fields(shape, 'parts');
}
