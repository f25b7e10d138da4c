// The three gates, the iceberg and the customer's own part, on both sides of what each names.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { silentFor } from '#model/methods/iceberg.ts';
import { LOW, readingOf } from './reading.ts';

describe('the three gates', () => {
  const OPEN = { 'listen.loop': 50, 'listen.where': ['reviews'], 'listen.owner': 75, 'listen.cadence': 50 };
  test('hold where what is said is collected, owned and analysed', () => {
    expect(readingOf('gates', OPEN)).toMatchObject({ state: 'holds', ask: [] });
  });
  test.each([
    ['collected', { ...OPEN, 'listen.loop': 0 }],
    ['collected', { ...OPEN, 'listen.where': [] }],
    ['owned', { ...OPEN, 'listen.loop': 25 }],
    ['owned', { ...OPEN, 'listen.owner': 50 }],
    ['owned', { ...OPEN, 'listen.owner': 50, 'listen.cadence': 0 }],
    ['analysed', { ...OPEN, 'listen.cadence': 25 }],
  ])('name %s as the first broken one', (broken, answers) => {
    expect(readingOf('gates', answers)).toMatchObject({ state: 'named', broken, ask: [] });
  });
  test.each([
    [
      'collected',
      { ...OPEN, 'listen.loop': { from: 0, to: 100 }, 'listen.cadence': 100 },
      ['listen.loop', 'listen.where'],
    ],
    ['owned', { ...OPEN, 'listen.loop': { from: 25, to: 50 } }, ['listen.loop', 'listen.owner']],
    ['owned', { ...OPEN, 'listen.owner': { from: 50, to: 75 } }, ['listen.owner']],
  ])('leave %s open where an answered range does, and ask for what it would take', (gate, answers, ask) => {
    const reading = readingOf('gates', answers);
    expect(reading.state).toBe('cannot-tell');
    expect('ask' in reading && reading.ask).toEqual(expect.arrayContaining(ask));
    expect(readingOf('gates', { ...answers, 'listen.cadence': 0 })).toMatchObject({
      broken: 'analysed',
      gates: expect.arrayContaining([{ gate }]),
    });
  });
  test('are asked once about an answer that two of them wait for', () => {
    const reading = readingOf('gates', { ...OPEN, 'listen.loop': { from: 0, to: 100 } });
    expect('ask' in reading && reading.ask).toEqual(['listen.loop', 'listen.where', 'listen.owner']);
  });
  test('are not kept open by a range where the owner settles it: nobody owns it', () => {
    const answers = { ...OPEN, 'listen.loop': { from: 25, to: 50 }, 'listen.owner': 0 };
    expect(readingOf('gates', answers)).toMatchObject({ state: 'named', broken: 'owned', ask: [] });
  });
  test('a gate before the broken one that is not known is asked for', () => {
    const { 'listen.owner': _, ...blank } = OPEN;
    expect(readingOf('gates', blank)).toMatchObject({ state: 'cannot-tell', ask: ['listen.owner'] });
    expect(readingOf('gates', { ...blank, 'listen.cadence': 0 })).toMatchObject({
      broken: 'analysed',
      ask: ['listen.owner'],
    });
    expect(readingOf('gates', {})).toMatchObject({
      ask: ['listen.loop', 'listen.where', 'listen.owner', 'listen.cadence'],
    });
  });
  test('are beside the point for the purposes that ask for no listening', () => {
    expect(readingOf('gates', OPEN, LOW)).toMatchObject({ because: 'not-asked' });
    expect(readingOf('gates', OPEN, ['build-together']).state).toBe('holds');
  });
});

describe('the iceberg', () => {
  test('20 silent of 100 are one for each four who complain', () => expect(silentFor(20)).toBe(0.25));
  test('gives an interval for each severity, from fewer silent than complaints to thirty times as many', () => {
    const reading = readingOf('iceberg', { 'complaints.month': 300, 'customers.active': 12_000 });
    if (reading.state !== 'told') throw new Error(reading.state);
    expect(reading.perHundred).toEqual({ low: 30, high: 30 });
    expect(
      reading.rows.map(({ severity, silent }) => [severity, Math.round(silent.low), Math.round(silent.high)]),
    ).toEqual([
      ['money', 100, 300],
      ['treatment', 700, 5700],
      ['trifle', 7200, 9700],
    ]);
  });
  test('takes ranges, and the company’s own number beside the published ones', () => {
    const answers = { 'complaints.month': { from: 100, to: 200 }, 'complaints.silent': { from: 2, to: 5 } };
    expect(readingOf('iceberg', answers)).toMatchObject({ own: { silent: { low: 200, high: 1000 } } });
  });
  test('never takes 26 for true: no severity gives it as a number', () => {
    for (const { percent } of catalogue.methods.silent) {
      expect(percent.low).toBeLessThan(percent.high);
      expect(percent.high).toBeLessThan(100);
    }
  });
  test('has no rate where the customers may be none, and nothing to say without complaints', () => {
    const none = readingOf('iceberg', { 'complaints.month': 5, 'customers.active': 0 });
    expect('perHundred' in none).toBe(false);
    expect(readingOf('iceberg', {})).toMatchObject({ ask: ['complaints.month'] });
    expect(readingOf('iceberg', { 'complaints.month': 'not-applicable' })).toMatchObject({ because: 'not-applicable' });
  });
});

describe('the customer’s own part', () => {
  const together = ['build-together'];
  test('is named where it is told nowhere or in legal terms alone, and holds from the help pages on', () => {
    expect(readingOf('customer-part', { 'customer.role': 25 }, together).state).toBe('named');
    expect(readingOf('customer-part', { 'customer.role': 50 }, together).state).toBe('holds');
    expect(readingOf('customer-part', { 'customer.role': { from: 25, to: 50 } }, together).state).toBe('cannot-tell');
  });
  test('is asked only of those who build together', () => {
    expect(readingOf('customer-part', { 'customer.role': 0 })).toMatchObject({ because: 'not-asked' });
  });
});
