// A change leads to the same assessment by itself and by its patch, read by somebody else, whatever shape the answer has.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Answer, Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { type Change, merged, patchOf, withChanges } from '#model/repair/change.ts';
import { applyPatch } from '../../support/apply-patch.ts';
import { sample } from '../exchange/samples.ts';

const answering = (answer: Answer | undefined): Assessment => {
  const { 'time.first_response': _, ...answers } = (sample() as Assessment).answers;
  return {
    ...(sample() as Assessment),
    answers: answer === undefined ? answers : { ...answers, 'time.first_response': answer },
  };
};
const onPhone: Change = { kind: 'answer', question: 'time.first_response', cell: 'phone', value: 30 };

test.each<[string, Answer | undefined, unknown]>([
  ['blank', undefined, { phone: 30 }],
  ['null', null, { phone: 30 }],
  ['one word', 'nobody', { phone: 30 }],
  ['one word with its mark', { value: 'nobody', quality: 'guess' }, { phone: 30 }],
  ['a table', { phone: 1800, email: 60 }, { phone: 30, email: 60 }],
  ['a table without the cell', { email: 60 }, { email: 60, phone: 30 }],
  ['a marked table', { value: { phone: 1800 }, quality: 'guess' }, { phone: 30 }],
  [
    'a marked table with other cells',
    {
      value: { phone: 1800, email: 60, chat: { value: 9, quality: 'estimate' }, social: null },
      quality: 'guess',
      note: 'a',
    },
    {
      phone: 30,
      email: { value: 60, quality: 'guess', note: 'a' },
      chat: { value: 9, quality: 'guess', note: 'a' },
      social: null,
    },
  ],
  ['a marked cell', { phone: { value: 1800, quality: 'guess' } }, { phone: 30 }],
])('one cell of an answer that is %s', (_, answer, expected) => {
  const before = answering(answer);
  const after = withChanges(before, [onPhone]);
  expect(after.answers['time.first_response']).toEqual(expected);
  expect(applyPatch(before, patchOf(before, [onPhone]))).toEqual(after);
});

test('of two changes of one place the last counts, at the place of the first', () => {
  const level: Change = { kind: 'answer', question: 'promise.level', value: 25 };
  const later: Change = { ...onPhone, value: 60 };
  expect(merged([onPhone, level, later])).toEqual([later, level]);
});

test('a way out leads to the same agreement whether a guess was marked on the table or on its cell', () => {
  const speedAfter = (answer: Answer) => {
    const answers = { 'time.first_response': answer, 'time.resolution': 86_400 };
    const after = withChanges({ ...(sample() as Assessment), answers }, [onPhone]);
    return judge(catalogue, after).verdict.evidence.speed;
  };
  const [around, inside] = [
    speedAfter({ value: { phone: 600 }, quality: 'guess' }),
    speedAfter({ phone: { value: 600, quality: 'guess' } }),
  ];
  expect(around).toEqual(inside);
  expect(around).toEqual({ low: 75, high: 75 });
});

test('cells of a marked table that change together are one operation, so that each operation applies without the others', () => {
  const before = answering({ value: { phone: 1800, email: 60 }, quality: 'guess' });
  const onEmail: Change = { kind: 'answer', question: 'time.first_response', cell: 'email', value: 90 };
  const level: Change = { kind: 'answer', question: 'promise.level', value: 25 };
  const changes = [onPhone, level, onEmail];
  const patch = patchOf(before, changes);
  expect(patch.map(({ path }) => path)).toEqual(['/answers/time.first_response', '/answers/promise.level']);
  expect(applyPatch(before, patch)).toEqual(withChanges(before, changes));
  for (const operation of patch) expect(() => applyPatch(before, [operation])).not.toThrow();
});
