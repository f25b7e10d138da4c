import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { linksIn } from '#components/result/links.ts';
import { Report } from '#components/result/Report.tsx';
import Result from '#components/result/Result.tsx';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { reportOf as reported } from '#model/report/report-of.ts';

const reportOf = (assessment: Assessment): ReportDocument => reported(catalogue, assessment).report;

function draw(assessment: Assessment, language: Language, mode: 'own' | 'sample' = 'own'): string {
  const report = reportOf(assessment);
  const phrases = phrasebook(language, assessment.company.currency);
  return renderToStaticMarkup(
    createElement(Report, { report, phrases, language, links: linksIn(language), mode, actions: 'ACTIONS' }),
  );
}

const count = (html: string, pattern: RegExp): number => html.match(pattern)?.length ?? 0;
const tableOf = (html: string, name: string): string =>
  html.split(`class="chart ${name}"`)[1]?.split('</table>')[0] ?? '';
const textOf = (html: string): string => html.replaceAll(/<[^>]*>/g, ' ');
const SLIPS = /.{0,40}(?:undefined|NaN|Infinity|\[object|\bnull\b|\{\w+\})/;
const ROW = /<tr role="row"/g;
const SEVERE = {
  it: { critical: 'Divergenza decisiva', major: 'Divergenza rilevante', minor: 'Divergenza lieve' },
  en: { critical: 'Decisive divergence', major: 'Substantial divergence', minor: 'Slight divergence' },
} as const;

const cases = samples.flatMap((sample) =>
  LANGUAGES.map((language) => [sample.id, language, sample.assessment] as const),
);
const [first] = samples;
if (!first) throw new Error('There is no sample company');

describe.each(cases)('the report of %s in %s', (_, language, assessment) => {
  const html = draw(assessment, language);
  const report = reportOf(assessment);
  const told = [...(blockOf(report, 'parting')?.subjects ?? []), ...(blockOf(report, 'crossing')?.subjects ?? [])];

  it('prints no word of the machine', () => {
    const text = textOf(html);
    expect(text.match(SLIPS)?.[0]).toBeUndefined();
  });

  it('carries no style attribute, which the policy would block', () => {
    expect(html).not.toContain(' style=');
  });

  it('shows each matter as an article with two voices, two ways, its weight in words and a link to its rule', () => {
    for (const { id, severity, about } of told) {
      const article =
        html.split(new RegExp(`<article(?=[^>]* id="${id}")[^>]*>`, 'u'))[1]?.split('</article>')[0] ?? '';
      expect(count(article, /class="voice v-/g), id).toBe(2);
      expect(count(article, /class="way"/g), id).toBe(2);
      expect(count(article, /<blockquote><p>\S/g), id).toBeGreaterThanOrEqual(2);
      expect(article).toContain(SEVERE[language][severity as 'critical' | 'major' | 'minor']);
      expect(article).toContain(about.kind === 'rule' ? linksIn(language).rule(about.rule) : linksIn(language).method);
    }
  });

  it('leaves at most four matters of a part open and folds the rest', () => {
    for (const kind of ['parting', 'crossing'] as const) {
      const subjects = blockOf(report, kind)?.subjects ?? [];
      const part = html.split(`id="${kind}"`)[1]?.split('</section>')[0] ?? '';
      const open = part.split('<details class="more folded"')[0] ?? '';
      expect(count(part, /<article/g)).toBe(subjects.length);
      expect(count(open, /<article/g)).toBe(Math.min(4, subjects.length));
    }
  });

  it('has one row for each purpose and one for each of the twelve dimensions, besides the heads', () => {
    expect(count(tableOf(html, 'two'), ROW)).toBe((blockOf(report, 'declared-operated')?.rows.length ?? 0) + 1);
    expect(count(tableOf(html, 'dims'), ROW)).toBe(13);
  });

  it('lines up the zeros: both tracks of every row are drawn on the same view', () => {
    const views = new Set([...tableOf(html, 'two').matchAll(/viewBox="(-?\d+ 0 \d+)/g)].map(([, view]) => view));
    expect([...views]).toEqual(['-14 0 114']);
  });

  it('keeps every bar within 0 and 100', () => {
    for (const [, x = '', width = ''] of html.matchAll(
      /<rect class="g-(?:do|say|band|tier)" x="([^"]+)" y="[^"]+" width="([^"]+)"/g,
    )) {
      expect(Number(x)).toBeGreaterThanOrEqual(0);
      expect(Number(width)).toBeGreaterThanOrEqual(0.6);
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(100.001);
    }
  });

  it('says every part once and names it by an anchor of its own', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { kind } of report.blocks) if (kind !== 'headline') expect(ids).toContain(kind);
  });
});

describe('a report', () => {
  it('of a visitor marks its region once; that of a sample leaves the mark to the page', () => {
    const own = createElement(Result, { language: 'it', assessment: first.assessment, onEdit: () => {} });
    expect(count(renderToStaticMarkup(own), /data-result/g)).toBe(1);
    expect(draw(first.assessment, 'it', 'sample')).not.toContain('data-result');
  });

  it('leads from an answer quoted to its question, except in a sample', () => {
    const quoted = (html: string): number => count(html, /class="who[^"]*"><a href="[^"]*#q\//g);
    expect(quoted(draw(first.assessment, 'it'))).toBeGreaterThan(0);
    expect(quoted(draw(first.assessment, 'it', 'sample'))).toBe(0);
  });

  it('puts the actions in the head', () => {
    const html = draw(first.assessment, 'it');
    expect(html).toContain('<div class="acts">ACTIONS</div>');
  });

  it('of a sample says that the company is invented; that of a visitor does not', () => {
    expect(draw(first.assessment, 'it', 'sample')).toContain('esempio inventato');
    expect(draw(first.assessment, 'it')).not.toContain('esempio inventato');
  });

  it('shows a hostile or long name as the text it is, apart from the text around it', () => {
    for (const name of ['<img src=x onerror=alert(1)>', '\u202eabc', 'x'.repeat(300), 'شركة', '{{7*7}}']) {
      const html = draw({ ...first.assessment, company: { ...first.assessment.company, name } }, 'it');
      expect(html).not.toContain('<img');
      expect(html.replaceAll('&gt;', '>')).toContain(`<bdi>${name.replaceAll('<', '&lt;')}</bdi>`);
    }
  });

  it.each(LANGUAGES)(
    'of a declaration alone in %s leaves every track open and offers the first question',
    (language) => {
      const { assessment } = samples.find(({ id }) => id === 'mobili-rossi') ?? first;
      const html = draw({ ...assessment, answers: {} }, language);
      expect(count(tableOf(html, 'two'), /class="g-open"/g)).toBe(10);
      expect(count(tableOf(html, 'two'), /class="g-do"/g)).toBe(0);
      expect(html).toMatch(/<section[^>]* class="in-brief"/u);
      expect(html).toContain(language === 'it' ? 'ancora non lo sappiamo' : 'class="do"');
      expect(textOf(html).match(SLIPS)?.[0]).toBeUndefined();
    },
  );

  it('puts what holds before what parts where the company is coherent', () => {
    const coherent = samples.filter(
      ({ assessment }) => judge(catalogue, assessment).verdict.headline.kind === 'coherent',
    );
    expect(coherent.length).toBeGreaterThan(0);
    for (const { assessment } of coherent) {
      const html = draw(assessment, 'it');
      const holding = html.indexOf('id="holding"');
      const apart = [html.indexOf('id="parting"'), html.indexOf('id="crossing"')].filter((at) => at >= 0);
      expect(holding).toBeGreaterThan(0);
      for (const at of apart) expect(holding).toBeLessThan(at);
      expect(html).toContain('id="held-');
    }
  });
});
