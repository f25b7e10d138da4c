import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { figures } from '#content/figures.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { LANGUAGES } from '#content/shape.ts';
import { sources } from '#content/sources.ts';
import { METHOD_VERSION } from '#model/method.ts';
import { blockOf } from '#model/report/document.ts';
import { RUNS, someAssessment } from '../laws/arbitraries.ts';
import { named, reportOf } from './hostile-names.ts';

const WORKS: ReadonlySet<string> = new Set(sources.map(({ id }) => id));
const FIGURES: ReadonlySet<string> = new Set(figures.map(({ id }) => id));
const { method, phone, assumptions } = catalogue.citations;
const supports = [method, phone, ...Object.values(assumptions), ...catalogue.rules];

describe('what the catalogue cites', () => {
  it('is listed: every work in the sources, every figure among the figures', () => {
    for (const { sources: works, figures: cited = [] } of supports) {
      for (const work of works) expect(WORKS, work).toContain(work);
      for (const figure of cited) expect(FIGURES, figure).toContain(figure);
    }
  });

  it('stands, for each blank answer that the arithmetic fills, behind a question that may be blank', () => {
    const optional = new Set(catalogue.questions.filter(({ essential }) => !essential).map(({ id }) => id));
    for (const question of Object.keys(assumptions)) expect(optional, question).toContain(question);
  });
});

describe('any report', () => {
  it('declares what was declared, heaviest first, in shares that add up to 1', () => {
    fc.assert(
      fc.property(someAssessment, (assessment) => {
        const rows = blockOf(reportOf(catalogue, assessment), 'declaration')?.purposes ?? [];
        expect(rows.map(({ purpose }) => purpose).toSorted()).toEqual(
          assessment.declaration.map(({ purpose }) => purpose).toSorted(),
        );
        const weights = rows.map(({ weight }) => weight);
        expect(weights).toEqual(weights.toSorted((a, b) => b - a));
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      }),
      RUNS,
    );
  });

  it('cites each work and figure once, the rules it tells of and no other, and only for answers that are blank', () => {
    fc.assert(
      fc.property(someAssessment, (assessment) => {
        const report = reportOf(catalogue, assessment);
        const cited = blockOf(report, 'sources');
        const works = cited?.works.map(({ work }) => work) ?? [];
        const shown = cited?.figures.map(({ figure }) => figure) ?? [];
        expect(new Set(works).size).toBe(works.length);
        expect(new Set(shown).size).toBe(shown.length);
        const behind = [...(cited?.works ?? []), ...(cited?.figures ?? [])].flatMap((entry) => entry.behind);
        const told = report.blocks.flatMap((block) => {
          if (block.kind === 'holding') return block.rules;
          if (block.kind === 'accepted')
            return block.entries.flatMap(({ subject: { about } }) => (about.kind === 'rule' ? [about.rule] : []));
          if (block.kind !== 'crossing' && block.kind !== 'open' && block.kind !== 'notes') return [];
          return block.subjects.flatMap(({ about }) => (about.kind === 'rule' ? [about.rule] : []));
        });
        const rules = behind.flatMap((reliance) => (reliance.kind === 'rule' ? [reliance.rule] : []));
        expect([...new Set(rules)].toSorted()).toEqual([...new Set(told)].toSorted());
        const isLive = blockOf(report, 'physics')?.channels.some(({ kind }) => kind === 'live') ?? false;
        expect(behind.some(({ kind }) => kind === 'phone')).toBe(isLive || blockOf(report, 'phone') !== undefined);
        for (const reliance of behind)
          if (reliance.kind === 'assumption') expect(assessment.answers[reliance.question] ?? null).toBeNull();
      }),
      RUNS,
    );
  });

  it('says all of it in both languages', () => {
    fc.assert(
      fc.property(someAssessment, fc.constantFrom(...LANGUAGES), (assessment, language) => {
        const phrases = phrasebook(language);
        const cited = blockOf(reportOf(catalogue, assessment), 'sources');
        for (const { work, behind } of cited?.works ?? [])
          expect(`${phrases.work(work)} ${phrases.behind(behind)}`).toMatch(/\d{4}.* \S/u);
        for (const { figure } of cited?.figures ?? [])
          expect(Object.values(phrases.figure(figure)).join(' ')).toMatch(/[ABCD]: .*\d{4}/u);
      }),
      RUNS,
    );
  });

  it('names the version of the method and of the profile, and the period of its data', () => {
    const report = reportOf(catalogue, named('Rossi'));
    expect(blockOf(report, 'method')).toMatchObject({ method: METHOD_VERSION, profile: catalogue.profile });
    const text = phrasebook('it').methodText({ kind: 'method', method: 3, profile: 'v7', asOf: '2026-03' });
    expect(text).toMatch(/^Metodo 3, profilo v7\. .* Periodo dei dati: marzo 2026\.$/u);
  });
});

describe('a purpose of the user’s own', () => {
  it('is declared with its name, for whom, and what it asks in place of a promise', () => {
    const [own, ten] = blockOf(reportOf(catalogue, named('Club')), 'declaration')?.purposes ?? [];
    expect(own).toEqual({
      purpose: 'other',
      number: 11,
      weight: 2 / 3,
      scope: 'Club',
      ownName: 'Club',
      asks: [{ dimension: 'speed', low: 40, high: 60 }],
    });
    expect(ten).toEqual({ purpose: 'mass-speed', number: 2, weight: 1 / 3, asks: [] });
    expect(own && phrasebook('it').promise(own)).toBe('Chiede: «Rapidità» 40–60.');
    expect(own && phrasebook('en').promise({ ...own, asks: [] })).toBe('It asks nothing yet.');
  });
});
