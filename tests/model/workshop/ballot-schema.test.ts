// What a ballot from outside may be: everything else is refused with its place, nothing is mended.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { openBallot, readBallot } from '#model/workshop/ballot-schema.ts';
import { ballotWith } from './any-ballot.ts';

const told = (given: unknown) => {
  const read = readBallot(catalogue, given);
  return read.ok ? 'read' : read.refusals.map(({ kind, path, details }) => [kind, path.join('.'), details]);
};
const kinds = (given: unknown) => {
  const read = readBallot(catalogue, given);
  return read.ok ? ['read'] : read.refusals.map(({ kind, path }) => `${kind} ${path.join('.')}`);
};

describe('tokens', () => {
  it('10,000 of them are refused with their number', () => {
    expect(told(ballotWith({ tokens: { 'mass-speed': 10_000 } }))).toEqual([
      ['tokens-not-all', 'tokens', { given: 10_000, known: 20 }],
    ]);
  });
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['19', { 'mass-speed': 19 }, ['tokens-not-all tokens']],
    ['21', { 'mass-speed': 19, other: 2 }, ['tokens-not-all tokens']],
    ['none', {}, ['no-tokens tokens']],
    ['half a token', { 'mass-speed': 19.5, other: 0.5 }, ['not-tokens tokens.mass-speed', 'not-tokens tokens.other']],
    ['one taken away', { 'mass-speed': 21, other: -1 }, ['not-tokens tokens.other']],
    ['infinitely many', { 'mass-speed': Number.POSITIVE_INFINITY }, ['not-finite tokens.mass-speed']],
    ['written out', { 'mass-speed': '20' }, ['wrong-kind tokens.mass-speed']],
    ['not known', { 'mass-speed': null, other: 20 }, ['wrong-kind tokens.mass-speed']],
    ['on an unknown purpose', { 'mass-sped': 20 }, ['unknown-id tokens.mass-sped']],
    ['in a list', [20] as unknown as Record<string, unknown>, ['wrong-kind tokens']],
  ])('%s: refused', (_, tokens, expected) => {
    expect(kinds({ ...ballotWith(), tokens })).toEqual(expected);
  });
  it('a purpose with 0 of them is one without', () => {
    const read = readBallot(catalogue, ballotWith({ tokens: { other: 20, 'mass-speed': 0 } }));
    expect(read.ok && read.value.tokens).toEqual({ other: 20 });
  });
});

describe('everything else of a ballot', () => {
  it.each<[string, Record<string, unknown>, readonly string[]]>([
    ['another format', { format: 'coerente/assessment' }, ['not-a-ballot format']],
    ['version 2', { version: 2 }, ['ballot-too-new version']],
    ['version 0', { version: 0 }, ['wrong-kind version']],
    ['an engagement in small letters', { engagement: 'k7qfm2' }, ['not-an-engagement-id engagement']],
    ['no engagement', { engagement: undefined }, ['missing engagement']],
    ['an id with a blank', { id: 'a b' }, ['not-an-id id']],
    ['an id of 41 letters', { id: 'a'.repeat(41) }, ['not-an-id id']],
    ['a third round', { round: 3 }, ['out-of-range round']],
    ['half a role', { role: 1.5 }, ['wrong-kind role']],
    ['role 17', { role: 17 }, ['out-of-range role']],
    ['role 0', { role: 0 }, ['out-of-range role']],
    ['German', { language: 'de' }, ['not-an-option language']],
    ['an unknown key', { mood: 1 }, ['unknown-key mood']],
    ['a sentence of 281 characters', { existTo: 'a'.repeat(281) }, ['too-long existTo']],
    ['a name of 81', { name: 'a'.repeat(81) }, ['too-long name']],
    ['an unknown purpose operated', { operated: 'fame' }, ['not-an-option operated']],
    ['the other purpose operated', { operated: 'other' }, ['not-an-option operated']],
    [
      'an expectation of nothing',
      { expects: [{ dimension: 'fun', end: 'high' }] },
      ['not-an-option expects.0.dimension'],
    ],
    ['an end in the middle', { expects: [{ dimension: 'speed', end: 'middle' }] }, ['not-an-option expects.0.end']],
    [
      'three expectations',
      { expects: ['speed', 'reach', 'people'].map((dimension) => ({ dimension, end: 'high' })) },
      ['too-many expects'],
    ],
    [
      'both ends of one dimension',
      { expects: ['low', 'high'].map((end) => ({ dimension: 'speed', end })) },
      ['repeated expects.1.dimension'],
    ],
    ['an unknown question', { estimates: { fun: 3 } }, ['unknown-id estimates.fun']],
    ['a table estimated', { estimates: { 'volume.month': { phone: 3 } } }, ['not-estimable estimates.volume.month']],
    ['an estimate out of range', { estimates: { fcr: 101 } }, ['out-of-range estimates.fcr']],
    ['an estimate between anchors', { estimates: { 'promise.level': 30 } }, ['not-an-anchor estimates.promise.level']],
    ['a range the wrong way round', { estimates: { fcr: { from: 60, to: 40 } } }, ['range-reversed estimates.fcr']],
    ['an unknown option', { estimates: { 'budget.driver': ['luck'] } }, ['not-an-option estimates.budget.driver.0']],
    ['an estimate that is nothing', { estimates: { fcr: null } }, ['wrong-kind estimates.fcr']],
    [
      'six estimates',
      { estimates: { fcr: 1, abandon: 1, shrinkage: 1, training: 1, reopen: 1, patience: 10 } },
      ['too-many estimates'],
    ],
  ])('%s: refused with its place', (_, more, expected) => {
    expect(kinds({ ...ballotWith(), ...more })).toEqual(expected);
  });

  it.each([null, 3, 'ballot', [], true])('%s is no ballot', (given) => {
    expect(kinds(given)).toEqual(['not-a-ballot ']);
  });
});

describe('hostile texts', () => {
  const text = JSON.stringify(ballotWith());
  it.each([
    ['a key that reaches a prototype', text.replace('"tokens":{', '"tokens":{"__proto__":{"a":1},'), 'unknown-key'],
    ['a constructor among the purposes', text.replace('"tokens":{', '"tokens":{"constructor":20,'), 'unknown-key'],
    ['tokens twice', text.replace('"tokens":{', '"tokens":{},"tokens":{'), 'repeated-key'],
    ['100,000 lists in one another', '['.repeat(100_000), 'too-deep'],
    ['2 MB', `${text}${' '.repeat(2_000_000)}`, 'too-large'],
    ['a number beyond all', text.replace('12', '1e999'), 'not-finite'],
    ['half a text', text.slice(0, 60), 'not-json'],
  ])('%s: refused, and nothing is changed', (_, hostile, kind) => {
    const before = Object.getOwnPropertyNames(Object.prototype).length;
    const read = openBallot(catalogue, hostile);
    expect(read.ok ? [] : read.refusals.map((one) => one.kind)).toContain(kind);
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(before);
  });
  it('100,000 unknown purposes are at most a hundred refusals', () => {
    const tokens = Object.fromEntries(Array.from({ length: 50_000 }, (_, i) => [`p${i}`, 1]));
    const read = readBallot(catalogue, { ...ballotWith(), tokens });
    expect(read.ok ? 0 : read.refusals.length).toBe(100);
  });
});
