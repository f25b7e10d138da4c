// Sentences of the four lines that name one thing or several, and of the declaration that would leave fewer.
import { expect, test } from 'vitest';
import { brief as english } from '#content/words/en/brief.ts';
import { obtained as englishHow } from '#content/words/en/obtained.ts';
import { brief as italian } from '#content/words/it/brief.ts';
import { obtained as italianHow } from '#content/words/it/obtained.ts';

test('where one divergence stays it stays in the singular, and where two do in the plural', () => {
  const doing = (titles: string, count: number): string => italian.doing('sulla spesa', 1, 0, { titles, count });
  expect(doing('«A»', 1)).toContain(': resta decisiva o rilevante «A».');
  expect(doing('«A» e «B»', 2)).toContain(': restano decisive o rilevanti «A» e «B».');
});

test('a declaration that would leave one divergence alone does not speak of several', () => {
  expect(italianHow.fewer('«X»', '«A» (rilevante)', 1)).toContain(
    'ne resterebbe una sola: «A» (rilevante). Però nasce da',
  );
  expect(italianHow.fewer('«X»', '«A» e «B»', 2)).toContain('ne resterebbero meno: «A» e «B». Qualcuna però');
  expect(englishHow.fewer('“X”', '“A”', 1)).toContain('would leave only one: “A”. But it comes of');
  expect(englishHow.fewer('“X”', '“A” and “B”', 2)).toContain('would leave fewer: “A” and “B”. But some of them');
});

test('a percentage inside a sentence has its article at both ends, and a number of people has none', () => {
  expect(italian.fromTo('8', '40\u00a0%')).toBe('fra l’8 e il 40\u00a0%');
  expect(italian.fromTo('8', '40')).toBe('fra 8 e 40');
  expect(english.fromTo('8%', '40%')).toBe('between 8% and 40%');
  expect(italianHow.turnAndMend('89,9\u00a0%', '5\u00a0ore')).toBe(
    'All’89,9\u00a0% la divergenza non è più certa; a 5\u00a0ore è chiusa in ogni caso.',
  );
});
