import { expect, test } from 'vitest';
import { amountAfter, amountSaid, between, withArticle } from '#content/numbers/article.ts';
import { formatNumber } from '#content/numbers/plain.ts';
import { answering } from '#content/words/it/answering.ts';
import { offline } from '#content/words/it/offline.ts';
import { disagreement } from '#content/words/it/workshop-disagreement.ts';

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
  ['1º novembre 2026', 'il 1º novembre 2026'],
  ['1.000', 'il 1.000'],
  ['110 %', 'il 110 %'],
  ['180', 'il 180'],
  ['18 %', 'il 18 %'],
  ['12 %', 'il 12 %'],
])('«%s» is «%s»', (written, said) => {
  expect(withArticle('il', written)).toBe(said);
  expect(withArticle('del', written)).toBe(said.replace(/^il /u, 'del ').replace(/^l’/u, 'dell’'));
});

test.each([
  ['il', 'lo 0 %'],
  ['del', 'dello 0 %'],
  ['al', 'allo 0 %'],
  ['dal', 'dallo 0 %'],
  ['nel', 'nello 0 %'],
  ['sul', 'sullo 0 %'],
] as const)('before a zero «%s» makes «%s»', (article, said) => {
  expect(withArticle(article, '0 %')).toBe(said);
});

test.each([
  ['90\u00a0%', 'il 90\u00a0%', 'dal 90\u00a0%', 'al 90\u00a0%'],
  ['8–20\u00a0%', 'l’8–20\u00a0%', 'dall’8–20\u00a0%', 'all’8–20\u00a0%'],
  ['0\u00a0%', 'lo 0\u00a0%', 'dallo 0\u00a0%', 'allo 0\u00a0%'],
  ['3\u00a0ore', '3\u00a0ore', 'da 3\u00a0ore', 'a 3\u00a0ore'],
  ['«solo nelle clausole»', '«solo nelle clausole»', 'da «solo nelle clausole»', 'a «solo nelle clausole»'],
])('a percentage takes its article inside a sentence and nothing else does: %s', (written, alone, from, to) => {
  expect(amountSaid(written)).toBe(alone);
  expect(amountAfter('da', written)).toBe(from);
  expect(amountAfter('a', written)).toBe(to);
});

test.each([
  ['8 file', 'gli 8 file', 'degli 8 file'],
  ['11 file', 'gli 11 file', 'degli 11 file'],
  ['812 file', 'gli 812 file', 'degli 812 file'],
  ['8.000', 'gli 8.000', 'degli 8.000'],
  ['12 file', 'i 12 file', 'dei 12 file'],
  ['16.384', 'i 16.384', 'dei 16.384'],
])('of several, «%s» is «%s» and «%s»', (written, all, some) => {
  expect(withArticle('i', written)).toBe(all);
  expect(withArticle('dei', written)).toBe(some);
});

test('the files of the site and those who do not know are told with the article their number asks for', () => {
  expect(offline.ready.ready(812)).toContain('tutti gli 812 file');
  expect(offline.ready.partly(3, 240)).toContain('3 dei 240 file');
  expect(disagreement.facts.unknownAll(8)).toBe('Nessuno degli 8 lo sa.');
  expect(disagreement.facts.unknownAll(9)).toBe('Nessuno dei 9 lo sa.');
});

test('limits in percent are told with their articles, and those of another unit without', () => {
  expect(between('0\u00a0%', '100\u00a0%')).toBe('fra lo 0\u00a0% e il 100\u00a0%');
  expect(answering.problem.outside('0\u00a0%', '100\u00a0%', '120')).toContain(
    'un valore fra lo 0\u00a0% e il 100\u00a0%:',
  );
  expect(answering.problem.outside('0', '20\u00a0clic', '30')).toContain('un valore fra 0 e 20\u00a0clic:');
});

test('of the percentages from 0 to 100 thirteen take an apostrophe: 1, 8, 11 and those from 80 to 89', () => {
  const elided = Array.from({ length: 101 }, (_, n) => withArticle('il', `${formatNumber(n, 'it')}\u00a0%`)).filter(
    (text) => text.startsWith('l’'),
  );
  expect(elided).toHaveLength(13);
});
