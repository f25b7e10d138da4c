// F4: a promise, high or low, that those it is made to do not know; certain, likely, open, and gone.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { assess } from '#model/judge/assess.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const found = (answers: Answers) =>
  assess(catalogue, assessmentOf([{ purpose: 'race-to-bottom', weight: 1 }], answers)).findings.filter(
    ({ kind }) => kind === 'disclosure',
  );
const brief = (answers: Answers) => found(answers).map(({ id, severity, certainty }) => [id, severity, certainty]);

const HIGH = 'disclosure:high-promise-unknown';
const LOW = 'disclosure:low-promise-unknown';
const known = (level: number, at: number): Answers => ({
  'promise.known': at,
  'promise.surprise': 100 - at,
  'promise.level': level,
});

/** Height exactly as said: claims that score the same are not among the answers, so the level alone must speak. */
test('amazed and believing the opposite is certain and major, whatever the words of the advertising', () => {
  expect(brief(known(100, 0))).toEqual([[HIGH, 'major', 'certain']]);
  expect(found(known(100, 0))[0]?.statements.map(({ id }) => id)).toEqual(['promise.level', 'promise.known']);
});

test('no help and only in the small print is certain and major on the low side', () => {
  expect(brief({ ...known(0, 25), 'promise.claims': [] })).toEqual([[LOW, 'major', 'certain']]);
});

test('a promise of 75 or more, told clearly enough or not: clarity 25 is a finding, 26 is none', () => {
  expect(brief({ ...known(100, 25) })).toEqual([[HIGH, 'major', 'certain']]);
  expect(brief({ ...known(100, 26) })).toEqual([]);
});

test('on the low side height 25 is a finding, 26 is none', () => {
  const claims = { 'promise.claims': ['immediate'] };
  // 0.8 x 27.5 + 0.2 x 15 = 25.
  expect(brief({ ...known(27.5, 0), ...claims })).toEqual([[LOW, 'major', 'certain']]);
  expect(brief({ ...known(28.75, 0), ...claims })).toEqual([]);
});

test('on the high side height 75 is a finding, 74 is none', () => {
  const claims = { 'promise.claims': ['immediate', 'personal', 'always', 'top', 'guaranteed'] };
  expect(brief({ ...known(75, 0), ...claims })).toEqual([[HIGH, 'major', 'certain']]);
  expect(brief({ ...known(73.75, 0), ...claims })).toEqual([]);
});

test('a level of 25 with the claims blank is below 25 in a quarter of what is possible: open', () => {
  expect(brief(known(25, 0))).toEqual([[LOW, 'open', 'open']]);
});

test('a level of 75 to 100 promises 75 or more in 72 percent of what is possible: open; from 90 in 97 percent: likely', () => {
  expect(brief({ ...known(0, 0), 'promise.level': { from: 75, to: 100 } })).toEqual([[HIGH, 'open', 'open']]);
  expect(brief({ ...known(0, 0), 'promise.level': { from: 90, to: 100 } })).toEqual([[HIGH, 'open', 'likely']]);
});

test('a range that ends on the limit leaves it open, since at that end it is major: clarity 25 to 50, height 25 to 50, height 50 to 75', () => {
  const some = (level: Answers[string], at: Answers[string]): Answers => ({
    'promise.level': level,
    'promise.claims': [],
    'promise.known': at,
    'promise.surprise': 0,
  });
  expect(brief(some(0, { from: 0, to: 50 }))).toEqual([[LOW, 'open', 'open']]);
  expect(brief(some(0, 0))).toEqual([[LOW, 'major', 'certain']]);
  const words = { 'promise.claims': ['immediate', 'personal', 'always', 'top', 'guaranteed'] };
  expect(brief({ ...some({ from: 50, to: 75 }, 0), ...words, 'promise.surprise': 100 })).toEqual([
    [HIGH, 'open', 'open'],
  ]);
  expect(brief({ ...some(75, 0), ...words, 'promise.surprise': 100 })).toEqual([[HIGH, 'major', 'certain']]);
  expect(brief({ ...some({ from: 50, to: 74 }, 0), ...words, 'promise.surprise': 100 })).toEqual([]);
});

test('nothing is said while either of the two is blank, nor of a promise that is known', () => {
  expect(brief({ 'promise.level': 100 })).toEqual([]);
  expect(brief({ 'promise.known': 0 })).toEqual([]);
  expect(brief(known(100, 100))).toEqual([]);
  expect(brief(known(0, 100))).toEqual([]);
  expect(brief(known(50, 0))).toEqual([]);
});

test('it carries the weakest mark of all facts that say how high the promise is and how well it is known', () => {
  const all: Answers = { ...known(100, 0), 'promise.claims': ['immediate', 'personal', 'always', 'top', 'guaranteed'] };
  expect(found(all)[0]?.quality).toBe('measured');
  for (const id of Object.keys(all))
    expect(found({ ...all, [id]: { value: all[id], quality: 'guess' } } as Answers)[0]?.quality).toBe('guess');
});
