// The scripts of a page, named in its head: all that comes alive at once, then what is asked for right after.
import { expect, test } from 'vitest';
import { scriptsOf, withPreloads } from '../../integrations/preload.ts';

const FILES: Readonly<Record<string, string>> = {
  '/_astro/Page.A1.js': 'import{a}from"./alive.B2.js";import(`./answering.C3.js`);import("./OwnReport.H8.js")',
  '/_astro/Other.G7.js': 'import{a}from"./alive.B2.js"',
  '/_astro/client.D4.js': 'import"./alive.B2.js"',
  '/_astro/alive.B2.js': 'import(`./later.E5.js`)',
  '/_astro/later.E5.js': 'import{b}from"./alive.B2.js";import{c}from"./after.F6.js"',
  '/_astro/after.F6.js': 'import"./alive.B2.js"',
  '/_astro/answering.C3.js': '',
};
const read = (address: string): string => {
  const text = FILES[address];
  if (text === undefined) throw new Error(`Not a script of the page: ${address}`);
  return text;
};
const PAGE =
  '<head></head><astro-island component-url="/_astro/Page.A1.js" renderer-url="/_astro/client.D4.js"></astro-island>';
const linked = (html: string, priority: string): readonly string[] =>
  [...html.matchAll(/<link rel="soon"( fetchpriority="low")? href="\/_astro\/([^"]+)">/gu)]
    .filter(([, low = '']) => low === priority)
    .map(([, , name = '']) => name)
    .toSorted();

test('the scripts of a page are what its HTML names and what those import; what is asked for later is not among them', () => {
  expect([...scriptsOf(PAGE, read).keys()].toSorted()).toEqual([
    '/_astro/Page.A1.js',
    '/_astro/alive.B2.js',
    '/_astro/client.D4.js',
  ]);
});

test('each is named once in the head; what comes right after waits behind them, the result is not named', () => {
  const html = withPreloads(PAGE, read);
  expect(linked(html, '')).toEqual(['Page.A1.js', 'alive.B2.js', 'client.D4.js']);
  expect(linked(html, ' fetchpriority="low"')).toEqual(['after.F6.js', 'answering.C3.js', 'later.E5.js']);
  expect(html).not.toContain('OwnReport');
  expect(html.indexOf('</head>')).toBeGreaterThan(html.lastIndexOf('soon'));
});

test('a page whose own part asks for nothing gets nothing more, though it bears the file of the questionnaire', () => {
  const html = withPreloads(PAGE.replace('Page.A1', 'Other.G7'), read);
  expect(linked(html, '')).toEqual(['Other.G7.js', 'alive.B2.js', 'client.D4.js']);
  expect(linked(html, ' fetchpriority="low"')).toEqual([]);
});
