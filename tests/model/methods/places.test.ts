// The map of hand-offs, steps left to others, the choice of channel and the promise by phase, on both sides of what each
// names. "None of them" is an answer; a blank is not.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { sampleOf } from '#content/samples.ts';
import type { Answers } from '#model/assessment.ts';
import { readMix } from '#model/judge/mix.ts';
import { readMethods } from '#model/methods/read-methods.ts';
import { LOW, readingOf } from './reading.ts';

const MAP: Answers = {
  'steps.there': ['order', 'delivery'],
  'steps.partner': ['delivery'],
  'steps.partner_tells': ['delivery'],
  'steps.you_tell': ['order'],
  'steps.seen_as_you': ['order'],
};

describe('the map of hand-offs', () => {
  test('holds where somebody tells of each step and the customer looks to whoever acts', () => {
    expect(readingOf('hand-offs', MAP)).toMatchObject({
      state: 'holds',
      rows: [
        { step: 'order', acts: 'you', informs: 'you', thought: 'you' },
        { step: 'delivery', acts: 'partner', informs: 'partner', thought: 'partner' },
      ],
      orphans: [],
      mismatches: [],
      ask: [],
    });
  });
  test('names an orphan: a step of which nobody tells', () => {
    expect(readingOf('hand-offs', { ...MAP, 'steps.partner_tells': [] })).toMatchObject({
      state: 'named',
      orphans: ['delivery'],
      mismatches: [],
    });
  });
  test('names a mismatch either way: the customer thinks it is you, or somebody else', () => {
    expect(readingOf('hand-offs', { ...MAP, 'steps.seen_as_you': ['order', 'delivery'] })).toMatchObject({
      mismatches: ['delivery'],
    });
    expect(readingOf('hand-offs', { ...MAP, 'steps.seen_as_you': [] })).toMatchObject({ mismatches: ['order'] });
  });
  test('both may tell, and what is ticked anywhere is a step though it is not among those said to be there', () => {
    const reading = readingOf('hand-offs', { ...MAP, 'steps.you_tell': ['order', 'delivery', 'refund'] });
    expect('rows' in reading && reading.rows.map(({ step, informs }) => [step, informs])).toEqual([
      ['order', 'you'],
      ['delivery', 'both'],
      ['refund', 'you'],
    ]);
  });
  test('a blank leaves its column unknown and is asked for; “none” is no blank', () => {
    const { 'steps.you_tell': _, ...blank } = MAP;
    expect(readingOf('hand-offs', blank)).toMatchObject({ state: 'cannot-tell', ask: ['steps.you_tell'] });
    const named = readingOf('hand-offs', { ...blank, 'steps.seen_as_you': [] });
    expect(named).toMatchObject({ state: 'named', orphans: [], mismatches: ['order'], ask: ['steps.you_tell'] });
  });
  test('cannot tell from nothing, and has nothing to read where no step is there', () => {
    expect(readingOf('hand-offs', {})).toMatchObject({ state: 'cannot-tell' });
    expect(readingOf('hand-offs', { 'steps.partner': [] })).toMatchObject({ state: 'cannot-tell' });
    expect(readingOf('hand-offs', { 'steps.there': [] })).toMatchObject({ because: 'no-steps' });
    expect(readingOf('hand-offs', MAP, LOW)).toMatchObject({ because: 'not-asked' });
  });
});

describe('steps left to others', () => {
  test('are named where the contract is silent, and hold where it speaks of each', () => {
    const left = { 'steps.partner': ['delivery', 'repair'] };
    expect(readingOf('outsourced', { ...left, 'steps.contract': ['repair'] })).toMatchObject({
      state: 'named',
      without: ['delivery'],
    });
    expect(readingOf('outsourced', { ...left, 'steps.contract': [] })).toMatchObject({
      without: left['steps.partner'],
    });
    expect(readingOf('outsourced', { ...left, 'steps.contract': ['delivery', 'repair'] }).state).toBe('holds');
    expect(readingOf('outsourced', left)).toMatchObject({ state: 'cannot-tell', ask: ['steps.contract'] });
    expect(readingOf('outsourced', { 'steps.partner': [] })).toMatchObject({ because: 'no-steps' });
  });
});

describe('the choice of channel', () => {
  const one = { 'volume.month': { phone: 900 } };
  test('names one channel imposed, or one alone in use, for the four purposes that ask for a choice', () => {
    const asking = catalogue.purposes.filter(
      ({ id }) => readingOf('channel-choice', { ...one, 'promise.known': 0 }, [id]).state === 'named',
    );
    // Purposes 3 and 9 are named for another reason: customers do not know.
    expect(asking.map(({ number }) => number)).toEqual([1, 3, 4, 7, 8, 9]);
    expect(readingOf('channel-choice', { 'channel.choice': 0 }).state).toBe('named');
    expect(readingOf('channel-choice', { 'channel.choice': 25 }).state).toBe('holds');
    expect(readingOf('channel-choice', { 'channel.choice': { from: 0, to: 50 } }).state).toBe('cannot-tell');
  });
  test('several channels in use may still be imposed: it asks', () => {
    const two = { 'volume.month': { phone: 900, email: null, chat: 0 } };
    expect(readingOf('channel-choice', two)).toMatchObject({ state: 'cannot-tell', ask: ['channel.choice'] });
  });
  test('one channel is coherent where little is declared and customers know it', () => {
    expect(readingOf('channel-choice', { ...one, 'promise.known': 75 }, LOW)).toMatchObject({
      state: 'holds',
      isLow: true,
    });
    expect(readingOf('channel-choice', { ...one, 'promise.known': 50 }, LOW).state).toBe('named');
    expect(readingOf('channel-choice', one, LOW)).toMatchObject({ ask: ['promise.known'] });
  });
  test('where nobody answers there is no channel to choose', () => {
    const nobody = { ...one, 'time.first_response': 'nobody' };
    expect(readingOf('channel-choice', nobody)).toMatchObject({ because: 'nobody' });
  });
});

describe('the promise by phase', () => {
  const split = { 'budget.phases': { before: 60, during: 40, after: 0 } };
  test('names a phase with a promise and nothing behind it, and no other', () => {
    expect(readingOf('phases', { ...split, 'promise.phases': ['before', 'after'] })).toMatchObject({
      state: 'named',
      without: ['after'],
    });
    expect(readingOf('phases', { ...split, 'promise.phases': ['before'] })).toMatchObject({ state: 'holds' });
    expect(readingOf('phases', { ...split, 'promise.phases': [] })).toMatchObject({ state: 'holds', without: [] });
  });
  test('cannot tell without either answer, nor where a share may be nought', () => {
    expect(readingOf('phases', split)).toMatchObject({ ask: ['promise.phases'] });
    expect(readingOf('phases', { 'promise.phases': ['after'] })).toMatchObject({ ask: ['budget.phases'] });
    const wide = { 'budget.phases': { after: { from: 0, to: 10 } }, 'promise.phases': ['after'] };
    expect(readingOf('phases', wide).state).toBe('cannot-tell');
    expect(readingOf('phases', { 'budget.phases': 'not-applicable' })).toMatchObject({ because: 'not-applicable' });
  });
});

test('the furniture retailer’s map has four orphans and three mismatches, and its first missing step is to listen', () => {
  const assessment = sampleOf('mobili-rossi')?.assessment;
  if (!assessment) throw new Error('no sample');
  const mix = readMix(assessment.declaration, catalogue.purposes);
  const readings = readMethods(catalogue, assessment.answers, mix);
  expect(readings.find(({ method }) => method === 'hand-offs')).toMatchObject({
    orphans: ['delivery', 'installation', 'repair', 'refund'],
    mismatches: ['delivery', 'installation', 'repair'],
  });
  expect(readings.find(({ method }) => method === 'latte')).toMatchObject({ missing: 'listen' });
});
