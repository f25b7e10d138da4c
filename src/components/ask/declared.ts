// The declaration as fields and as entries of the file: which purposes, in which order, how much each weighs, for whom.
// A purpose may stand twice with different scopes, so an entry is known by a key: the purpose, then "#2", "#3".
import { DECLARED, type Fields, fieldOf, getFrom, keysOf, OTHER, purposeOf } from '#components/ask/fields.ts';
import type { Reader } from '#components/ask/read-field.ts';
import { writeNumber } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import type { Language } from '#content/shape.ts';
import type { DeclaredPurpose } from '#model/assessment.ts';
import { DIMENSIONS, type Dimension, type Importance } from '#model/catalogue.ts';

/** Equal shares as people write them, with a sum of 100: 100, 50 and 50, 34 and 33 and 33. */
export const equalShare = (count: number, index = 0): number => {
  const least = Math.floor(100 / Math.max(1, count));
  return index < 100 - least * count ? least + 1 : least;
};

/** The fields after a purpose is chosen or dropped: order of choice, and equal weights until one is changed by hand. */
export function withPurpose(fields: Fields, purpose: string, chosen: boolean, language: Language): Fields {
  const before = keysOf(getFrom(fields));
  const after = chosen ? [...before, purpose] : before.filter((key) => purposeOf(key) !== purpose);
  const share = (keys: readonly string[], key: string) =>
    writeNumber(equalShare(keys.length, keys.indexOf(key)), language);
  const weightOf = (key: string) => fields[fieldOf(key, 'weight')] ?? '';
  const untouched = before.every((key) => weightOf(key) === '' || weightOf(key) === share(before, key));
  const toShare = untouched ? after : after.filter((key) => weightOf(key) === '');
  const weights = toShare.map((key) => [fieldOf(key, 'weight'), share(after, key)] as const);
  return { [DECLARED]: after.join(' '), ...Object.fromEntries(weights) };
}

/** The weight of an entry: a blank one is an equal share, one that cannot be a weight is reported, and there is none. */
export function weightOf(key: string, keys: readonly string[], { get, language, report }: Reader): number | undefined {
  const name = fieldOf(key, 'weight');
  const text = get(name);
  const reading = readNumber(text, language, 'percent');
  if (reading.kind === 'empty') return equalShare(keys.length, keys.indexOf(key));
  if (reading.kind === 'number' && reading.value > 0 && reading.value <= 1e6) return reading.value;
  report({ name, question: purposeOf(key), kind: 'weight', text });
  return undefined;
}

function readBands(key: string, { get, language, report }: Reader): DeclaredPurpose['bands'] {
  const end = (name: string, blank: number): number | undefined => {
    const text = get(name);
    const reading = readNumber(text, language, 'index');
    if (reading.kind === 'empty') return blank;
    if (reading.kind === 'number' && reading.value >= 0 && reading.value <= 100) return reading.value;
    const limits = { unit: 'index', min: 0, max: 100 } as const;
    const kind = reading.kind !== 'number' ? 'unreadable' : reading.value < 0 ? 'below' : 'above';
    report({ name, question: OTHER, kind, text, limits });
    return undefined;
  };
  const bands: Partial<Record<Dimension, readonly [number, number, Importance]>> = {};
  for (const dimension of DIMENSIONS) {
    const [fromName, toName] = [fieldOf(key, dimension, 'from'), fieldOf(key, dimension, 'to')];
    if (get(fromName).trim() === '' && get(toName).trim() === '') continue;
    const from = end(fromName, 0);
    const to = end(toName, 100);
    if (from === undefined || to === undefined) continue;
    const importance = Number(get(fieldOf(key, dimension, 'importance')) || 2) as Importance;
    if (from <= to) bands[dimension] = [from, to, importance];
    else
      report({
        name: toName,
        question: OTHER,
        kind: 'reversed',
        text: get(toName),
        limits: { unit: 'index', min: from, max: 100 },
      });
  }
  return Object.keys(bands).length > 0 ? bands : undefined;
}

/** The entries of the file. A purpose without a weight, or of one's own without a name, is left out and reported. */
export function readDeclaration(reader: Reader): readonly DeclaredPurpose[] {
  const { get, report } = reader;
  const keys = keysOf(get);
  return keys.flatMap((key): readonly DeclaredPurpose[] => {
    const purpose = purposeOf(key);
    const weight = weightOf(key, keys, reader);
    const scope = get(fieldOf(key, 'scope')).trim();
    const entry = weight === undefined ? [] : [{ purpose, weight, ...(scope ? { scope } : {}) }];
    if (purpose !== OTHER) return entry;
    const name = get(fieldOf(key, 'name')).trim();
    const bands = readBands(key, reader);
    if (name) return entry.map((one) => ({ ...one, name, ...(bands ? { bands } : {}) }));
    report({ name: fieldOf(key, 'name'), question: OTHER, kind: 'no-name', text: '' });
    return [];
  });
}

export function writeDeclaration(declaration: readonly DeclaredPurpose[], language: Language): Record<string, string> {
  const fields: Record<string, string> = {};
  const keys: string[] = [];
  for (const { purpose, weight, scope, name, bands } of declaration) {
    const before = keys.filter((key) => purposeOf(key) === purpose).length;
    const key = before === 0 ? purpose : `${purpose}#${before + 1}`;
    keys.push(key);
    fields[fieldOf(key, 'weight')] = writeNumber(weight, language);
    if (scope) fields[fieldOf(key, 'scope')] = scope;
    if (name) fields[fieldOf(key, 'name')] = name;
    for (const [dimension, [from, to, importance]] of Object.entries(bands ?? {})) {
      fields[fieldOf(key, dimension, 'from')] = writeNumber(from, language);
      fields[fieldOf(key, dimension, 'to')] = writeNumber(to, language);
      fields[fieldOf(key, dimension, 'importance')] = String(importance);
    }
  }
  fields[DECLARED] = keys.join(' ');
  return fields;
}
