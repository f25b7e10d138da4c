// The purposes, relations, drivers and dimensions as claimed: their numbers against the domain's own data, the table of
// pairs against the bands (law 18), and every word against the house's typography and tone.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { dimensions, driverWords } from '#content/dimensions.ts';
import { drivers } from '#content/drivers.ts';
import { otherPurpose } from '#content/purposes/other.ts';
import { purposes } from '#content/purposes.ts';
import { relations } from '#content/relations.ts';
import type { PurposeEntry, Words } from '#content/shape.ts';
import { DIMENSIONS, type RelationKind } from '#model/catalogue.ts';

type BandTriple = [number, number, number];
interface Calculus {
  readonly dims: readonly string[];
  readonly purposes: readonly string[];
  readonly bands: Readonly<Record<string, Readonly<Record<string, BandTriple | number>>>>;
  readonly driver: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const calculus: Calculus = JSON.parse(readFileSync(new URL('../fixtures/calculus.json', import.meta.url), 'utf8'));

const ten = purposes;
const SAID_TWICE = 'bands stand a second time in tests/fixtures/calculus.json: “Change a band” in CONTRIBUTING.md';
const eleven: readonly PurposeEntry[] = [...ten, otherPurpose];

function the(id: string): PurposeEntry {
  const found = ten.find((purpose) => purpose.id === id);
  if (!found) throw new Error(`There is no purpose ${id}`);
  return found;
}

/** The two contradictions that the source states in words although the bands do not collide. */
const BY_INTENT = [
  ['build-together', 'race-to-bottom'],
  ['race-to-bottom', 'because-we-can'],
];

function relationOf(one: string, other: string): RelationKind | undefined {
  return relations.find(({ between }) => between.includes(one) && between.includes(other))?.kind;
}

function clashOf(one: PurposeEntry, other: PurposeEntry): number {
  let clash = 0;
  for (const dimension of DIMENSIONS) {
    const a = one.bands[dimension];
    const b = other.bands[dimension];
    if (a === undefined || b === undefined) continue;
    const gap = Math.max(0, a.low - b.high, b.low - a.high);
    clash += Math.min(a.importance, b.importance) * Math.min(1, gap / 50);
  }
  return clash;
}

function pairsOfTen(): readonly (readonly [PurposeEntry, PurposeEntry])[] {
  return ten.flatMap((one, index) => ten.slice(index + 1).map((other) => [one, other] as const));
}

const labelledPairs = pairsOfTen().map(([one, other]) => [`${one.number}×${other.number}`, one, other] as const);

/** Every pair of words reachable from a value, with the path to it, so that a failure names its place. */
function wordsIn(value: unknown, path: string): readonly (readonly [string, Words])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('it' in value && 'en' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
}

const allWords = [
  ...eleven.flatMap((purpose) => wordsIn(purpose.words, purpose.id)),
  ...relations.flatMap(({ between, reason }) => wordsIn({ reason }, between.join('+'))),
  ...drivers.flatMap((driver) => wordsIn({ words: driver.words }, driver.id)),
  ...wordsIn(dimensions, 'dimensions'),
  ...wordsIn(driverWords, 'driver'),
];

const sides = ({ it, en }: Words) => [it, en];
const countWords = (sentence: string) => sentence.split(/\s+/).length;

describe('the ten purposes', () => {
  test('stand in the order of their numbers under the ids of the domain', () => {
    expect(ten.map(({ id }) => id)).toEqual(calculus.purposes);
    expect(ten.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test.each(ten.map((purpose) => [purpose.id, purpose] as const))(
    '%s has the bands of the domain exactly',
    (id, purpose) => {
      const { driver, ...bands } = calculus.bands[id] ?? {};
      const claimed = Object.entries(purpose.bands).map(([dimension, { low, high, importance }]) => [
        dimension,
        [low, high, importance],
      ]);
      expect(Object.fromEntries(claimed), SAID_TWICE).toEqual(bands);
      expect(purpose.driverImportance).toBe(driver);
    },
  );

  test.each(eleven.map((purpose) => [purpose.id, purpose] as const))(
    '%s has 4 to 6 needs, 4 to 7 things it does not need, 2 to 4 examples and a story of 60 to 110 words',
    (_, { words }) => {
      expect(words.needs.length).toBeGreaterThanOrEqual(4);
      expect(words.needs.length).toBeLessThanOrEqual(6);
      expect(words.doesNotNeed.length).toBeGreaterThanOrEqual(4);
      expect(words.doesNotNeed.length).toBeLessThanOrEqual(7);
      expect(words.examples.length).toBeGreaterThanOrEqual(2);
      expect(words.examples.length).toBeLessThanOrEqual(4);
      for (const story of sides(words.story)) {
        expect(countWords(story)).toBeGreaterThanOrEqual(60);
        expect(countWords(story)).toBeLessThanOrEqual(110);
      }
    },
  );

  test('every clause can follow the verb of the headline: it has no capital at the start and no stop at the end', () => {
    for (const { words } of eleven) {
      expect(words.clause.it).toMatch(/^(?:non )?\p{Ll}+(?:are|ere|ire)\b.*[^.]$/u);
      expect(words.clause.en).toMatch(/^(?!to )\p{Ll}.*[^.]$/u);
    }
  });

  test('the eleventh asks for nothing until the user says what', () => {
    expect(otherPurpose).toMatchObject({ id: 'other', number: 11, bands: {} });
    expect(otherPurpose).not.toHaveProperty('driverImportance');
  });
});

test('the ten budget arguments match the purposes as in the domain, in its order', () => {
  expect(drivers.map(({ id }) => id)).toEqual(Object.keys(calculus.driver));
  for (const { id, matches } of drivers) expect(matches).toEqual(calculus.driver[id]);
});

test('the twelve dimensions have words, in the order of the model', () => {
  expect(Object.keys(dimensions)).toEqual([...DIMENSIONS]);
  expect(calculus.dims).toEqual([...DIMENSIONS]);
});

describe('the relations', () => {
  test('are the 45 pairs of ten purposes, each once, in the order of the numbers', () => {
    expect(relations.map(({ between }) => between)).toEqual(pairsOfTen().map(([one, other]) => [one.id, other.id]));
  });

  test('are the same read from either side', () => {
    for (const [one, other] of pairsOfTen()) {
      expect(relationOf(one.id, other.id)).toBeDefined();
      expect(relationOf(one.id, other.id)).toBe(relationOf(other.id, one.id));
    }
  });

  test('count 9 that reinforce, 12 compatible, 15 tensions and 9 contradictions', () => {
    const count = (kind: RelationKind) => relations.filter((relation) => relation.kind === kind).length;
    expect(
      ['reinforcing', 'compatible', 'tension', 'contradiction'].map((kind) => count(kind as RelationKind)),
    ).toEqual([9, 12, 15, 9]);
  });

  test.each(labelledPairs)('%s is a pair whose kind agrees with its bands (law 18)', (_, one, other) => {
    const kind = relationOf(one.id, other.id);
    const clash = clashOf(one, other);
    const byIntent = BY_INTENT.some(([a, b]) => a === one.id && b === other.id);
    if (kind === 'contradiction') expect(byIntent || clash >= 1.5).toBe(true);
    if (kind === 'tension') expect(clash).toBeLessThan(1.5);
    if (kind === 'reinforcing' || kind === 'compatible') expect(clash).toBe(0);
    if (clash >= 1.5) expect(kind).toBe('contradiction');
  });

  test('the clash of speed for everyone with different people is 3.1, of lower with raise expectations 5.6', () => {
    expect(clashOf(the('mass-speed'), the('different-people'))).toBeCloseTo(3.1, 1);
    expect(clashOf(the('lower-expectations'), the('raise-and-surprise'))).toBeCloseTo(5.6, 1);
  });

  test('each reason is one line of at most 200 characters', () => {
    for (const { reason } of relations) {
      for (const side of sides(reason)) expect(side).toMatch(/^[^\n]{20,200}\.$/);
    }
  });
});

describe('every word', () => {
  test('is there, in both languages, trimmed and without placeholders', () => {
    expect(allWords.length).toBeGreaterThan(400);
    for (const [path, words] of allWords) {
      for (const side of sides(words)) {
        expect(side.trim(), path).toBe(side);
        expect(side, path).toMatch(/\p{L}{2}/u);
        expect(side, path).not.toMatch(/…|TODO/);
      }
    }
  });

  test('is written twice: no Italian repeats its English', () => {
    for (const [path, { it, en }] of allWords) expect(it, path).not.toBe(en);
  });

  test('has typographic apostrophes and quotation marks, and no exclamation mark', () => {
    for (const [path, { it, en }] of allWords) {
      expect(`${it} ${en}`, path).not.toMatch(/['"!]| {2}/);
      expect(it, path).not.toMatch(/[“”]/);
      expect(en, path).not.toMatch(/[«»]/);
    }
  });

  test('judges nobody', () => {
    const banned =
      /(?<!\p{L})(?:scars[oaie]|sbagliat[oaie]|dovreste|dovrebbe|should have|poor|poorly|bad|wrongly|failing|purtroppo|unfortunately)(?!\p{L})/iu;
    for (const [path, words] of allWords) {
      for (const side of sides(words)) expect(side.replaceAll('bad word of mouth', ''), path).not.toMatch(banned);
    }
  });

  test('stands as a sentence where a sentence is asked, and as a fragment where one is completed', () => {
    for (const [path, { it, en }] of allWords) {
      if (/\.(reason|change|measures|story|failure|promise)(\.|$)/.test(path)) {
        expect(it, path).toMatch(/^[\p{Lu}«].*\.$/u);
        expect(en, path).toMatch(/^[\p{Lu}“].*\.$/u);
      } else {
        expect(`${it}|${en}`, path).not.toMatch(/\.(\||$)/);
      }
      if (/\.(atLeast|atMost|atLeastSome|atMostMost|without|poles)(\.|$)/.test(path)) {
        expect(it, path).toMatch(/^\p{Ll}/u);
        expect(en, path).toMatch(/^\p{Ll}/u);
      }
    }
  });
});
