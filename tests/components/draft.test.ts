import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalShare, withPurpose } from '#components/ask/declared.ts';
import { inLanguage, toAssessment, toDraft } from '#components/ask/draft.ts';
import { readMonth } from '#components/ask/month.ts';
import { stillWrong } from '#components/ask/section-problems.ts';
import { localise } from '#content/face.ts';
import { LANGUAGES } from '#content/shape.ts';
import type { Answer, Assessment } from '#model/assessment.ts';

const FOLDER = new URL('../../src/content/companies/', import.meta.url);
const companies = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => [name, JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as Assessment] as const);
const faces = { it: localise('it'), en: localise('en') };
const both = LANGUAGES.map((language) => [language] as const);

const EMPTY: Assessment = {
  format: 'coerente/assessment',
  version: 1,
  profile: 'v1',
  company: { name: '' },
  declaration: [{ purpose: 'mass-speed', weight: 100 }],
  answers: {},
};
const withAnswer = (id: string, answer: Answer): Assessment => ({ ...EMPTY, answers: { [id]: answer } });
const throughFields = (assessment: Assessment, language: 'it' | 'en') => {
  const fields = toDraft(assessment, language, faces[language]);
  return { fields, ...toAssessment(fields, language, faces[language]) };
};

describe('a file opened as a draft and written again is the same file', () => {
  describe.each(both)('on the page in %s', (language) => {
    test.each(companies)('%s', (_, company) => {
      const { assessment, problems, fields } = throughFields(company, language);
      expect(assessment).toEqual(company);
      expect(problems).toEqual([]);
      expect(Object.keys(fields).filter((name) => name.startsWith('carried/'))).toEqual([]);
    });
  });

  test.each<readonly [string, Answer]>([
    ['promise.level', { from: 25, to: 75 }],
    ['promise.level', { value: 50, quality: 'guess', source: 'riunione', note: 'a occhio', asOf: '2026-10' }],
    ['budget.total', { from: 1234.56, to: 2000000 }],
    ['budget.total', { value: { from: 10, to: 10 }, quality: 'measured' }],
    ['budget.total', 0],
    ['goodwill.rate', 'not-applicable'],
    ['promise.first_response', 'none'],
    [
      'promise.first_response',
      { email: { seconds: { from: 90, to: 100 }, clock: 'opening' }, phone: 'none', chat: null },
    ],
    ['time.first_response', 'nobody'],
    ['time.first_response', { phone: 'nobody', email: { from: 86400, to: 172800 }, chat: 61.5 }],
    ['time.first_response', { phone: { value: 30, quality: 'estimate' }, social: null }],
    ['recovery.practice', []],
    ['recovery.practice', ['thanked', 'waits', 'listened']],
    ['staff.dedicated', 'partly'],
    ['staff.dedicated', 40],
    ['staff.dedicated', 'yes'],
    ['budget.split', { people: 70, tools: { from: 10, to: 20 } }],
    [
      'tiers.vip',
      { 'time.first_response': { phone: 15 }, 'reach.human': 100, 'hours.week': { from: 40, to: 50 }, added: 2 },
    ],
    ['time.resolution', 5400],
    ['patience', { from: 60, to: 300 }],
  ])('%s: %j', (id, answer) => {
    for (const language of LANGUAGES) {
      const { assessment, problems, fields } = throughFields(withAnswer(id, answer), language);
      expect(assessment.answers[id]).toEqual(answer);
      expect(problems).toEqual([]);
      expect(Object.keys(fields).some((name) => name.startsWith('carried/'))).toBe(false);
    }
  });

  test('an answer no field can hold is carried as it stands', () => {
    const odd = { value: 37, quality: 'guess', unheard: true } as unknown as Answer;
    expect(throughFields(withAnswer('budget.total', odd), 'it').assessment.answers['budget.total']).toEqual(odd);
  });

  test('a purpose of one’s own with bands, and the same purpose twice with two scopes', () => {
    const declaration = [
      { purpose: 'other', weight: 0.5, name: 'Insegnare', bands: { speed: [70, 100, 3], reach: [0, 40.5, 1] } },
      { purpose: 'mass-speed', weight: 6, scope: 'privati' },
      { purpose: 'mass-speed', weight: 4, scope: 'imprese' },
    ] as const;
    expect(throughFields({ ...EMPTY, declaration }, 'it').assessment.declaration).toEqual(declaration);
  });
});

describe('what is typed', () => {
  const read = (fields: Record<string, string>) => toAssessment({ declared: 'mass-speed', ...fields }, 'it', faces.it);

  test('a blank draft has no answers and declares nothing', () => {
    const { assessment, problems } = toAssessment({}, 'it', faces.it);
    expect(assessment.answers).toEqual({});
    expect(assessment.declaration).toEqual([]);
    expect(problems).toEqual([]);
  });
  test('«zero» is left out and reported, 0 is an answer, blank is none', () => {
    expect(read({ 'budget~total/from': 'zero' }).assessment.answers).toEqual({});
    expect(read({ 'budget~total/from': 'zero' }).problems).toMatchObject([
      { name: 'budget~total/from', kind: 'unreadable' },
    ]);
    expect(read({ 'budget~total/from': '0' }).assessment.answers['budget.total']).toBe(0);
    expect(read({ 'budget~total/from': ' ' }).assessment.answers).toEqual({});
  });
  test('169 hours in a week are refused with the limits, 168 are taken', () => {
    expect(read({ 'hours~week/from': '169' }).problems).toMatchObject([{ kind: 'above', limits: { max: 168 } }]);
    expect(read({ 'hours~week/from': '168' }).assessment.answers['hours.week']).toBe(168);
    expect(read({ 'hours~week/from': '-1' }).problems).toMatchObject([{ kind: 'below' }]);
  });
  test('a range that runs backwards, or has only its end, is left out', () => {
    expect(read({ 'hours~week/from': '55', 'hours~week/to': '40' }).problems).toMatchObject([{ kind: 'reversed' }]);
    expect(read({ 'hours~week/to': '40' }).problems).toMatchObject([{ kind: 'from-missing', name: 'hours~week/from' }]);
  });
  test('half an hour on the phone is 1800 seconds; one bad cell leaves the others', () => {
    const { assessment, problems } = read({
      'time~first_response/phone': '0,5',
      'time~first_response/phone/unit': 'hours',
      'time~first_response/email': 'presto',
    });
    expect(assessment.answers['time.first_response']).toEqual({ phone: 1800 });
    expect(problems).toMatchObject([{ name: 'time~first_response/email', channel: 'email' }]);
  });
  test('a third argument for the budget is one too many', () => {
    const { assessment, problems } = read({ 'budget~driver': 'exceed right product' });
    expect(assessment.answers).toEqual({});
    expect(problems).toMatchObject([{ kind: 'too-many' }]);
  });
  test.each(['0', 'metà', '-5'])('a weight of «%s» is reported and its purpose left out', (text) => {
    const { assessment, problems } = read({ declared: 'mass-speed because-we-can', 'd/mass-speed/weight': text });
    expect(assessment.declaration).toEqual([{ purpose: 'because-we-can', weight: 50 }]);
    expect(problems).toMatchObject([{ kind: 'weight', question: 'mass-speed' }]);
  });
  test.each([
    ['2 giorni', 172_800],
    ['2 days', 172_800],
    ['30 min', 1800],
    ['4 ore', 14_400],
    ['90 s', 90],
    ['entro 24 ore', 86_400],
    ['1 ora e 30', 5400],
    ['1 ora e 30 minuti', 5400],
    ['entro 2h15', 8100],
    ['1 h 05 min', 3900],
    ['entro 24', 86_400],
    ['within 2 days', 172_800],
    ['20-30 min', { from: 1200, to: 1800 }],
  ])('a time may carry its unit: «%s»', (text, seconds) => {
    const { assessment, problems } = read({ 'time~first_response/email': text });
    expect(assessment.answers['time.first_response']).toEqual({ email: seconds });
    expect(problems).toEqual([]);
  });
  test.each(['entro', '2 anni', 'entro domani', '1 ora e 75', '1,5 ore e 30'])('«%s» is no time', (text) => {
    expect(read({ 'time~first_response/email': text }).problems).toMatchObject([{ kind: 'unreadable' }]);
  });
  test('a typed unit keeps its value on the page in the other language', () => {
    const typed = { 'time~first_response/email': '1.000 s', 'time~first_response/phone': 'circa 1,5 ore' };
    const english = inLanguage(typed, 'it', 'en', faces.en);
    expect(english).toMatchObject({ 'time~first_response/email': '1000 s', 'time~first_response/phone': '~1.5 h' });
    const answers = { 'time.first_response': { value: { email: 1000, phone: 5400 }, quality: 'estimate' } };
    expect(toAssessment(english, 'en', faces.en).assessment.answers).toEqual(answers);
  });
  test('what has been mended is no longer wrong, and what has become wrong waits', () => {
    const told = [
      ['hours~week/from', 'a'],
      ['customers~active/from', 'b'],
    ] as const;
    const fields = { 'hours~week/from': '38', 'customers~active/from': 'molti', 'auto~share/from': 'tutto' };
    expect(stillWrong(told, fields, 'contacts', faces.it)).toEqual([['customers~active/from', 'b']]);
  });
  test('no text in any field gives a number that is not finite', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const { assessment } = read({ 'budget~total/from': text, 'volume~month/phone': text });
        return !/null|NaN|Infinity/u.test(JSON.stringify(assessment.answers).replace('{"phone":null}', ''));
      }),
    );
  });
});

describe('the other language', () => {
  test('1.000 typed in Italian is 1000 in English, and back; words stay as typed', () => {
    const typed = {
      declared: 'mass-speed',
      'budget~total/from': '1.000',
      'budget~total/to': 'duemila',
      'volume~month/phone': '1,5 mila',
      'd/mass-speed/weight': '33,3',
    };
    const english = inLanguage(typed, 'it', 'en', faces.en);
    expect(english).toMatchObject({
      'budget~total/from': '1000',
      'budget~total/to': 'duemila',
      'volume~month/phone': '1500',
      'd/mass-speed/weight': '33.3',
    });
    expect(inLanguage(english, 'en', 'it', faces.it)['d/mass-speed/weight']).toBe('33,3');
  });
  test('every company keeps its value through Italian, English and Italian again', () => {
    for (const [, company] of companies) {
      const italian = toDraft(company, 'it', faces.it);
      const english = inLanguage(italian, 'it', 'en', faces.en);
      expect(toAssessment(english, 'en', faces.en).assessment).toEqual(company);
      expect(toAssessment(inLanguage(english, 'en', 'it', faces.it), 'it', faces.it).assessment).toEqual(company);
    }
  });
});

describe('choosing purposes', () => {
  test('weights are shared equally until one is changed by hand', () => {
    const one = withPurpose({}, 'mass-speed', true, 'it');
    expect(one).toEqual({ declared: 'mass-speed', 'd/mass-speed/weight': '100' });
    const two = { ...one, ...withPurpose(one, 'right', true, 'it') };
    expect(two).toMatchObject({ 'd/mass-speed/weight': '50', 'd/right/weight': '50' });
    const byHand = { ...two, 'd/right/weight': '70' };
    expect(withPurpose({ ...two, ...withPurpose(two, 'third', true, 'it') }, 'third', false, 'it')).toMatchObject({
      'd/mass-speed/weight': '50',
      'd/right/weight': '50',
    });
    expect(withPurpose(two, 'third', true, 'it')).toMatchObject({
      'd/mass-speed/weight': '34',
      'd/right/weight': '33',
      'd/third/weight': '33',
    });
    expect(withPurpose(byHand, 'third', true, 'it')).toEqual({
      declared: 'mass-speed right third',
      'd/third/weight': '33',
    });
    expect([0, 1, 2].map((index) => equalShare(3, index))).toEqual([34, 33, 33]);
  });
  test.each([
    ['2026-11', '2026-11'],
    ['11/2026', '2026-11'],
    ['novembre 2026', '2026-11'],
    ['Sept 2026', '2026-09'],
    ['2026-11-21', '2026-11-21'],
    ['31/10/2026', '2026-10-31'],
    ['1.2.2026', '2026-02-01'],
    ['10/31/2026', '2026-10-31'],
    ['31 ottobre 2026', '2026-10-31'],
    ['1º marzo 2026', '2026-03-01'],
    ['31/02/2026', undefined],
    ['2026-02-31', undefined],
    ['13/2026', undefined],
    ['presto', undefined],
  ])('the month or day «%s» is %s', (text, month) => {
    expect(readMonth(text)).toBe(month);
  });
});
