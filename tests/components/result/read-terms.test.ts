// The terms of an acceptance as typed: a day is accepted only where the door of a file takes it too.
import { expect, test } from 'vitest';
import { LAST_DAY, readTerms } from '#components/result/read-terms.ts';
import { accepted as en } from '#content/words/en/accepted.ts';
import { accepted as it } from '#content/words/it/accepted.ts';

const TODAY = '2026-11-22';
const until = (day: string, isUntilUnreadable = false, words = it) =>
  readTerms({ reason: 'Costa troppo', owner: '', until: day, isUntilUnreadable }, TODAY, words);

test('a year of five or more digits is told at its field in both languages, and is not called past', () => {
  for (const day of ['20270-06-30', '22027-03-10', '275760-01-01', '10000-01-01', '+020270-06-30'])
    for (const words of [it, en])
      expect(until(day, false, words)).toEqual({ field: 'until', sentence: words.untilLongYear });
});

test('what is no day of the calendar is unreadable, yesterday is past, today and the last day there is are taken', () => {
  for (const day of ['30/06/2027', '2027-02-30', '2027-06', '2027'])
    expect(until(day)).toEqual({ field: 'until', sentence: it.untilUnreadable });
  expect(until('', true)).toEqual({ field: 'until', sentence: it.untilUnreadable });
  for (const day of ['2026-11-21', '0027-03-10'])
    expect(until(day)).toEqual({ field: 'until', sentence: it.untilPast });
  for (const day of [TODAY, LAST_DAY]) expect(until(day)).toEqual({ reason: 'Costa troppo', until: day });
  expect(until('')).toEqual({ reason: 'Costa troppo' });
});

test('without a reason nothing is accepted, and a blank owner is none', () => {
  const typed = { reason: ' \n ', owner: ' ', until: '', isUntilUnreadable: false };
  expect(readTerms(typed, TODAY, it)).toEqual({ field: 'reason', sentence: it.reasonMissing });
  expect(readTerms({ ...typed, reason: ' Sì ' }, TODAY, it)).toEqual({ reason: 'Sì' });
});

test('a title that quotes is quoted with inner marks when it is said to be accepted', () => {
  expect(it.saved('«Subito» e «sempre»')).toMatch(/^«“Subito” e “sempre”»: /u);
  expect(en.saved('“At once” and “always”')).toMatch(/^“‘At once’ and ‘always’”: /u);
});
