import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { inLanguage, toAssessment } from '#components/ask/draft.ts';
import { at, baseOf, getFrom } from '#components/ask/fields.ts';
import { fieldsOf } from '#components/ask/fields-of.ts';
import { problemSentence } from '#components/ask/problem-sentence.ts';
import { farApartNotes, readBack } from '#components/ask/read-back.ts';
import { isSaidUnknown } from '#components/ask/read-field.ts';
import { EXAMPLES, exampleOf } from '#content/examples.ts';
import { localise } from '#content/face.ts';
import { formatDuration } from '#content/numbers/format.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import { answering as english } from '#content/words/en/answering.ts';
import { ask as englishAsk } from '#content/words/en/ask.ts';
import { answering as italian } from '#content/words/it/answering.ts';
import { ask as italianAsk } from '#content/words/it/ask.ts';
import { CHANNELS } from '#model/catalogue.ts';

const faces = { it: localise('it'), en: localise('en') };
const say = { it: italian, en: english };
const asked = { it: italianAsk, en: englishAsk };
const all = faces.it.sections.flatMap(({ questions }) => questions);
const plain = (text: string | undefined): string | undefined => text?.replaceAll('\u00a0', ' ');

const read = (fields: Record<string, string>, language: Language = 'it') =>
  toAssessment({ declared: 'mass-speed', ...fields }, language, faces[language]);
const one = (id: string, text: string, language: Language = 'it') => read({ [at(baseOf(id), 'from')]: text }, language);
const sentences = (fields: Record<string, string>, language: Language = 'it') =>
  read(fields, language).problems.map((problem) =>
    plain(problemSentence(problem, say[language].problem, faces[language])),
  );
/** What is said back of a question, in the words of the page. */
function said(id: string, fields: Record<string, string>, language: Language = 'it'): string | undefined {
  const question = faces[language].sections.flatMap(({ questions }) => questions).find((each) => each.id === id);
  const words = { ...asked[language].question, ...say[language].question };
  const answer = read(fields, language).assessment.answers[id];
  return question && plain(readBack(question, answer, faces[language], words));
}

describe('a number that is not known', () => {
  const WAYS = ['non so', 'Non lo so', 'n.d.', 'nd', 'N.D.', '?', '–', '-', '—', "don't know", 'I don’t know', 'n/a'];
  test.each(WAYS)('«%s» in a field of its own is a blank, in both languages, and is said back', (text) => {
    for (const language of LANGUAGES) {
      const { assessment, problems } = one('budget.total', text, language);
      expect(assessment.answers).toEqual({});
      expect(problems).toEqual([]);
    }
    const budget = all.find(({ id }) => id === 'budget.total');
    const get = getFrom({ 'budget~total/from': text });
    expect(budget && isSaidUnknown(fieldsOf(budget, 'budget~total', all), get)).toBe(true);
    expect(budget && isSaidUnknown(fieldsOf(budget, 'budget~total', all), getFrom({}))).toBe(false);
  });
  test('in a table it is a channel in use; a dash, which may say that there is none, is asked about', () => {
    expect(read({ 'volume~month/phone': 'non so', 'volume~month/email': '?' }).assessment.answers).toEqual({
      'volume.month': { phone: null, email: null },
    });
    expect(sentences({ 'volume~month/phone': '–' })).toEqual([
      'Telefono: Non riusciamo a leggere «–» come numero. Per esempio: 1.200. Lasciate in bianco un canale che non usate; se lo usate e non sapete il numero, scrivete «?».',
    ]);
  });
  test('one end of a range that is not known is asked for, never guessed', () => {
    const ends = (from: string, to: string) => read({ 'budget~total/from': from, 'budget~total/to': to });
    expect(ends('10', 'non so').problems).toMatchObject([{ kind: 'to-missing', name: 'budget~total/to' }]);
    expect(ends('?', '10').problems).toMatchObject([{ kind: 'from-missing', name: 'budget~total/from' }]);
    expect(ends('?', 'non so').problems).toEqual([]);
    expect(ends('10', 'non so').assessment.answers).toEqual({});
  });
});

describe('a number that cannot be read', () => {
  test('is told with an example of its own question, and that blank will do', () => {
    expect(sentences({ 'budget~total/from': 'molto' })).toEqual([
      'Non riusciamo a leggere «molto» come numero. Per esempio: 400.000. Se non lo sapete, lasciate in bianco.',
    ]);
    expect(sentences({ 'patience/from': 'a while' }, 'en')).toEqual([
      'We cannot read “a while” as a time. For example: 2 minutes. If you do not know it, leave it blank.',
    ]);
    expect(sentences({ 'metrics~targets/csat': 'alto' })[0]).toContain('Per esempio: 85.');
    expect(sentences({ 'promise~first_response/email': 'presto' })[0]).toContain('Per esempio: 24 ore.');
    expect(sentences({ 'tiers~vip/hours~week/from': 'tante' })[0]).toContain('Per esempio: 37,5.');
  });
  test('every question that asks for a number has an example, which its own field takes', () => {
    for (const question of all) {
      for (const { name, unit } of fieldsOf(question, baseOf(question.id), all)) {
        const [, row = ''] = name.split('/');
        const isInner = question.form.kind === 'tier-facts' && row !== 'added';
        if (!unit || name.endsWith('/to') || isInner) continue;
        const example = exampleOf(question.id, row);
        expect(example, `${name}: one line in src/content/examples.ts`).toBeDefined();
        for (const language of LANGUAGES) {
          const text = unit === 'seconds' ? formatDuration(example ?? 0, language) : String(example).replace('.', ',');
          const typed = unit !== 'seconds' && language === 'en' ? String(example) : text;
          const { assessment, problems } = read({ [name]: typed, [baseOf(question.id)]: 'partly' }, language);
          expect(
            problems.filter((problem) => problem.name === name),
            `${name} ${typed}`,
          ).toEqual([]);
          const answer = assessment.answers[question.id];
          const inside = typeof answer === 'object' ? (answer as Record<string, unknown>)[row] : answer;
          const value = typeof inside === 'object' ? (inside as { seconds?: unknown } | null)?.seconds : inside;
          expect(value, `${name} ${typed}`).toBe(example);
        }
      }
    }
  });
  test('an example is the one that the hint of the question gives', () => {
    for (const { id, hint } of all) {
      const [, shown] = /(?:Per esempio:|scrivete) (\d[\d.,]*)(?:\.| oppure)/u.exec(hint ?? '') ?? [];
      if (shown === undefined || typeof EXAMPLES[id] !== 'number') continue;
      expect(Number(shown.replace(/\.(?=\d{3})|\.$/gu, '').replace(',', '.')), id).toBe(EXAMPLES[id]);
    }
    expect(CHANNELS.every((channel) => exampleOf('time.first_response', channel) !== undefined)).toBe(true);
  });
});

describe('what is said back', () => {
  test('is what was typed, to its last decimal', () => {
    expect(said('goodwill.rate', { 'goodwill~rate/from': '0,15' })).toBe('0,15 %');
    expect(said('budget.total', { 'budget~total/from': '1,234' })).toBe('1,234 €');
    expect(said('budget.total', { 'budget~total/from': '1234,5' }, 'en')).toBe('€1,234.50');
    expect(said('staff.fte', { 'staff~fte/from': '24,125' })).toBe('24,125');
    expect(said('aht.phone', { 'aht~phone/from': '6,333' })).toBe('6,333 minuti');
    const time = { 'time~resolution/from': '1,37', 'time~resolution/from/unit': 'hours' };
    expect(said('time.resolution', time)).toBe('1 ora, 22 minuti e 12 secondi');
  });
  test('1.1 hours, which no double holds, leave no crumbs behind', () => {
    const hours = (text: string) => ({ 'time~resolution/from': text, 'time~resolution/from/unit': 'hours' });
    expect(said('time.resolution', hours('1,1'))).toBe('1 ora e 6 minuti');
    expect(said('time.resolution', hours('49'))).toBe('2 giorni e 1 ora');
    expect(said('time.resolution', hours('26'))).toBe('26 ore');
  });
  test('any share with up to five decimals comes back with all of them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000 }), (hundredThousandths) => {
        const typed = String(hundredThousandths / 100_000).replace('.', ',');
        fc.pre(!typed.includes('e'));
        return said('goodwill.rate', { 'goodwill~rate/from': typed }) === `${typed} %`;
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a range over two fields', () => {
  const ends = (id: string, from: string, to: string) => {
    const fields = { [at(baseOf(id), 'from')]: from, [at(baseOf(id), 'to')]: to };
    return { fields, answer: read(fields).assessment.answers[id], problems: read(fields).problems };
  };
  test.each([
    ['budget.total', '1,2', '1,5 milioni', 1_200_000, 1_500_000],
    ['budget.total', '900.000', '1,2 milioni', 900_000, 1_200_000],
    ['budget.total', '1,2 milioni', '1,5', 1_200_000, 1_500_000],
    ['budget.total', '1,2 milioni', '1.500.000', 1_200_000, 1_500_000],
    ['budget.total', '10', '20k', 10_000, 20_000],
    ['time.resolution', '2', '3 giorni', 172_800, 259_200],
    ['time.resolution', '30 minuti', '2 ore', 1800, 7200],
    ['hours.week', '38', '40 ore', 38, 40],
  ])('%s: «%s» and «%s» are %d to %d', (id, from, to, low, high) => {
    expect(ends(id, from, to).answer).toEqual({ from: low, to: high });
  });
  test('a unit chosen beside the fields is that of a bare number', () => {
    const fields = {
      'time~resolution/from': '30',
      'time~resolution/to': '40 ore',
      'time~resolution/from/unit': 'minutes',
    };
    expect(read(fields).assessment.answers['time.resolution']).toEqual({ from: 1800, to: 144_000 });
  });
  test('its value is the same on the page in the other language', () => {
    for (const [id, from, to] of [
      ['budget.total', '1,2', '1,5 milioni'],
      ['time.resolution', '2', '3 giorni'],
    ] as const) {
      const { fields, answer } = ends(id, from, to);
      const turned = inLanguage({ declared: 'mass-speed', ...fields }, 'it', 'en', faces.en);
      expect(toAssessment(turned, 'en', faces.en).assessment.answers[id]).toEqual(answer);
    }
  });
  test('ends a thousandfold apart are asked about, and taken', () => {
    const { answer, problems } = ends('budget.total', '900', '1,2 milioni di euro');
    expect(problems).toEqual([]);
    expect(farApartNotes(answer, 'it', italian.question)).toEqual([
      'Il secondo numero è 1.333 volte il primo. Se a uno dei due manca «mila», «milioni» o l’unità, scrivetela accanto al numero.',
    ]);
    expect(farApartNotes({ from: 0, to: 5000 }, 'it', italian.question)).toEqual([]);
    expect(farApartNotes({ from: 1, to: 999 }, 'it', italian.question)).toEqual([]);
  });
});

describe('a number written as rough', () => {
  test('is an estimate while it stands, and no longer once it is written again', () => {
    const typed = { 'budget~total/from': 'circa 200.000' };
    expect(read(typed).assessment.answers['budget.total']).toEqual({ value: 200_000, quality: 'estimate' });
    expect(one('budget.total', '200.000').assessment.answers['budget.total']).toBe(200_000);
  });
  test('is what the reader chose, where the reader chose', () => {
    const chosen = (quality: string) => read({ 'budget~total/from': 'circa 200.000', 'budget~total/quality': quality });
    expect(chosen('guess').assessment.answers['budget.total']).toEqual({ value: 200_000, quality: 'guess' });
    expect(chosen('measured').assessment.answers['budget.total']).toEqual({ value: 200_000, quality: 'measured' });
  });
});
