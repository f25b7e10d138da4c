// What one word is taken to mean, the list of all that is disputed, and the segments: who is counted, in what order, and
// when too few voted to be shown.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Ballot, Expectation } from '#model/workshop/ballot.ts';
import { readAims } from '#model/workshop/disagreement/aims.ts';
import { listDisputes } from '#model/workshop/disagreement/disputes.ts';
import { estimatedOf } from '#model/workshop/disagreement/estimated.ts';
import { isOutside, readExpectations } from '#model/workshop/disagreement/expectations.ts';
import { readFact } from '#model/workshop/disagreement/facts.ts';
import { readSegments } from '#model/workshop/disagreement/segments.ts';
import { anyMix, ballot, humanMix, PLACES, shuffled } from './voting.ts';

const RUNS = { numRuns: 1000 };
const FAST: Expectation = { dimension: 'speed', end: 'high' };
const CLOSE: Expectation = { dimension: 'attention', end: 'high' };
const CHEAP: Expectation = { dimension: 'resources', end: 'low' };
const purposeOf = (id: string) => catalogue.purposes.find((one) => one.id === id) ?? { bands: {} };

const anyBallot: fc.Arbitrary<Ballot> = fc
  .record({
    tokens: fc.oneof(anyMix, humanMix),
    expects: fc.uniqueArray(fc.constantFrom(FAST, CLOSE, CHEAP), { maxLength: 2 }),
    estimate: fc.option(fc.integer({ min: 1, max: 40 }), { nil: undefined }),
    role: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ estimate, ...rest }) =>
    ballot({ ...rest, ...(estimate !== undefined && { estimates: { 'staff.fte': estimate } }) }),
  );
const fact = estimatedOf(catalogue.questions, 'staff.fte');
if (!fact) throw new Error('the question is gone');
const disputesOf = (ballots: readonly Ballot[]) =>
  listDisputes({
    aims: readAims(
      PLACES,
      ballots.map(({ tokens }) => tokens),
    ),
    facts: [{ votes: readFact(fact, ballots), ends: { state: 'not-judged', because: 'no-two-estimates' } }],
    words: readExpectations(catalogue.purposes, ballots),
  });

describe('words', () => {
  const sharing = (expects: readonly Expectation[], count = 10): Ballot =>
    ballot({ tokens: { 'mass-speed': count, 'extraordinary-trust': 20 - count }, expects });
  test('a purpose held by two who expect the same is 0 apart; by two who share one of three, 2/3', () => {
    const same = readExpectations(catalogue.purposes, [sharing([FAST, CHEAP]), sharing([CHEAP, FAST])]);
    expect(same.map(({ purpose, distance }) => [purpose, distance])).toEqual([
      ['mass-speed', 0],
      ['extraordinary-trust', 0],
    ]);
    const other = readExpectations(catalogue.purposes, [sharing([FAST, CHEAP]), sharing([CLOSE, FAST])]);
    expect(other[0]?.distance).toBeCloseTo(2 / 3, 12);
    expect(other[0]?.expects.map(({ expectation, count }) => [expectation.dimension, count])).toEqual([
      ['speed', 2],
      ['attention', 1],
      ['resources', 1],
    ]);
  });
  test('4 tokens of 20 do not hold a purpose, 5 do', () => {
    const held = readExpectations(catalogue.purposes, [sharing([FAST], 5), sharing([FAST], 4), sharing([FAST], 5)]);
    expect(held.find(({ purpose }) => purpose === 'mass-speed')?.holders).toBe(2);
  });
  test('who tells no expectation is counted apart, and is no disagreement', () => {
    const [found] = readExpectations(catalogue.purposes, [
      sharing([FAST]),
      sharing([]),
      ballot({ tokens: { 'mass-speed': 20 } }),
    ]);
    expect(found).toMatchObject({ holders: 3, silent: 2 });
    expect(found?.distance).toBeUndefined();
  });
  test('all the time one needs stands outside speed for everyone (0 to 50) and inside extraordinary trust (75 to 100)', () => {
    expect(isOutside(purposeOf('mass-speed'), CLOSE)).toBe(true);
    expect(isOutside(purposeOf('extraordinary-trust'), CLOSE)).toBe(false);
    expect(isOutside(purposeOf('mass-speed'), FAST)).toBe(false);
    // Between 5 and 60: either side of the middle has room.
    expect(isOutside(purposeOf('mass-speed'), CHEAP)).toBe(false);
    expect(isOutside(purposeOf('race-to-bottom'), FAST)).toBe(false);
  });
});

describe('the list of disputes', () => {
  test('nobody and one voter have nothing to compare', () => {
    expect(disputesOf([])).toEqual({ state: 'too-few-voters', voters: 0 });
    expect(disputesOf([ballot()])).toEqual({ state: 'too-few-voters', voters: 1 });
  });
  test('voters who say all the same have nothing disputed, however many', () => {
    fc.assert(
      fc.property(anyBallot, fc.integer({ min: 2, max: 20 }), (one, count) => {
        const found = disputesOf(new Array<Ballot>(count).fill(one));
        expect(found.state).toBe('nothing-disputed');
        expect(found.state === 'nothing-disputed' && found.agreed.every(({ size }) => size === 0)).toBe(true);
      }),
      RUNS,
    );
  });
  test('each kind is named with what resolves it, the larger first', () => {
    const found = disputesOf([
      ballot({ tokens: { 'mass-speed': 20 }, expects: [FAST], estimates: { 'staff.fte': 5 } }),
      ballot({ tokens: { 'mass-speed': 16, 'race-to-bottom': 4 }, expects: [CLOSE], estimates: { 'staff.fte': 15 } }),
    ]);
    if (found.state !== 'disputed') throw new Error(found.state);
    expect(found.disputes.map(({ kind, id, size, resolves }) => [kind, id, size, resolves])).toEqual([
      ['words', 'mass-speed', 1, 'define'],
      ['facts', 'staff.fte', 0.5, 'look-up'],
      ['aims', 'mass-speed', 0.2, 'vote'],
      ['aims', 'race-to-bottom', 0.2, 'vote'],
    ]);
    expect(found.agreed).toEqual([]);
  });
  test('a fact with fewer than two answers is never among the agreed ones', () => {
    const silent = disputesOf([ballot(), ballot(), ballot()]);
    expect(silent).toMatchObject({ state: 'nothing-disputed', silent: { nobody: ['staff.fte'], one: [] } });
    const alone = disputesOf([ballot({ estimates: { 'staff.fte': 5 } }), ballot(), ballot()]);
    expect(alone).toMatchObject({ silent: { nobody: [], one: ['staff.fte'] } });
    const both = disputesOf([ballot({ estimates: { 'staff.fte': 5 } }), ballot({ estimates: { 'staff.fte': 5 } })]);
    expect(both).toMatchObject({ silent: { nobody: [], one: [] } });
    for (const [found, agreed] of [
      [silent, 0],
      [alone, 0],
      [both, 1],
    ] as const) {
      const facts = found.state === 'too-few-voters' ? [] : found.agreed.filter(({ kind }) => kind === 'facts');
      expect(facts.length).toBe(agreed);
    }
  });
  test('a word that two of ten hold comes after a purpose that divides them all, and says how many hold it', () => {
    const held = (expects: readonly Expectation[]) => ballot({ tokens: { 'raise-and-surprise': 20 }, expects });
    const others = (at: number) =>
      ballot({ tokens: at % 2 ? { 'mass-speed': 4, 'race-to-bottom': 16 } : { 'race-to-bottom': 20 } });
    const found = disputesOf([held([FAST]), held([CLOSE]), ...Array.from({ length: 8 }, (_, at) => others(at))]);
    if (found.state !== 'disputed') throw new Error('they are divided');
    const last = found.disputes.at(-1);
    expect(last).toMatchObject({ kind: 'words', size: 1, fewAnswered: { answered: 2, voters: 10 } });
    expect(found.disputes[0]).toMatchObject({ kind: 'aims' });
  });
  test('the order of the voters changes nothing, and sizes fall from 1 to 0, of what few answered after all others', () => {
    fc.assert(
      fc.property(shuffled(fc.array(anyBallot, { maxLength: 10 })), ([given, other]) => {
        const found = disputesOf(given);
        expect(disputesOf(other)).toEqual(found);
        if (found.state !== 'disputed') return;
        const sizes = found.disputes.map(({ size }) => size);
        const [known, few] = [false, true].map((isFew) =>
          found.disputes.filter(({ fewAnswered }) => (fewAnswered !== undefined) === isFew),
        );
        expect(found.disputes).toEqual([...(known ?? []), ...(few ?? [])]);
        for (const part of [known, few])
          expect(part).toEqual(
            part?.toSorted((a, b) => b.size - a.size || found.disputes.indexOf(a) - found.disputes.indexOf(b)),
          );
        expect(Math.max(...sizes)).toBeLessThanOrEqual(1 + 1e-12);
      }),
      RUNS,
    );
  });
});

describe('segments', () => {
  const roles = [
    { number: 1, name: 'Direzione', segment: 'board' },
    { number: 2, name: 'Banco', segment: 'front-line' },
  ] as const;
  const voting = (role: number, purpose: string): Ballot => ballot({ role, tokens: { [purpose]: 20 } });
  const of = (board: number, frontLine: number) =>
    readSegments(PLACES, roles, [
      ...Array.from({ length: board }, () => voting(1, 'raise-and-surprise')),
      ...Array.from({ length: frontLine }, () => voting(2, 'race-to-bottom')),
    ]);
  test('three and three are shown, and lie 20 tokens apart where no token is shared', () => {
    expect(of(3, 3)).toMatchObject({ state: 'shown', distance: 20 });
  });
  test('two of the front line are too few, and then the board is not shown either', () => {
    const found = of(9, 2);
    expect(found.state).toBe('too-few');
    expect(found.segments).toEqual([
      { segment: 'board', voters: 9 },
      { segment: 'front-line', voters: 2 },
    ]);
  });
  test('where one segment did not vote there is nothing to set beside the other', () => {
    expect(of(5, 0).state).toBe('one-segment');
    expect(of(0, 0).state).toBe('one-segment');
  });
});

test('what a word is taken to mean is said to be of few only where fewer than half of the voters told it', () => {
  const words = (voters: number, holders: number, silent: number, distance?: number) =>
    listDisputes({
      aims: readAims(
        PLACES,
        Array.from({ length: voters }, () => ({})),
      ),
      facts: [],
      words: [
        { purpose: 'mass-speed', voters, holders, silent, expects: [], ...(distance !== undefined && { distance }) },
      ],
    });
  const few = (...given: Parameters<typeof words>) => {
    const found = words(...given);
    return found.state === 'disputed'
      ? found.disputes.map(({ kind, fewAnswered }) => [kind, fewAnswered])
      : found.state;
  };
  expect(few(6, 3, 0, 0.5)).toEqual([['words', undefined]]);
  expect(few(6, 4, 2, 0.5)).toEqual([['words', { answered: 2, voters: 6 }]]);
  expect(few(6, 5, 2, 0.5)).toEqual([['words', undefined]]);
  expect(few(6, 4, 2)).toBe('nothing-disputed');
});
