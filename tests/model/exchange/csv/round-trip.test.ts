import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import type { Assessment } from '#model/assessment.ts';
import { DIALECT_NAMES } from '#model/exchange/csv/dialect.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { assess } from '#model/judge/assess.ts';
import { RUNS } from '../../laws/arbitraries.ts';
import { samples } from '../samples.ts';
import { anyAssessment } from './any-assessment.ts';
import { companiesIn, refusedIn } from './read-whole.ts';

const verdict = (assessment: Assessment): string => JSON.stringify(assess(catalogue, assessment));

describe.each(DIALECT_NAMES)('a table written in the %s way', (dialect) => {
  it('gives every assessment back as it was, with the same verdict to the byte', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyAssessment, { minLength: 1, maxLength: 2 }), async (assessments) => {
        const read = await companiesIn(writeTable(catalogue, assessments, dialect));
        expect(read).toEqual(assessments);
        expect(verdict(read[0] as Assessment)).toBe(verdict(assessments[0] as Assessment));
      }),
      RUNS,
    );
  });

  it('gives the invented companies back, and the same table again', async () => {
    const table = writeTable(catalogue, samples, dialect);
    const read = await companiesIn(table);
    expect(read).toEqual(samples);
    expect(writeTable(catalogue, read, dialect)).toBe(table);
  });

  it('is one row for the columns where nothing is written yet, and says so when it is read', async () => {
    expect(await refusedIn(writeTable(catalogue, [], dialect))).toEqual(['1: .: table-empty']);
  });
});
