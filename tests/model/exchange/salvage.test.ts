import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { salvage } from '#model/exchange/salvage.ts';
import { refusalsIn } from './salvaged.ts';

const saved = (change: object) => salvage(catalogue, { ...mobiliRossi, ...change });

describe('the good part of an assessment', () => {
  it('is all of it where nothing is wrong', () => {
    expect(salvage(catalogue, mobiliRossi)).toEqual({ assessment: mobiliRossi, leftOut: [] });
  });

  it.each([
    ['an answer', { answers: { ...mobiliRossi.answers, 'hours.week': 169 } }, ['out-of-range answers.hours.week']],
    ['an unknown answer', { answers: { ...mobiliRossi.answers, 'hours.weak': 9 } }, ['unknown-id answers.hours.weak']],
    ['a key of the file', { extra: 1 }, ['unknown-key extra']],
    ['a currency', { company: { name: 'Rossi', currency: 'euro' } }, ['not-a-currency company.currency']],
    ['a whole company', { company: 'Rossi' }, ['wrong-kind company']],
    ['a missing company', { company: undefined }, ['missing company']],
    ['a profile', { profile: 'v9' }, ['unknown-profile profile']],
    [
      'one purpose',
      { declaration: [...mobiliRossi.declaration, { purpose: 'world-domination', weight: 1 }] },
      ['unknown-id declaration.3.purpose'],
    ],
  ])('leaves out %s, names it, and is valid', (_, change, told) => {
    const { assessment, leftOut } = saved(change);
    expect(refusalsIn(leftOut)).toEqual(told);
    expect(readAssessment(catalogue, assessment)).toMatchObject({ ok: true });
  });

  it('keeps what is knowingly accepted, word for word, beside what is left out', () => {
    const accepted = [{ finding: 'gap:raise-and-surprise:speed', reason: 'Fino alla nuova sede', owner: 'Direzione' }];
    expect(readAssessment(catalogue, { ...mobiliRossi, accepted })).toMatchObject({ ok: true });
    const { assessment, leftOut } = saved({ accepted, extra: 1 });
    expect(assessment.accepted).toEqual(accepted);
    expect(refusalsIn(leftOut)).toEqual(['unknown-key extra']);
    expect(saved({ extra: 1 }).assessment).not.toHaveProperty('accepted');
  });

  it('without a name has an empty one, with the rest of the company as it was', () => {
    const { assessment, leftOut } = saved({ company: { currency: 'CHF' } });
    expect(assessment.company).toEqual({ name: '', currency: 'CHF' });
    expect(leftOut).toEqual([]);
    expect(saved({ company: { name: 'Rossi' } }).assessment.company).toEqual({ name: 'Rossi' });
  });

  it.each([
    ['missing', undefined],
    ['wrong-kind', { purpose: 'mass-speed' }],
  ])('declares nothing where the declaration is %s, and says so', (kind, declaration) => {
    const { assessment, leftOut } = saved({ declaration });
    expect(assessment.declaration).toEqual([]);
    expect(refusalsIn(leftOut)).toEqual([`${kind} declaration`]);
    expect(assessment.answers).toEqual(mobiliRossi.answers);
  });

  it('keeps the other rows of a table when one is refused', () => {
    const answers = { ...mobiliRossi.answers, 'time.first_response': { phone: 1800, email: -5 } };
    const { assessment, leftOut } = saved({ answers });
    expect(assessment.answers['time.first_response']).toEqual({ phone: 1800 });
    expect(leftOut).toHaveLength(1);
  });

  it('names the purpose of a refused entry', () => {
    const { leftOut } = saved({ declaration: [{ purpose: 'mass-speed', weight: -1 }] });
    expect(leftOut).toMatchObject([{ purpose: 'mass-speed', refusal: { kind: 'weight-not-positive' } }]);
  });

  it('is valid, or declares nothing, whatever stands in the file (1,000 runs)', () => {
    const part = fc.oneof(fc.jsonValue(), fc.constant(undefined));
    const answers = fc.dictionary(fc.constantFrom(...catalogue.questions.map(({ id }) => id)), fc.jsonValue());
    const purpose = fc.record({ purpose: fc.constantFrom('mass-speed', 'other', 'x'), weight: fc.jsonValue() });
    const given = fc.record({
      profile: part,
      company: part,
      declaration: fc.oneof(part, fc.array(purpose, { maxLength: 4 })),
      answers: fc.oneof(part, answers),
    });
    fc.assert(
      fc.property(given, (file) => {
        const { assessment } = salvage(catalogue, { format: 'coerente/assessment', version: 1, ...file });
        const read = readAssessment(catalogue, assessment);
        if (!read.ok) expect(read.refusals.map(({ kind }) => kind)).toEqual(['no-declaration']);
      }),
      { numRuns: 1000 },
    );
  });
});
