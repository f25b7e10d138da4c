// Valid inputs, damaged as a hostile hand or a bad road would: bytes flipped, cut, doubled and spliced from another input,
// values of JSON swapped for others of the wrong type, keys said twice, keys of every prototype, depth, enormous numbers. One
// way of damaging for all decoders, so that what is thought of here is tried on each of them.
import fc from 'fast-check';
import { HOSTILE_TEXTS, HOSTILE_VALUES, PROTOTYPE_KEYS } from './hostile.ts';

/** One act of damage: which, and three numbers that say where and with what. */
type Act = readonly [kind: number, where: number, length: number, what: number];

const act: fc.Arbitrary<Act> = fc.tuple(fc.nat(1023), fc.nat(), fc.nat(), fc.nat());
const acts = fc.array(act, { minLength: 1, maxLength: 4 });
const picked = <T>(all: readonly T[], at: number): T => all[at % all.length] as T;
/** Its own copy: it may be damaged further. */
const hostileValue = (at: number): unknown => structuredClone(picked(HOSTILE_VALUES, at));
/** Damage is mostly small: a long stretch is the exception. */
const stretch = (length: number, of: number): number =>
  length % 4 === 0 ? 1 + ((length >> 2) % Math.max(1, of)) : 1 + ((length >> 2) % Math.min(16, Math.max(1, of)));

type Damage<T> = (given: T, others: readonly T[], act: Act) => T;

const joined = (parts: readonly Uint8Array[]): Uint8Array => new Uint8Array(Buffer.concat(parts));
const withByte = (bytes: Uint8Array, at: number, byte: number): Uint8Array =>
  joined([bytes.subarray(0, at), Uint8Array.of(byte), bytes.subarray(at + 1)]);
const HOSTILE_BYTES = HOSTILE_TEXTS.map((text) => new TextEncoder().encode(text));

const BYTE_DAMAGE: readonly Damage<Uint8Array>[] = [
  (bytes, _, [, where, , what]) => withByte(bytes, where % Math.max(1, bytes.length), what & 255),
  (bytes, _, [, where, , what]) => {
    const at = where % Math.max(1, bytes.length);
    return withByte(bytes, at, (bytes[at] ?? 0) ^ (1 << (what & 7)));
  },
  (bytes, _, [, where]) => bytes.slice(0, where % (bytes.length + 1)),
  (bytes, _, [, where]) => bytes.slice(where % (bytes.length + 1)),
  (bytes, _, [, where, length]) => {
    const at = where % (bytes.length + 1);
    return joined([bytes.subarray(0, at), bytes.subarray(at + stretch(length, bytes.length))]);
  },
  (bytes, _, [, where, length, what]) => {
    const at = where % (bytes.length + 1);
    const again = bytes.subarray(at, at + stretch(length, bytes.length));
    return joined([bytes.subarray(0, at), ...Array.from({ length: 2 + (what % 3) }, () => again), bytes.subarray(at)]);
  },
  (bytes, others, [, where, length, what]) => {
    const other = picked(others, what);
    const from = length % (other.length + 1);
    return joined([bytes.subarray(0, where % (bytes.length + 1)), other.subarray(from)]);
  },
  (bytes, _, [, where, , what]) => {
    const at = where % (bytes.length + 1);
    return joined([bytes.subarray(0, at), picked(HOSTILE_BYTES, what), bytes.subarray(at)]);
  },
];

const TEXT_DAMAGE: readonly Damage<string>[] = [
  (text, _, [, where, , what]) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + String.fromCharCode(what % 3 === 0 ? what & 0xffff : what & 127) + text.slice(at + 1);
  },
  (text, _, [, where]) => text.slice(0, where % (text.length + 1)),
  (text, _, [, where]) => text.slice(where % (text.length + 1)),
  (text, _, [, where, length]) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + text.slice(at + stretch(length, text.length));
  },
  (text, _, [, where, length]) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + text.slice(at, at + stretch(length, text.length)).repeat(2) + text.slice(at);
  },
  (text, others, [, where, length, what]) => {
    const other = picked(others, what);
    return text.slice(0, where % (text.length + 1)) + other.slice(length % (other.length + 1));
  },
  (text, _, [, where, , what]) => {
    const at = where % (text.length + 1);
    return text.slice(0, at) + picked(HOSTILE_TEXTS, what) + text.slice(at);
  },
  // A key of a JSON text said twice, the second time by another name for itself or with another value.
  (text, _, [, where, , what]) => {
    const keys = [...text.matchAll(/"[^"\\]{1,40}":/gu)];
    const found = keys[where % Math.max(1, keys.length)];
    if (!found) return text;
    const value = JSON.stringify(picked(HOSTILE_VALUES, what));
    return `${text.slice(0, found.index)}${found[0]}${value},${text.slice(found.index)}`;
  },
];

const damagedBy =
  <T>(ways: readonly Damage<T>[]) =>
  (seeds: readonly T[]): fc.Arbitrary<T> =>
    fc
      .tuple(fc.nat(seeds.length - 1), acts)
      .map(([seed, all]) => all.reduce((given, one) => picked(ways, one[0])(given, seeds, one), seeds[seed] as T));

export const mutatedBytes = damagedBy(BYTE_DAMAGE);
export const mutatedText = damagedBy(TEXT_DAMAGE);

type Holder = Record<string | number, unknown>;
type Place = readonly [holder: Holder, key: string | number];

function placesIn(value: unknown, found: Place[] = []): Place[] {
  if (typeof value !== 'object' || value === null) return found;
  const holder = value as Holder;
  for (const key of Array.isArray(value) ? value.keys() : Object.keys(value)) {
    found.push([holder, key]);
    placesIn(holder[key], found);
  }
  return found;
}

/** Puts a key there as JSON would: an own one, whatever its name. A list has no other keys than its places. */
function own(holder: Holder, key: string | number, value: unknown): void {
  if (Array.isArray(holder) && typeof key === 'string') return;
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

const deep = (levels: number, isList: boolean): unknown => {
  let value: unknown = 1;
  for (let i = 0; i < levels; i++) value = isList ? [value] : { a: value };
  return value;
};

function damageValue(places: readonly Place[], [kind, where, length, what]: Act): void {
  if (places.length === 0) return;
  const [holder, key] = picked(places, where);
  const [other, otherKey] = picked(places, length);
  const isList = Array.isArray(holder);
  switch (kind % 10) {
    case 0:
      if (isList) holder.splice(Number(key), 1);
      else delete holder[key];
      break;
    case 1:
      own(isList ? other : holder, picked(PROTOTYPE_KEYS, what), hostileValue(length));
      break;
    case 2:
      own(holder, key, deep(30 + (what % 40), what % 2 === 0));
      break;
    case 3:
      // The value of another place, as it is: copied, so that nothing goes round.
      own(holder, key, structuredClone(other[otherKey]));
      break;
    case 4:
      if (isList) holder.push(...Array.from({ length: 1 + (what % 40) }, () => structuredClone(holder[key])));
      else own(holder, `${key}${what % 7}`, structuredClone(holder[key]));
      break;
    case 5:
      own(holder, key, [holder[key]]);
      break;
    case 6:
      own(holder, key, typeof holder[key] === 'number' ? String(holder[key]) : picked(HOSTILE_TEXTS, what));
      break;
    default:
      own(holder, key, hostileValue(what));
  }
}

/** Values as `JSON.parse` gives them, damaged inside, and now and then replaced as a whole. */
export const mutatedValue = (seeds: readonly unknown[]): fc.Arbitrary<unknown> => {
  const texts = seeds.map((seed) => JSON.stringify(seed));
  return fc.tuple(fc.nat(texts.length - 1), acts).map(([seed, all]) => {
    const top = { whole: JSON.parse(texts[seed] as string) as unknown };
    for (const one of all) {
      const inside = one[0] >= 1020 ? placesIn(top) : placesIn(top.whole);
      damageValue(inside.length > 0 ? inside : placesIn(top), one);
    }
    return top.whole;
  });
};

/** The same as a text, damaged a little more there now and then: repeated keys and cuts are not to be had in a value. */
export const mutatedJson = (seeds: readonly unknown[]): fc.Arbitrary<string> => {
  const texts = seeds.map((seed) => JSON.stringify(seed));
  return fc.tuple(mutatedValue(seeds), fc.option(act, { freq: 3, nil: undefined })).map(([value, more]) => {
    const text = JSON.stringify(value) ?? 'null';
    return more ? picked(TEXT_DAMAGE, more[0])(text, texts, more) : text;
  });
};
