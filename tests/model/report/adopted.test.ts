// Answers taken over from a scenario: marked while they are as they were adopted, and no number depends on it.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { salvage } from '#model/exchange/salvage.ts';
import { judge } from '#model/judge/assess.ts';
import { adoptedIn, withAdoption, withoutAdopted } from '#model/report/adopted.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { renderText } from '#model/report/text.ts';
import { withScenario } from '#model/what-if/scenario.ts';
import { withoutMoney } from '#model/without-money.ts';
import { companiesIn } from '../exchange/csv/read-whole.ts';

const today = sampleOf('mobili-rossi')?.assessment as Assessment;
const answers = { 'budget.driver': ['exceed'], 'budget.total': 8_300_000, 'auth.limit': 50 } as const;
const proposed = withScenario(today, {
  changes: Object.entries(answers).map(([question, answer]) => ({ question, answer })),
});
const adopted = withAdoption(proposed, { scenario: 'Ascoltare', at: '2026-11-22', answers });

describe('what was adopted from a scenario', () => {
  it('is told before the headline, with how many answers, which scenario and which day', () => {
    const { report } = reportOf(catalogue, adopted);
    const text = renderText(report, phrasebook('it', 'EUR'));
    expect(text).toContain(
      '3\u00a0risposte vengono dallo scenario «Ascoltare», adottato il 22 novembre 2026: non descrivono ancora la situazione di oggi.',
    );
    expect(text).toContain('Fate, secondo la risposta su che cosa decide il budget (da uno scenario adottato)');
  });

  it('changes no number and no finding', () => {
    expect(judge(catalogue, adopted).verdict).toEqual(judge(catalogue, proposed).verdict);
  });

  it('is no longer marked where an answer is given anew', () => {
    const anew = { ...adopted, answers: { ...adopted.answers, 'auth.limit': 75 } };
    expect(adoptedIn(anew)).toEqual([
      { scenario: 'Ascoltare', at: '2026-11-22', questions: ['budget.driver', 'budget.total'] },
    ]);
  });

  it('is nothing where a scenario left an answer blank, today blank too', () => {
    const blank = {
      ...adopted,
      answers: {},
      adopted: [{ scenario: 'Vuoto', at: '2026-11-22', answers: { 'staff.fte': null } }],
    };
    expect(adoptedIn(blank)).toEqual([]);
  });

  it('passes to the scenario that changes it again', () => {
    const again = withScenario(adopted, { changes: [{ question: 'auth.limit', answer: 100 }] });
    const twice = withAdoption(again, { scenario: 'Decidere', at: '2026-11-23', answers: { 'auth.limit': 100 } });
    expect(adoptedIn(twice).map(({ scenario, questions }) => [scenario, questions])).toEqual([
      ['Ascoltare', ['budget.driver', 'budget.total']],
      ['Decidere', ['auth.limit']],
    ]);
  });

  it('is taken away once it is in place', () => {
    const [entry] = adoptedIn(adopted);
    expect(entry && withoutAdopted(adopted.adopted ?? [], entry)).toEqual([]);
    expect(blockOf(reportOf(catalogue, today).report, 'headline')).not.toHaveProperty('adopted');
  });

  it('comes back whole from a file and from a table of companies', async () => {
    expect(readAssessment(catalogue, JSON.parse(JSON.stringify(adopted)))).toEqual({ ok: true, value: adopted });
    expect(await companiesIn(writeTable(catalogue, [adopted], 'italian'))).toEqual([adopted]);
  });

  it('leaves a copy without amounts with the answers in money', () => {
    const copy = withoutMoney(catalogue, adopted);
    expect(JSON.stringify(copy)).not.toContain('8300000');
    expect(adoptedIn(copy)[0]?.questions).toEqual(['budget.driver', 'auth.limit']);
  });

  it('is left out entry by entry where it cannot be read, and told', () => {
    const given = { ...adopted, adopted: [...(adopted.adopted ?? []), { scenario: 'x', at: 'ieri', answers: {} }] };
    const { assessment, leftOut } = salvage(catalogue, given);
    expect(assessment.adopted).toEqual(adopted.adopted);
    expect(leftOut.map(({ refusal }) => [refusal.kind, refusal.path])).toEqual([['not-a-day', ['adopted', 1, 'at']]]);
  });
});
