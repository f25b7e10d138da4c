// The reference figures say where they come from and how solid they are; the sample companies are the worked cases of
// the domain, translated to the file format and nothing else.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { stories } from '#content/companies/stories.ts';
import { figures } from '#content/figures.ts';
import type { Words } from '#content/shape.ts';
import { sources } from '#content/sources.ts';

type Facts = Readonly<Record<string, unknown>>;
interface Case {
  readonly mix: Readonly<Record<string, number>>;
  readonly facts: Facts;
}
interface CompanyFile {
  readonly declaration: readonly { readonly purpose: string; readonly weight: number; readonly scope?: string }[];
  readonly answers: Facts;
}

const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8'));
const cases = read('../fixtures/cases.json') as Readonly<Record<string, Case>>;
const companyFile = (id: string) => read(`../../src/content/companies/${id}.json`) as CompanyFile;

const CASE_OF: Readonly<Record<string, string>> = {
  scrittore: 'writer',
  'bottega-di-famiglia': 'family-shop',
  'fast-food': 'fast-food-like',
  'mobili-rossi': 'italian-furniture',
  'noleggio-italia': 'b2b-rental-it',
  'calzature-online': 'zappos-like',
  'motore-di-ricerca': 'consumer-search-like',
  'tv-via-cavo': 'cable-like',
  'software-aperto': 'open-source-vendor',
  'compagnia-aerea': 'airline-tiers',
};
const companies = Object.entries(CASE_OF);

const ESSENTIALS = `
  promise.level promise.known promise.first_response
  budget.total revenue budget.driver
  staff.fte staff.cost staff.turnover outsourcing.share customers.active
  volume.month time.first_response hours.week reach.human auto.share
  auth.limit attention.style history.shared metrics.reward recovery.practice
  listen.loop tiers.policy cocreate.real
`
  .trim()
  .split(/\s+/);
/** Answered by the files though the worked cases say nothing of them: they feed only the arithmetic. */
const ADDED = ['promise.first_response', 'staff.fte', 'staff.cost', 'customers.active'];
const ONLY_READ = ['complaints.month', 'complaints.repeated', 'channel.choice', 'promise.phases', 'budget.phases'];
const DETAIL = ['tiers.vip', 'staff.dedicated', 'silo.count', 'aht.phone', 'aht.email', 'aht.messaging', ...ONLY_READ];
const isDetail = (id: string): boolean => DETAIL.includes(id) || id.startsWith('steps.');

const POSITIVES = ['listened', 'acknowledged', 'apologised', 'acted', 'explained', 'thanked'];
function recoveryScore(ticked: readonly string[]): number {
  const positives = ticked.filter((item) => POSITIVES.includes(item)).length;
  return Math.max(0, (100 * positives) / 6 - 25 * (ticked.length - positives));
}

const inFormat = (key: string): string => (key === 'inperson' ? 'in-person' : key);
/** One fact of a case in the words of the file format, with the checklist brought back to its score. */
function translate(fact: unknown): unknown {
  if (fact === 'none') return 'nobody';
  if (typeof fact === 'string') return [fact];
  if (Array.isArray(fact) || typeof fact !== 'object' || fact === null) return fact;
  return Object.fromEntries(Object.entries(fact).map(([key, value]) => [inFormat(key), translate(value)]));
}
function comparable(answers: Facts): Facts {
  const recovery = answers['recovery.practice'];
  return Array.isArray(recovery) ? { ...answers, 'recovery.practice': recoveryScore(recovery) } : answers;
}

function wordsIn(value: unknown, path: string): readonly (readonly [string, Words])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('it' in value && 'en' in value) return [[path, value as Words]];
  return Object.entries(value).flatMap(([key, inner]) => wordsIn(inner, `${path}.${key}`));
}

describe('figures', () => {
  const sourceIds = sources.map(({ id }) => id);

  it('have ids of their own, as the sources do', () => {
    expect(new Set(sourceIds).size).toBe(sourceIds.length);
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
  });

  it.each(figures)('$id names its source, its grade and when to look again', (figure) => {
    expect(sourceIds).toContain(figure.source);
    expect(['A', 'B', 'C', 'D']).toContain(figure.grade);
    expect(figure.reviewBy).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(Number.isNaN(Date.parse(figure.reviewBy))).toBe(false);
  });

  it.each(figures.filter(({ grade }) => grade === 'D'))('$id is folklore and says so', ({ caveat }) => {
    expect(caveat.it).toMatch(/folclore/i);
    expect(caveat.en).toMatch(/folklore/i);
  });

  it.each(figures.filter(({ grade }) => grade === 'C'))('$id is a vendor’s figure and says so', ({ caveat }) => {
    expect(caveat.it).toMatch(/indagine di un fornitore/i);
    expect(caveat.en).toMatch(/vendor survey/i);
  });

  it('are written with typographic marks, in two different languages', () => {
    for (const [path, words] of wordsIn({ figures, stories }, 'content')) {
      expect(`${words.it} ${words.en}`, path).not.toMatch(/['"!]|\.\.\.|;[^.]*;/);
      expect(words.it, path).not.toMatch(/ [%€]|\d[%€]/);
      expect(words.it, path).not.toMatch(/scars[oaie]\b|sbagliat|dovreste/i);
      expect(words.en, path).not.toMatch(/\bpoor|\bbad\b(?! word)|should have/i);
      if (!path.endsWith('.name')) expect(words.it, path).not.toBe(words.en);
    }
  });
});

describe('sample companies', () => {
  it('are the ten worked cases, each with its story and its file', () => {
    const files = readdirSync(new URL('../../src/content/companies/', import.meta.url)).filter((name) =>
      name.endsWith('.json'),
    );
    expect(files.map((name) => name.replace('.json', '')).sort()).toEqual(Object.keys(CASE_OF).sort());
    expect(stories.map(({ id }) => id).sort()).toEqual(Object.keys(CASE_OF).sort());
    expect(Object.values(CASE_OF).sort()).toEqual(Object.keys(cases).sort());
  });

  it.each(companies)('%s answers the 24 essentials', (id) => {
    const answered = Object.keys(companyFile(id).answers);
    expect(ESSENTIALS).toHaveLength(24);
    expect(answered.filter((key) => !isDetail(key)).sort()).toEqual([...ESSENTIALS].sort());
  });

  it.each(companies)('%s says what the case %s says', (id, caseId) => {
    const { declaration, answers } = companyFile(id);
    const expected = cases[caseId];
    expect(Object.fromEntries(declaration.map(({ purpose, weight }) => [purpose, weight]))).toEqual(expected?.mix);
    expect(declaration.some(({ scope }) => scope !== undefined)).toBe(false);
    const stated = Object.fromEntries(
      Object.entries(comparable(answers)).filter(
        ([key]) => !ADDED.includes(key) && (key === 'tiers.vip' || !isDetail(key)),
      ),
    );
    if (stated['tiers.vip']) stated['tiers.vip'] = comparable(stated['tiers.vip'] as Facts);
    const { vip, ...facts } = expected?.facts ?? {};
    expect(stated).toEqual(translate(vip ? { ...facts, 'tiers.vip': vip } : facts));
  });
});

describe('the arithmetic of the companies whose story is coherent', () => {
  const floor: Readonly<Record<string, number>> = {
    phone: 4,
    email: 4,
    chat: 4,
    messaging: 4,
    social: 3,
    'in-person': 2,
  };
  /** Hours a full-time person is at work in a year in Italy, by the ministerial table of 2018. */
  const hours = 1396;
  const numberOf = (answers: Facts, id: string) => (typeof answers[id] === 'number' ? answers[id] : 0);

  it.each(companies.filter(([id]) => id !== 'tv-via-cavo'))('%s can pay and can do what it states', (id) => {
    const { answers } = companyFile(id);
    const minutes = Object.entries(answers['volume.month'] as Readonly<Record<string, number>>)
      .map(([channel, contacts]) => contacts * (floor[channel] ?? Number.NaN))
      .reduce((sum, part) => sum + part, 0);
    const inHouse = ((minutes * 12) / 60) * (1 - numberOf(answers, 'outsourcing.share') / 100);
    const people = numberOf(answers, 'staff.fte');
    expect(inHouse).toBeLessThanOrEqual(people * hours);
    expect(people * numberOf(answers, 'staff.cost')).toBeLessThanOrEqual(numberOf(answers, 'budget.total'));
    if (answers['staff.dedicated'] !== 'no') {
      expect((numberOf(answers, 'hours.week') * 52.14) / hours).toBeLessThanOrEqual(people);
    }
  });

  it.each(companies.filter(([id]) => !['tv-via-cavo', 'mobili-rossi'].includes(id)))(
    '%s promises no less than it takes',
    (id) => {
      const { answers } = companyFile(id);
      const promised = answers['promise.first_response'];
      if (typeof promised !== 'object' || promised === null) return;
      for (const [channel, promise] of Object.entries(
        promised as Readonly<Record<string, { readonly seconds: number }>>,
      )) {
        const taken = (answers['time.first_response'] as Readonly<Record<string, number>>)[channel];
        expect(promise.seconds, channel).toBeGreaterThanOrEqual(taken ?? Number.POSITIVE_INFINITY);
      }
    },
  );
});
