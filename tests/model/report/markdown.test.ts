import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { inlineMarkdown, lineMarkdown } from '#model/report/escape-markdown.ts';
import { renderMarkdown } from '#model/report/markdown.ts';
import { headingsOf, tellBlocks } from '#model/report/tell-blocks.ts';
import { RUNS } from '../laws/arbitraries.ts';
import { HOSTILE_NAMES, named, reportOf, UNRULY_NAMES } from './hostile-names.ts';

const htmlOf = (markdown: string): string => markdownToHtml(markdown, { features: { smartPunctuation: false } }).html;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#x27': "'", '#39': "'" };
const withoutEntities = (html: string): string => html.replaceAll(/&([#\w]+);/g, (all, name) => ENTITIES[name] ?? all);
/** What a reader of the page sees. */
const seen = (html: string): string => withoutEntities(html.replaceAll(/<[^>]*>/g, ''));
const tagsIn = (html: string): readonly string[] => [...html.matchAll(/<(\w+)/g)].map(([, tag = '']) => tag);
/** Some readers make a link of every address they see, whatever is escaped; it leads where it says. */
const withoutOwnLinks = (html: string): string =>
  html.replaceAll(/<a href="(?:https?:\/\/|mailto:)[^"]*">(?=[^<])/g, '');
const count = (texts: readonly string[], wanted: string): number => texts.filter((text) => text === wanted).length;

const cases = samples.flatMap(({ id, assessment }) =>
  LANGUAGES.map((language) => [id, language, reportOf(catalogue, assessment)] as const),
);

describe.each(cases)('the Markdown of %s in %s', (_, language, report) => {
  const phrases = phrasebook(language, report.company.currency);
  const html = htmlOf(renderMarkdown(report, phrases));

  it('has the headings of the report, in their order and at their levels', () => {
    const headings = [...html.matchAll(/<h(\d)[^>]*>(.*?)<\/h\d>/g)].map(([, level, text = '']) => [
      Number(level),
      seen(text),
    ]);
    expect(headings).toEqual(headingsOf(report, phrases).map(({ level, text }) => [level, text]));
  });

  it('has a table for each table told, with all its rows', () => {
    const tables = tellBlocks(report, phrases)
      .flat()
      .flatMap((piece) => (piece.kind === 'table' ? [piece] : []));
    expect(count(tagsIn(html), 'table')).toBe(tables.length);
    const rows = tables.reduce((sum, table) => sum + table.rows.length + 1, 0);
    expect(count(tagsIn(html), 'tr')).toBe(rows);
    for (const table of tables) for (const row of table.rows) expect(row.cells.length).toBe(table.columns.length);
  });

  it('uses headings, paragraphs, bold, lists, quotes and tables, and nothing else', () => {
    const known = 'h1 h2 h3 p strong ul li blockquote table thead tbody tr th td'.split(' ');
    expect([...new Set(tagsIn(html))].filter((tag) => !known.includes(tag))).toEqual([]);
  });
});

describe('a name in Markdown', () => {
  const plain = tagsIn(htmlOf(renderMarkdown(reportOf(catalogue, named('Rossi')), phrasebook('it'))));

  it.each(HOSTILE_NAMES)('%s appears as it was typed and makes no markup', (name) => {
    const html = htmlOf(renderMarkdown(reportOf(catalogue, named(name)), phrasebook('it')));
    expect(tagsIn(withoutOwnLinks(html))).toEqual(plain);
    const shown = name.trim().replaceAll('\t', '\uFFFD');
    expect(seen(html).split('\n')[0]).toBe(name.startsWith('\t') ? '\uFFFDcon tabulatore' : shown);
    expect(seen(html)).toContain(`11. ${name.trimEnd().replaceAll('\t', '\uFFFD')}`);
  });

  it.each(UNRULY_NAMES)('%j appears as %j', (name, shown) => {
    const markdown = renderMarkdown(reportOf(catalogue, named(name)), phrasebook('it'));
    const html = htmlOf(markdown);
    expect(tagsIn(html)).toEqual(plain);
    expect(seen(html).split('\n')[0]).toBe(shown);
    expect(markdown).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
  });

  it('of any characters is read back as it was typed, at the start of a line, inside one and in a cell', () => {
    const pieces = fc.constantFrom(...'\\`*_{}[]<>()#+-.!|&;:/~$=^"\'@ ax1', 'http', 'www', '&lt;', '](', '![', '  ');
    fc.assert(
      fc.property(fc.array(pieces, { minLength: 1, maxLength: 12 }), (parts) => {
        const text = parts.join('').trim();
        fc.pre(text !== '');
        expect(seen(htmlOf(lineMarkdown(text))).trim()).toBe(text);
        expect(seen(htmlOf(`a ${inlineMarkdown(text)} b`)).trim()).toBe(`a ${text} b`);
        const cell = htmlOf(`| h |\n| --- |\n| ${inlineMarkdown(text)} |`);
        expect(seen(cell.split('<td>')[1]?.split('</td>')[0] ?? '')).toBe(text);
      }),
      RUNS,
    );
  });
});

describe('a copy without money', () => {
  it.each(LANGUAGES)('says so in %s before the headline', (language) => {
    const phrases = phrasebook(language);
    const [, note] = renderMarkdown(reportOf(catalogue, named('Rossi'), 'without-money'), phrases).split('\n\n');
    expect(note).toBe(phrases.shareNote('without-money'));
    expect(renderMarkdown(reportOf(catalogue, named('Rossi')), phrases)).not.toContain(note);
  });
});
