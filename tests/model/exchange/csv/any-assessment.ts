// Random assessments with everything a table must not lose: hostile texts, marks of all kinds, purposes declared twice,
// marks that say nothing, tables with no row.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import type { Answer, Answers, Assessment, DeclaredPurpose } from '#model/assessment.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { anySign } from '../../../support/any-sign.ts';
import { PURPOSE_IDS, someAssessment, weight } from '../../laws/arbitraries.ts';

/** What spreadsheets run, quote, cut, trim or take for something else. */
export const HOSTILE_TEXTS = [
  '=1+1',
  '+39 06 1234567',
  '-5',
  '@SUM(A1)',
  '\tx',
  '\rx',
  '\n=x',
  ' =1',
  "'=1",
  "''+1",
  "'O Sole Mio",
  '\'"',
  '\'"x"',
  `'"\\ud800"`,
  '"quoted"',
  '"',
  'a;b',
  'a,b',
  'a\tb',
  'uno\r\ndue\ntre\rquattro',
  ' ',
  '  spazi  ',
  '',
  '1,5',
  '1.5',
  '25..75',
  'unknown',
  'nobody',
  '{"value":1}',
  '[1]',
  '{',
  'a|b',
  '＝1',
  '\0',
  '\uFEFFx',
  '\ud800',
  'x\udc00\ud83d',
  '<img src=x onerror=alert(1)>',
  'città 🏙 \u202Egnp.exe',
  '1/5/2026',
  '1,23E+05',
  'sep=;',
  'null',
] as const;

export const anyText = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom<string>(...HOSTILE_TEXTS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: anySign, maxLength: 12 }) },
);

const marks = fc.record(
  {
    quality: fc.constantFrom('measured', 'estimate', 'guess'),
    source: anyText,
    note: anyText,
    asOf: fc.constantFrom('2026', '2026-11', '2026-11-21'),
  },
  { requiredKeys: [] },
);

const isMarked = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && Object.hasOwn(answer, 'value');

/** Some answers inside marks of every kind, and the top tier with something added. */
const withMarks = (answers: Answers): fc.Arbitrary<Answers> =>
  fc
    .record({
      said: fc.array(fc.option(marks, { freq: 3 }), { minLength: 80, maxLength: 80 }),
      added: fc.option(fc.oneof(anyText, fc.nat(100), fc.constant({ value: 3, quality: 'guess' }), fc.constant(null))),
    })
    .map(({ said, added }) => {
      const marked = Object.entries(answers).map(([id, answer], at): readonly [string, Answer | undefined] => {
        const mark = said[at];
        return [id, mark && !isMarked(answer) ? ({ value: answer, ...mark } as Answer) : answer];
      });
      const tier = answers['tiers.vip'];
      const isPlain = typeof tier === 'object' && tier !== null && !Array.isArray(tier) && !isMarked(tier);
      return Object.fromEntries([
        ...marked,
        ...(added !== null && isPlain ? [['tiers.vip', { ...tier, added } as Answer] as const] : []),
      ]);
    });

/** The same purpose twice, for different people. */
const twice: fc.Arbitrary<readonly DeclaredPurpose[]> = fc
  .tuple(fc.constantFrom(...PURPOSE_IDS), weight, weight)
  .map(([purpose, one, other]) => [
    { purpose, weight: one, scope: 'soci' },
    { purpose: 'other', weight: 1, name: '=nostro', bands: { speed: [70.5, 100, 3] } },
    { purpose, weight: other },
  ]);

export const anyAssessment: fc.Arbitrary<Assessment> = someAssessment
  .chain((assessment) =>
    fc
      .record({
        answers: withMarks(assessment.answers),
        name: anyText,
        scope: fc.option(anyText, { nil: undefined }),
        company: fc.constantFrom({}, { currency: 'EUR' }, { asOf: '2026-11-21' }),
        other: fc.option(twice, { freq: 5, nil: undefined }),
      })
      .map(({ answers, name, scope, company, other }): Assessment => {
        const [first, ...rest] = assessment.declaration as readonly [DeclaredPurpose, ...DeclaredPurpose[]];
        const declaration = other ?? [{ ...first, ...(scope !== undefined && { scope }) }, ...rest];
        return { ...assessment, company: { name, ...company }, declaration, answers };
      }),
  )
  .filter((assessment) => readAssessment(catalogue, assessment).ok);
