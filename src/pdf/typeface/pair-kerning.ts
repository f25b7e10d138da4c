// How much closer or wider two glyphs stand than their widths say, from the GPOS table of a typeface: the pairs of its
// kerning, glyph by glyph and class by class. Takes the table, gives a function of two glyphs; it moves nothing else.

/** In units of the em, to add to the advance of the left glyph. */
export type Kerning = (left: number, right: number) => number;

/** Undefined where a list says nothing on the pair, and the next is asked. */
type Pairs = (left: number, right: number) => number | undefined;

const PAIRS = 2;
const EXTENSION = 9;
/** The one value that our faces give a pair: how far the left glyph takes the line. */
const ADVANCE = 4;

export function pairKerning(table: DataView | undefined): Kerning {
  if (!table) return () => 0;
  const lookups = kernLookups(table).map((lookup) => pairLists(table, lookup));
  return (left, right) => lookups.reduce((sum, lists) => sum + firstOf(lists, left, right), 0);
}

function firstOf(lists: readonly Pairs[], left: number, right: number): number {
  for (const list of lists) {
    const found = list(left, right);
    if (found !== undefined) return found;
  }
  return 0;
}

/** Where the lookups of the feature `kern` begin; our faces have one for every script. */
function kernLookups(table: DataView): readonly number[] {
  const [features, lookups] = [table.getUint16(6), table.getUint16(8)];
  const found = new Set<number>();
  for (let at = 0; at < table.getUint16(features); at++) {
    const entry = features + 2 + 6 * at;
    if (table.getUint32(entry) !== KERN) continue;
    const feature = features + table.getUint16(entry + 4);
    for (const index of numbers(table, feature + 4, table.getUint16(feature + 2))) found.add(index);
  }
  return [...found].sort((a, b) => a - b).map((index) => lookups + table.getUint16(lookups + 2 + 2 * index));
}
const KERN = 0x6b65726e;

function pairLists(table: DataView, lookup: number): readonly Pairs[] {
  const kind = table.getUint16(lookup);
  return numbers(table, lookup + 6, table.getUint16(lookup + 4)).map((offset) => {
    const at = lookup + offset;
    const isFar = kind === EXTENSION;
    if ((isFar ? table.getUint16(at + 2) : kind) !== PAIRS) throw new Error('Kerning that is not of pairs');
    return pairs(table, isFar ? at + table.getUint32(at + 4) : at);
  });
}

function pairs(table: DataView, at: number): Pairs {
  if (table.getUint16(at + 4) !== ADVANCE || table.getUint16(at + 6) !== 0)
    throw new Error('Kerning that does more than move the line on');
  const covered = placesIn(table, at + table.getUint16(at + 2));
  return table.getUint16(at) === 1 ? listedPairs(table, at, covered) : classPairs(table, at, covered);
}

/** For each left glyph a list of right ones. */
function listedPairs(table: DataView, at: number, covered: ReadonlyMap<number, number>): Pairs {
  const lists = new Map<number, ReadonlyMap<number, number>>();
  return (left, right) => {
    const place = covered.get(left);
    if (place === undefined) return undefined;
    let list = lists.get(left);
    if (!list) {
      const start = at + table.getUint16(at + 10 + 2 * place);
      const entries = Array.from({ length: table.getUint16(start) }, (_, index) => start + 2 + 4 * index);
      list = new Map(entries.map((entry) => [table.getUint16(entry), table.getInt16(entry + 2)]));
      lists.set(left, list);
    }
    return list.get(right);
  };
}

/** A value for each class of left glyphs beside each class of right ones. */
function classPairs(table: DataView, at: number, covered: ReadonlyMap<number, number>): Pairs {
  const lefts = classesIn(table, at + table.getUint16(at + 8));
  const rights = classesIn(table, at + table.getUint16(at + 10));
  const columns = table.getUint16(at + 14);
  return (left, right) => {
    if (!covered.has(left)) return undefined;
    return table.getInt16(at + 16 + 2 * ((lefts.get(left) ?? 0) * columns + (rights.get(right) ?? 0)));
  };
}

/** Glyphs that a list is about, each with its place in it. */
function placesIn(table: DataView, at: number): ReadonlyMap<number, number> {
  const count = table.getUint16(at + 2);
  if (table.getUint16(at) === 1) return new Map(numbers(table, at + 4, count).map((glyph, place) => [glyph, place]));
  return new Map(
    ranges(table, at + 4, count).flatMap(([first, last, place]) => run(first, last, (step) => place + step)),
  );
}

/** Glyphs of a class other than 0. */
function classesIn(table: DataView, at: number): ReadonlyMap<number, number> {
  if (table.getUint16(at) === 1) {
    const first = table.getUint16(at + 2);
    return new Map(numbers(table, at + 6, table.getUint16(at + 4)).map((of, step) => [first + step, of]));
  }
  return new Map(
    ranges(table, at + 4, table.getUint16(at + 2)).flatMap(([first, last, of]) => run(first, last, () => of)),
  );
}

const numbers = (table: DataView, at: number, count: number): readonly number[] =>
  Array.from({ length: count }, (_, index) => table.getUint16(at + 2 * index));

const ranges = (table: DataView, at: number, count: number): readonly (readonly [number, number, number])[] =>
  Array.from({ length: count }, (_, index) => {
    const entry = at + 6 * index;
    return [table.getUint16(entry), table.getUint16(entry + 2), table.getUint16(entry + 4)];
  });

const run = (first: number, last: number, of: (step: number) => number): readonly (readonly [number, number])[] =>
  Array.from({ length: last - first + 1 }, (_, step) => [first + step, of(step)]);
