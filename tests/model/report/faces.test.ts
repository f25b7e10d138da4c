import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { linksIn } from '#components/result/links.ts';
import { Report } from '#components/result/Report.tsx';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { ReportDocument } from '#model/report/document.ts';
import type { Piece } from '#model/report/pieces.ts';
import { headingsOf, tellBlocks } from '#model/report/tell-blocks.ts';
import { renderText } from '#model/report/text.ts';
import { withoutMoney } from '#model/without-money.ts';
import { HOSTILE_NAMES, named, reportOf, UNRULY_NAMES } from './hostile-names.ts';

const phrasesOf = ({ company }: ReportDocument, language: Language) => phrasebook(language, company.currency);

/** Every sample as it is, with nothing answered, and without its money. */
const reports = samples.flatMap(({ id, assessment }): readonly (readonly [string, ReportDocument])[] => [
  [id, reportOf(catalogue, assessment)],
  [`${id}, declaration alone`, reportOf(catalogue, { ...assessment, answers: {} })],
  [`${id}, without money`, reportOf(catalogue, withoutMoney(catalogue, assessment), 'without-money')],
]);

/** Digits alone: both languages group and part them differently. */
const digits = (text: string): string => text.replaceAll(/\D/g, '');
const tablesIn = (pieces: readonly (readonly Piece[])[]) =>
  pieces.flat().flatMap((piece) => (piece.kind === 'table' ? [piece] : []));

describe.each(reports)('the report of %s', (_, report) => {
  const [italian, english] = LANGUAGES.map((language) => tellBlocks(report, phrasesOf(report, language)));
  if (!italian || !english) throw new Error('two languages');

  it('has the same pieces in both languages: kinds, anchors, levels, lengths', () => {
    const shape = (pieces: readonly (readonly Piece[])[]) =>
      pieces.map((block) =>
        block.map((piece) => {
          if (piece.kind === 'heading') return [piece.kind, piece.heading.id, piece.heading.level];
          if (piece.kind === 'matter')
            return [piece.kind, piece.heading?.id, piece.statements.length, piece.ways.length];
          if (piece.kind === 'table') return [piece.kind, piece.columns.length, piece.rows.length];
          return [piece.kind];
        }),
      );
    expect(shape(english)).toEqual(shape(italian));
  });

  it('has the same figures in both languages, cell by cell and matter by matter', () => {
    const inNumbers = (pieces: readonly (readonly Piece[])[]) =>
      tablesIn(pieces).map(({ columns, rows }) =>
        rows.map(({ cells }) => cells.map((cell, index) => (columns[index]?.isNumber ? digits(cell) : ''))),
      );
    expect(inNumbers(english)).toEqual(inNumbers(italian));
    const marks = (pieces: readonly (readonly Piece[])[]) =>
      pieces.flat().map((piece) => (piece.kind === 'matter' ? digits(piece.mark ?? '') : ''));
    expect(marks(english)).toEqual(marks(italian));
  });

  it.each(LANGUAGES)(
    'has on the page, in %s, the headings of every face, in their order and at their anchors',
    (language) => {
      const phrases = phrasesOf(report, language);
      const html = renderToStaticMarkup(
        createElement(Report, { report, phrases, language, links: linksIn(language), mode: 'own' }),
      );
      const texts = [...html.matchAll(/<h([1-3])[^>]*>(.*?)<\/h\1>/g)].map(([, level, inner = '']) => ({
        level: Number(level),
        text: inner.replaceAll(/<[^>]*>/g, '').trim(),
      }));
      const headings = headingsOf(report, phrases);
      expect(texts).toEqual(headings.map(({ level, text }) => ({ level, text })));
      for (const { id } of headings.slice(1)) expect(html).toContain(` id="${id}"`);
      expect(new Set(headings.map(({ id }) => id)).size).toBe(headings.length);
    },
  );

  it('says nothing of its money where that was left out, and says that it was', () => {
    const isLeftOut = report.share === 'without-money';
    for (const language of LANGUAGES) {
      const phrases = phrasesOf(report, language);
      const text = renderText(report, phrases);
      if (isLeftOut) expect(text).not.toMatch(/\d\s?€|€\s?\d|EUR/u);
      expect(text.split('\n\n')[1] === phrases.shareNote('without-money')).toBe(isLeftOut);
    }
  });
});

describe('a name in text', () => {
  const textOf = (name: string): string => renderText(reportOf(catalogue, named(name)), phrasebook('it'));

  it.each(HOSTILE_NAMES)('%s appears as it was typed', (name) => {
    const text = textOf(name);
    const shown = name.replaceAll('\t', '\uFFFD');
    expect(text.split('\n')[0]).toBe(name.trim());
    expect(text).toContain(`11. ${shown}, peso 67\u00a0%, per: ${name.trim()}: Chiede:`);
    expect(text.split('\n')).toHaveLength(textOf('Rossi').split('\n').length);
  });

  it.each(UNRULY_NAMES)('%j appears as %j', (name, shown) => {
    const text = textOf(name);
    expect(text.split('\n')[0]).toBe(shown);
    expect(text).not.toMatch(/(?!\n)\p{Cc}|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u);
    expect(text.split('\n')).toHaveLength(textOf('Rossi').split('\n').length);
  });
});
