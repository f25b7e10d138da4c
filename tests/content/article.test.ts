import { expect, test } from 'vitest';
import { withArticle } from '#content/numbers/article.ts';
import { formatNumber } from '#content/numbers/plain.ts';

test.each([
  ['80 %', 'l’80 %'],
  ['8,5 %', 'l’8,5 %'],
  ['800', 'l’800'],
  ['8.000', 'l’8.000'],
  ['11 %', 'l’11 %'],
  ['11.000', 'l’11.000'],
  ['1 %', 'l’1 %'],
  ['1,5 %', 'l’1,5 %'],
  ['8 novembre 2026', 'l’8 novembre 2026'],
  ['11 novembre 2026', 'l’11 novembre 2026'],
  ['1 novembre 2026', 'il 1 novembre 2026'],
  ['1.000', 'il 1.000'],
  ['110 %', 'il 110 %'],
  ['180', 'il 180'],
  ['18 %', 'il 18 %'],
  ['12 %', 'il 12 %'],
])('«%s» is «%s»', (written, said) => {
  expect(withArticle('il', written)).toBe(said);
  expect(withArticle('del', written)).toBe(said.replace(/^il /u, 'del ').replace(/^l’/u, 'dell’'));
});

test('of the percentages from 0 to 100 thirteen take an apostrophe: 1, 8, 11 and those from 80 to 89', () => {
  const elided = Array.from({ length: 101 }, (_, n) => withArticle('il', `${formatNumber(n, 'it')}\u00a0%`)).filter(
    (text) => text.startsWith('l’'),
  );
  expect(elided).toHaveLength(13);
});
