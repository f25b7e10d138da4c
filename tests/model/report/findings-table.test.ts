import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { LANGUAGES } from '#content/shape.ts';
import { NAME } from '#model/exchange/csv/columns.ts';
import { DIALECT_NAMES, DIALECTS } from '#model/exchange/csv/dialect.ts';
import { judge } from '#model/judge/assess.ts';
import { findingsTable } from '#model/report/findings-table.ts';
import { subjectsOf } from '#model/report/subjects.ts';
import { refusedIn } from '../exchange/csv/read-whole.ts';
import { samples } from '../exchange/samples.ts';

const judged = samples.map((assessment) => ({ assessment, judgement: judge(catalogue, assessment) }));
const findings = judged.flatMap(({ assessment, judgement }) =>
  judgement.verdict.findings.map((finding) => ({ ...finding, name: assessment.company.name })),
);

describe.each(DIALECT_NAMES)('the table of findings written in the %s way', (dialect) => {
  const { delimiter, decimal } = DIALECTS[dialect];
  describe.each(LANGUAGES)('in %s', (language) => {
    const table = findingsTable(catalogue, judged, ({ company }) => phrasebook(language, company.currency), dialect);
    const { data, errors } = Papa.parse<Record<string, string>>(table.slice(1), {
      delimiter,
      header: true,
      skipEmptyLines: true,
    });

    it('has one row for each finding of each verdict, in their order, joined by the name of the company', () => {
      expect(errors).toEqual([]);
      expect(data.map((row) => [row['company.name'], row['id'], row['severity'], row['certainty']])).toEqual(
        findings.map(({ name, id, severity, certainty }) => [name, id, severity, certainty]),
      );
      expect(data.map((row) => Number(row['points']?.replace(decimal, '.')))).toEqual(
        findings.map(({ points }) => points),
      );
    });

    it('tells what is open as a question, and never why two statements cannot both hold', () => {
      const phrases = phrasebook(language);
      const open = judged.flatMap(({ assessment, judgement }) =>
        judgement.verdict.findings
          .filter(({ severity }) => severity === 'open')
          .flatMap((one) =>
            subjectsOf([one], { catalogue, assessment, judgement }).map((subject) => ({ one, subject })),
          ),
      );
      const rows = data.filter((row) => row['severity'] === 'open');
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.map(({ id, title }) => [id, title])).toEqual(
        open.map(({ one, subject }) => [one.id, phrases.openQuestion(subject).question]),
      );
      for (const [at, { subject }] of open.entries())
        expect(rows[at]?.['reason']).not.toContain(phrases.reason(subject).slice(0, 40));
    });

    it('is told as such, in one sentence, to who opens it as a table of companies', async () => {
      expect(await refusedIn(table)).toEqual(['1: .: table-of-findings']);
      const [header = '', ...rows] = table.slice(1).split('\r\n');
      const narrower = header.replace(`${delimiter}profile${delimiter}`, delimiter);
      expect(await refusedIn([narrower, ...rows].join('\n'))).toEqual(['1: .: table-of-findings']);
      expect(await refusedIn([NAME, 'kind', 'severity'].join(delimiter))).toEqual([
        '1: kind: unknown-id',
        '1: severity: unknown-id',
      ]);
    });

    it('carries the terms of what is knowingly accepted, and empty cells beside the rest', () => {
      const [first] = judged.filter(({ judgement }) => judgement.verdict.findings.length > 1);
      if (!first) throw new Error('Nothing to accept');
      const [finding = '', other = ''] = first.judgement.verdict.findings.map(({ id }) => id);
      const accepted = [{ finding, reason: '=per ora, sì', until: '2027-03-31' }];
      const company = { ...first, assessment: { ...first.assessment, accepted } };
      const text = findingsTable(catalogue, [company], () => phrasebook(language), dialect);
      const rows = Papa.parse<Record<string, string>>(text.slice(1), { delimiter, header: true }).data;
      const termsOf = (id: string) => {
        const row = rows.find((one) => one['id'] === id);
        return ['reason', 'owner', 'until'].map((column) => row?.[`accepted.${column}`]);
      };
      expect(termsOf(finding)).toEqual([expect.stringContaining('per ora, sì'), '', '2027-03-31']);
      expect(termsOf(other)).toEqual(['', '', '']);
    });

    it('quotes both statements in words, and names purpose and dimension where there is one', () => {
      for (const row of data) {
        for (const column of ['title', 'statement.1', 'statement.2', 'reason'])
          expect(row[column]).toMatch(/\p{L}{2}/u);
        expect(row['purpose'] === '').toBe(row['kind'] !== 'gap');
        expect(row['dimension'] === '').toBe(row['kind'] !== 'gap');
      }
    });
  });
});
