// Sentences of the report held against the facts given, as somebody reads them who knows the company: a clinic whose best
// patients wait longest, and a seed merchant with nobody who answers.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Answers, Assessment } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { assessmentOf } from '../model/laws/arbitraries.ts';

function fixture(name: string): Assessment {
  const text = readFileSync(new URL(`../fixtures/${name}.json`, import.meta.url), 'utf8');
  const opened = openAssessment(catalogue, text);
  if (!opened.ok) throw new Error(`${name} is refused`);
  return opened.value;
}
function read(assessment: Assessment, language: Language): string {
  const { report } = reportOf(catalogue, assessment);
  return renderText(report, phrasebook(language, assessment.company.currency)).replace(/[\u00a0\u202f]/gu, ' ');
}

describe('what a way of doing leaves', () => {
  const apart = { it: 'nessun cambiamento nel lavoro mette insieme', en: 'no change in the work brings together' };
  const tried = { it: 'Fra i cambiamenti nel lavoro provati nessuno', en: 'Of the changes in the work tried none' };

  it.each(LANGUAGES)('is not laid to purposes that agree, where no change tried reaches it, in %s', (language) => {
    const told = read(fixture('clinic'), language);
    expect(told).toContain(tried[language]);
    expect(told).not.toContain(apart[language]);
  });

  it.each(LANGUAGES)('is laid to the purposes where each asks for a budget argument of its own, in %s', (language) => {
    const retailer = readFileSync(new URL(`../golden/mobili-rossi.report.${language}.txt`, import.meta.url), 'utf8');
    expect(retailer).toContain(apart[language]);
  });
});

describe('a complaint on which somebody acts and explains', () => {
  const answers: Answers = { 'recovery.practice': ['listened', 'acknowledged', 'acted', 'explained'] };
  const trusted = assessmentOf([{ purpose: 'extraordinary-trust', weight: 1 }], answers);

  it.each(LANGUAGES)('is not told that nobody does, nor to do only what is done, in %s', (language) => {
    const told = read(trusted, language);
    expect(told).toContain({ it: 'si agisce subito e si spiega', en: 'act at once' }[language]);
    expect(told).not.toMatch(/Finché nessuno agisce e spiega|Until someone acts and explains/u);
    expect(told).toContain({ it: 'Completare i passi:', en: 'Complete the steps:' }[language]);
  });
});

describe('a company in which nobody answers and no one is paid for it', () => {
  const seeds = fixture('seed-merchant');

  it.each(LANGUAGES)('is not asked what one of these people costs, in %s', (language) => {
    expect(read(seeds, language)).not.toContain(
      { it: 'Costo aziendale annuo di una', en: 'Yearly full cost of one of them' }[language],
    );
  });

  it('is asked where there are people all the same, or nobody said how many', () => {
    const { 'staff.fte': _none, ...unsaid } = seeds.answers;
    for (const answers of [unsaid, { ...seeds.answers, 'staff.fte': 2 }])
      expect(judge(catalogue, { ...seeds, answers }).verdict.unknown).toContain('staff.cost');
    expect(judge(catalogue, seeds).verdict.unknown).not.toContain('staff.cost');
  });
});
