// What an examination looks at counts, whichever way it looks: reading an answer, or asking whether there is one.
import { expect, test } from 'vitest';
import type { Answers } from '#model/assessment.ts';
import { questionsRead, remembering } from '#model/looked-at.ts';

test('asking whether a question is answered is looking at it', () => {
  expect([...questionsRead({ reopen: 3 }, (answers) => 'reopen' in answers)]).toEqual(['reopen']);
  expect([...questionsRead({}, (answers) => 'fcr' in answers)]).toEqual(['fcr']);
});

test('a remembered examination that only asks whether there is an answer sees one come and go', () => {
  const has = remembering((answers: Answers) => 'fcr' in answers);
  expect([has({}), has({ fcr: 80 }), has({})]).toEqual([false, true, false]);
});
