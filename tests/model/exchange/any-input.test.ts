import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { openAssessment, readAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { anySign } from '../../support/any-sign.ts';
import { companyTexts, type Loose, sample, textOf } from './samples.ts';

/** Every place of a JSON value, the top included. */
function placesOf(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  const inside = Array.isArray(value) ? value.map((one, index) => [index, one] as const) : Object.entries(value);
  return [path, ...inside.flatMap(([key, one]) => placesOf(one, [...path, key]))];
}

function damaged(file: Loose, path: readonly (string | number)[], given: unknown, how: string): Loose {
  const copy = structuredClone(file);
  const holder = path.slice(0, -1).reduce((inner, key) => inner[key], copy);
  const last = path.at(-1);
  if (last === undefined) return given;
  if (how === 'drop') delete holder[last];
  else if (how === 'replace') holder[last] = given;
  else holder[`${last}?`] = given;
  return copy;
}

const odd = fc.oneof(
  fc.anything({
    withBigInt: true,
    withBoxedValues: true,
    withDate: true,
    withMap: true,
    withNullPrototype: true,
    withSparseArray: true,
    withTypedArray: true,
    withObjectString: true,
  }),
  fc.constantFrom(
    0,
    -0,
    1,
    50,
    100,
    1e-320,
    1e12,
    Number.NaN,
    'nobody',
    'none',
    'not-applicable',
    'yes',
    [],
    {},
    { from: 1, to: 2 },
    { value: 25 },
  ),
);

describe('no input whatsoever', () => {
  it('makes reading throw: any value', () => {
    fc.assert(
      fc.property(odd, (given) => void readAssessment(catalogue, given)),
      { numRuns: 2000 },
    );
  });

  it('makes reading throw: any text', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string({ unit: anySign })), (text) => void openAssessment(catalogue, text)),
      { numRuns: 1000 },
    );
  });

  it('makes reading throw: any valid file with a character changed', () => {
    const text = textOf('compagnia-aerea.json');
    fc.assert(
      fc.property(fc.nat({ max: text.length - 1 }), fc.string({ minLength: 0, maxLength: 2 }), (at, put) => {
        void openAssessment(catalogue, text.slice(0, at) + put + text.slice(at + 1));
      }),
      { numRuns: 1500 },
    );
  });

  it('makes reading or judging throw: any valid file with a value changed; what is taken is judged in finite numbers', () => {
    const files = companyTexts.map(([, text]) => JSON.parse(text) as Loose);
    const change = fc.constantFrom(...files).chain((file) =>
      fc.record({
        file: fc.constant(file),
        path: fc.constantFrom(...placesOf(file)),
        given: odd,
        how: fc.constantFrom('drop', 'replace', 'replace', 'add'),
      }),
    );
    fc.assert(
      fc.property(change, ({ file, path, given, how }) => {
        const read = readAssessment(catalogue, damaged(file, path, given, how));
        if (!read.ok) expect(read.refusals.length).toBeGreaterThan(0);
        else {
          const { verdict } = judge(catalogue, read.value);
          JSON.stringify(verdict, (_key, value) => {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
            return value;
          });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('changes a prototype', () => {
    const before = Object.getOwnPropertyNames(Object.prototype).sort();
    for (const text of ['{"__proto__":{"x":1}}', '{"answers":{"constructor":{"prototype":{"x":1}}}}']) {
      openAssessment(catalogue, text);
      readAssessment(catalogue, { ...sample(), ...JSON.parse(text) });
    }
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });
});
