import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { type Comparison, compare } from '#model/compare/compare.ts';
import { assess } from '#model/judge/assess.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import { givenIn } from '#model/verdict.ts';
import { someAssessment as assessments, RUNS } from '../laws/arbitraries.ts';

const side = (assessment: Assessment) => ({ assessment, profile: 'v1' });
const between = (before: Assessment, after: Assessment): Comparison => compare(catalogue, side(before), side(after));
const sample = (id: string): Assessment => {
  const found = samples.find((one) => one.id === id);
  if (!found) throw new Error(`No sample ${id}`);
  return found.assessment;
};
const rossi = sample('mobili-rossi');

describe('a comparison of two assessments', () => {
  test('counts the divergences of each moment as the head of its result does, one a matter', () => {
    for (const { assessment } of samples) {
      const { counts } = blockOf(reportOf(catalogue, assessment).report, 'headline') ?? {};
      const inHead = (counts?.critical ?? 0) + (counts?.major ?? 0) + (counts?.minor ?? 0);
      expect(between(assessment, rossi).judged?.matters.before).toBe(inHead);
      expect(between(rossi, assessment).judged?.matters.after).toBe(inHead);
    }
  });

  test('names each answer that was added, removed or changed, tables row by row', () => {
    const answers = {
      ...rossi.answers,
      'promise.level': 25,
      'staff.fte': null,
      'goodwill.rate': 3,
      'volume.month': { ...(rossi.answers['volume.month'] as object), email: null, messaging: 20 },
    };
    const { facts } = between(rossi, { ...rossi, answers });
    expect(facts.map(({ question, row, kind }) => [question, row, kind])).toEqual(
      expect.arrayContaining([
        ['promise.level', undefined, 'changed'],
        ['staff.fte', undefined, 'removed'],
        ['volume.month', 'email', 'changed'],
        ['volume.month', 'messaging', 'added'],
        ['goodwill.rate', undefined, 'added'],
      ]),
    );
    expect(facts.find(({ question }) => question === 'promise.level')).toEqual({
      question: 'promise.level',
      kind: 'changed',
      before: rossi.answers['promise.level'],
      after: 25,
    });
  });

  test('an estimate in the place of a measure is a change, the order of options is none', () => {
    const one = { ...rossi, answers: { 'staff.fte': 10, 'budget.driver': ['right', 'cost-parity'] } };
    const two = {
      ...rossi,
      answers: { 'staff.fte': { value: 10, quality: 'estimate' }, 'budget.driver': ['cost-parity', 'right'] },
    } as Assessment;
    expect(between(one, two).facts.map(({ question }) => question)).toEqual(['staff.fte']);
  });

  test.each([
    ['staff.fte', { value: null }, undefined],
    ['staff.fte', { value: 10, quality: 'measured' }, 10],
    ['staff.fte', { from: 10, to: 10 }, 10],
    ['staff.fte', { value: { from: 10, to: 10 }, quality: 'guess' }, { value: 10, quality: 'guess' }],
    ['tiers.vip', { 'promise.known': 50, 'auth.limit': null }, { 'promise.known': 50 }],
    ['tiers.vip', { 'auth.limit': { value: null } }, {}],
    ['budget.split', { people: 70, tools: null }, { people: 70 }],
    [
      'volume.month',
      { value: { phone: 5, email: null }, quality: 'guess' },
      { phone: { value: 5, quality: 'guess' }, email: null },
    ],
    [
      'promise.first_response',
      { phone: { seconds: { from: 60, to: 60 }, clock: 'opening' } },
      { phone: { seconds: 60, clock: 'opening' } },
    ],
  ])('%s written as %j and as %j says the same', (question, one, other) => {
    const answering = (answer: unknown): Assessment =>
      ({ ...rossi, answers: answer === undefined ? {} : { [question]: answer } }) as Assessment;
    expect(between(answering(one), answering(other)).facts).toEqual([]);
    expect(between(answering(other), answering(one)).facts).toEqual([]);
  });

  test('a table within one mark is compared row by row, each row with the mark', () => {
    const one = {
      ...rossi,
      answers: { 'volume.month': { value: { phone: 5, email: 6 }, quality: 'guess' } },
    } as Assessment;
    const two = {
      ...rossi,
      answers: { 'volume.month': { value: { phone: 5, email: 7 }, quality: 'guess' } },
    } as Assessment;
    const three = {
      ...rossi,
      answers: { 'volume.month': { phone: 5, email: { value: 6, quality: 'guess' } } },
    } as Assessment;
    const guess = (value: number) => ({ value, quality: 'guess' });
    expect(between(one, two).facts).toEqual([
      { question: 'volume.month', row: 'email', kind: 'changed', before: guess(6), after: guess(7) },
    ]);
    expect(between(one, three).facts).toEqual([
      { question: 'volume.month', row: 'phone', kind: 'changed', before: guess(5), after: 5 },
    ]);
  });

  test('a table that became empty is one change of the whole', () => {
    const one = { ...rossi, answers: { 'volume.month': { phone: 5, email: 6 } } };
    const two = { ...rossi, answers: { 'volume.month': {} } };
    expect(between(one, two).facts).toEqual([
      { question: 'volume.month', kind: 'changed', before: { phone: 5, email: 6 }, after: {} },
    ]);
  });

  test('weights of 6 and 4 declare the same as 60 and 40; another scope or share does not', () => {
    const [a, b] = ['mass-speed', 'race-to-bottom'];
    const declared = (...entries: readonly (readonly [string, number, string?])[]): Assessment => ({
      ...rossi,
      declaration: entries.map(([purpose = '', weight, scope]) => ({ purpose, weight, ...(scope && { scope }) })),
    });
    const start = declared([a ?? '', 6], [b ?? '', 4]);
    expect(between(start, declared([a ?? '', 60], [b ?? '', 40])).declaration).toEqual([]);
    expect(between(start, declared([a ?? '', 50], [b ?? '', 50])).declaration).toMatchObject([
      { purpose: a, kind: 'changed', before: { share: 0.6 }, after: { share: 0.5 } },
      { purpose: b, kind: 'changed' },
    ]);
    expect(between(start, declared([a ?? '', 6, 'soci'])).declaration).toMatchObject([
      { purpose: a, kind: 'changed', after: { entry: { scope: 'soci' }, share: 1 } },
      { purpose: b, kind: 'removed' },
    ]);
    expect(between(start, declared([a ?? '', 6], [b ?? '', 4], ['extraordinary-trust', 1])).declaration).toContainEqual(
      expect.objectContaining({ purpose: 'extraordinary-trust', kind: 'added' }),
    );
  });

  test('another profile or method is told; one that is not known is not', () => {
    const before = { assessment: rossi, profile: 'v0', method: '1' };
    expect(compare(catalogue, before, { assessment: rossi, profile: 'v1', method: '2' })).toMatchObject({
      profile: { before: 'v0', after: 'v1' },
      method: { before: '1', after: '2' },
    });
    const unknown = compare(catalogue, before, side(rossi));
    expect(unknown).not.toHaveProperty('method');
  });

  test('what was accepted on one side alone, or on other terms, is told; the same terms are not', () => {
    const accepting = (reason: string): Assessment => ({
      ...rossi,
      accepted: [{ finding: 'gap:extraordinary-trust:speed', reason }],
    });
    const [finding] = accepting('costa troppo').accepted ?? [];
    expect(between(rossi, accepting('costa troppo')).accepted).toEqual([{ finding: finding?.finding, after: finding }]);
    expect(between(accepting('costa troppo'), rossi).accepted).toEqual([
      { finding: finding?.finding, before: finding },
    ]);
    expect(between(accepting('costa troppo'), accepting('fino a giugno')).accepted).toHaveLength(1);
    expect(between(accepting('costa troppo'), accepting('costa troppo')).accepted).toEqual([]);
  });

  test('where a side declares nothing the facts are compared, and nothing is judged', () => {
    const comparison = between({ ...rossi, declaration: [] }, rossi);
    expect(comparison.judged).toBeUndefined();
    expect(comparison.declaration.every(({ kind }) => kind === 'added')).toBe(true);
  });

  test('agreement with each purpose has both states, and so has every finding that stayed', () => {
    const after = { ...rossi, answers: { ...rossi.answers, 'auth.limit': 100 } } as Assessment;
    const { judged } = between(rossi, after);
    expect(judged?.fits).toHaveLength(10);
    expect(judged?.coherence).toEqual({
      before: assess(catalogue, rossi).coherence,
      after: assess(catalogue, after).coherence,
    });
    expect(judged?.headline).toEqual({
      before: assess(catalogue, rossi).headline,
      after: assess(catalogue, after).headline,
    });
    expect(judged?.answered).toEqual({
      before: givenIn(assess(catalogue, rossi).answered),
      after: givenIn(assess(catalogue, after).answered),
    });
    for (const { before, after: now } of judged?.stayed ?? []) expect(before.id).toBe(now.id);
  });
});

describe('laws of the comparison', () => {
  test('an assessment and itself differ in nothing', () => {
    fc.assert(
      fc.property(assessments, (one) => {
        const { company, declaration, facts, judged } = between(one, structuredClone(one));
        expect([company, declaration, facts, judged?.appeared, judged?.gone]).toEqual([{}, [], [], [], []]);
      }),
      RUNS,
    );
  });

  test('turned round, what appeared is gone, what was added is removed, and before is after', () => {
    fc.assert(
      fc.property(assessments, assessments, (one, two) => {
        const [there, back] = [between(one, two), between(two, one)];
        const ids = (findings: readonly { id: string }[] | undefined) => findings?.map(({ id }) => id).toSorted();
        expect(ids(back.judged?.gone)).toEqual(ids(there.judged?.appeared));
        expect(ids(back.judged?.appeared)).toEqual(ids(there.judged?.gone));
        const turned = { added: 'removed', removed: 'added', changed: 'changed' } as const;
        const facts = there.facts.map(({ question, row = '', kind }) => [question, row, turned[kind]].join());
        expect(back.facts.map(({ question, row = '', kind }) => [question, row, kind].join()).toSorted()).toEqual(
          facts.toSorted(),
        );
        expect(back.declaration).toHaveLength(there.declaration.length);
      }),
      RUNS,
    );
  });

  test('what stayed and what appeared are the findings after; what stayed and what is gone those before', () => {
    fc.assert(
      fc.property(assessments, assessments, (one, two) => {
        const { judged } = between(one, two);
        const ids = (findings: readonly { id: string }[]) => findings.map(({ id }) => id).toSorted();
        const stayed = judged?.stayed.map(({ after }) => after) ?? [];
        expect(ids([...stayed, ...(judged?.appeared ?? [])])).toEqual(ids(assess(catalogue, two).findings));
        expect(ids([...stayed, ...(judged?.gone ?? [])])).toEqual(ids(assess(catalogue, one).findings));
      }),
      RUNS,
    );
  });
});
