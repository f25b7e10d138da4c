// The ladders, PANZA and the apologies that stand in for a change, on both sides of what each names.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { readMethods } from '#model/methods/read-methods.ts';
import { LOW, readingOf, SURPRISE } from './reading.ts';

const practice = (...ticked: string[]) => ({ 'recovery.practice': ticked });
const WHOLE = practice('listened', 'acknowledged', 'apologised', 'acted', 'explained', 'thanked');

describe('LATTE', () => {
  test('holds where all five steps happen', () => {
    expect(readingOf('latte', WHOLE)).toMatchObject({ state: 'holds', from: ['recovery.practice'] });
  });
  test.each([
    ['listen', practice()],
    ['acknowledge', practice('listened')],
    ['act', practice('listened', 'acknowledged', 'thanked', 'explained')],
    ['thank', practice('listened', 'acknowledged', 'acted', 'explained')],
    ['explain', practice('listened', 'acknowledged', 'acted', 'thanked')],
  ])('names %s as the first missing step', (missing, answers) => {
    expect(readingOf('latte', answers)).toMatchObject({ state: 'named', missing });
  });
  test('does not look for apologies, which LEARN does', () => {
    const unapologetic = practice('listened', 'acknowledged', 'acted', 'thanked', 'explained');
    expect(readingOf('latte', unapologetic).state).toBe('holds');
    expect(readingOf('learn', unapologetic)).toMatchObject({ state: 'named', missing: 'apologise' });
  });
  test('is beside the point for each purpose that asks for no recovery, and is read for the six that do', () => {
    const asking = catalogue.purposes.filter(({ id }) => readingOf('latte', WHOLE, [id]).state === 'holds');
    expect(asking.map(({ number }) => number)).toEqual([1, 4, 6, 7, 8, 10]);
    expect(readingOf('latte', WHOLE, LOW)).toMatchObject({ state: 'beside-the-point', because: 'not-asked' });
    expect(readingOf('latte', WHOLE, [...LOW, ...SURPRISE]).state).toBe('holds');
  });
  test('is read for a purpose of one’s own', () => {
    expect(readingOf('latte', WHOLE, ['other']).state).toBe('holds');
  });
  test('cannot tell without the answer on complaints, and asks for it', () => {
    expect(readingOf('latte', {})).toMatchObject({ state: 'cannot-tell', ask: ['recovery.practice'] });
  });
});

describe('LEARN', () => {
  test('holds with either reading of its last step', () => {
    const upToReact = ['listened', 'acknowledged', 'apologised', 'acted'];
    expect(readingOf('learn', practice(...upToReact))).toMatchObject({ state: 'holds' });
    const told = readingOf('learn', practice(...upToReact, 'explained', 'waits'));
    expect(told).toMatchObject({ state: 'holds' });
    expect('rungs' in told && told.rungs.at(-1)).toEqual({ step: 'now', stands: false });
  });
  test('names its last step where people wait and are told nothing', () => {
    const late = practice('listened', 'acknowledged', 'apologised', 'acted', 'only-if-pressed');
    expect(readingOf('learn', late)).toMatchObject({ state: 'named', missing: 'notify' });
  });
});

describe('the ladder that is followed', () => {
  const laddersIn = (followed?: readonly string[]) => {
    const answers = { ...WHOLE, ...(followed && { 'recovery.ladder': followed }) };
    return readMethods(catalogue, answers, [])
      .map(({ method }) => method)
      .filter((method) => method === 'latte' || method === 'learn');
  };
  test('is the only one read where the company names one, else both are', () => {
    expect(laddersIn()).toEqual(['latte', 'learn']);
    expect(laddersIn([])).toEqual(['latte', 'learn']);
    expect(laddersIn(['learn'])).toEqual(['learn']);
    expect(laddersIn(['latte', 'learn'])).toEqual(['latte', 'learn']);
  });
});

describe('PANZA', () => {
  const three = practice('presumes-right', 'waits', 'denies');
  test('is named at three habits of five and not at two', () => {
    expect(readingOf('panza', three)).toMatchObject({ state: 'named', of: 5 });
    expect(readingOf('panza', practice('presumes-right', 'waits'))).toMatchObject({ state: 'holds' });
    expect(readingOf('panza', practice())).toMatchObject({ state: 'holds', habits: [] });
  });
  test('answers each habit with a step, and says whether that happens too', () => {
    const reading = readingOf('panza', practice('denies', 'silent', 'only-if-pressed', 'acknowledged'));
    expect('habits' in reading && reading.habits).toEqual([
      { habit: 'denies', mirror: 'acknowledged', mirrored: true },
      { habit: 'silent', mirror: 'explained', mirrored: false },
      { habit: 'only-if-pressed', mirror: 'acted', mirrored: false },
    ]);
  });
  test('is beside the point where little is declared and customers know: 75 and not 50', () => {
    expect(readingOf('panza', { ...three, 'promise.known': 75 }, LOW)).toMatchObject({ because: 'known' });
    expect(readingOf('panza', { ...three, 'promise.known': 50 }, LOW).state).toBe('named');
    expect(readingOf('panza', three, LOW)).toMatchObject({ state: 'cannot-tell', ask: ['promise.known'] });
    expect(readingOf('panza', { ...three, 'promise.known': 100 }, [...LOW, 'mass-speed']).state).toBe('named');
  });
});

describe('apologies that stand in for a change', () => {
  const sorry = practice('apologised');
  test('are named with no change in a year, or with half of the causes seen before', () => {
    expect(readingOf('design-gap', { ...sorry, rootcause: 0 })).toMatchObject({ shownBy: ['changes'] });
    expect(readingOf('design-gap', { ...sorry, 'complaints.repeated': 50 })).toMatchObject({ shownBy: ['repeated'] });
    expect(readingOf('design-gap', { ...sorry, rootcause: 1, 'complaints.repeated': 49 }).state).toBe('holds');
  });
  test('cannot be told where an answered range may be on either side, whatever the other says in their favour', () => {
    const either = { from: 0, to: 100 };
    expect(readingOf('design-gap', { ...sorry, rootcause: 3, 'complaints.repeated': either }).state).toBe(
      'cannot-tell',
    );
    expect(readingOf('design-gap', { ...sorry, rootcause: either, 'complaints.repeated': 0 }).state).toBe(
      'cannot-tell',
    );
    expect(readingOf('design-gap', { ...sorry, rootcause: either, 'complaints.repeated': 80 })).toMatchObject({
      shownBy: ['repeated'],
    });
    expect(readingOf('design-gap', { ...sorry, rootcause: 3 }).state).toBe('holds');
  });
  test('are no matter where nobody apologises, and cannot be told from apologies alone', () => {
    expect(readingOf('design-gap', { ...practice('acted'), rootcause: 0 })).toMatchObject({ because: 'no-apology' });
    expect(readingOf('design-gap', sorry)).toMatchObject({ ask: ['rootcause', 'complaints.repeated'] });
  });
});
