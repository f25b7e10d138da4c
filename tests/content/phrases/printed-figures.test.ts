// Figures at the edge of what can be said: one of a thing, no end, and ratios of hundreds of digits, in both languages.
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { type Quoting, quoteAnswer, valueText } from '#content/phrases/quote.ts';
import { ratioText } from '#content/phrases/subject.ts';
import { samples } from '#content/samples.ts';
import { report as en } from '#content/words/en/report.ts';
import { report as it } from '#content/words/it/report.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import { renderText } from '#model/report/text.ts';

const italian: Quoting = { language: 'it', words: it };
const english: Quoting = { language: 'en', words: en };

test('one of a thing is told in the singular, none, several and a range in the plural', () => {
  expect(valueText('silo.count', 1, italian)).toBe('1\u00a0organizzazione');
  expect(valueText('silo.count', 0, italian)).toBe('0\u00a0organizzazioni');
  expect(valueText('silo.count', { from: 1, to: 2 }, italian)).toBe('fra 1 e 2\u00a0organizzazioni');
  expect(quoteAnswer('silo.count', 1, english)).toBe('May say “not us”: 1\u00a0organisation.');
});

test('every thing that is counted has a word for one of it', () => {
  const counted = catalogue.questions.filter(({ form }) => form.kind === 'number' && form.unit.startsWith('count'));
  for (const { id, words } of counted) {
    if (!words.unit || /^(?:al mese|alla volta)$/u.test(words.unit.it)) continue;
    expect([id, words.unitOne]).toEqual([id, { it: expect.any(String), en: expect.any(String) }]);
    expect(valueText(id, 1, italian)).toBe(`1\u00a0${words.unitOne?.it}`);
  }
});

const rossi = samples.find(({ id }) => id === 'mobili-rossi')?.assessment as Assessment;

test('a ratio beyond a thousand is told as that, and one below as it is', () => {
  const told = (low: number | null, high: number | null) => [
    ratioText({ low, high }, it.ratios, 'it'),
    ratioText({ low, high }, en.ratios, 'en'),
  ];
  expect(told(5.1e16, 1e300)).toEqual(['oltre 1.000 volte', 'more than 1,000 times']);
  expect(told(1001, null)).toEqual(['oltre 1.000 volte', 'more than 1,000 times']);
  expect(told(900, 1e40)).toEqual(['almeno 900', 'at least 900']);
  expect(told(900, 1000)).toEqual(['da 900 a 1.000', 'from 900 to 1,000']);
  expect(told(1000, 1000)).toEqual(['1.000', '1,000']);
  expect(ratioText({ low: 1e300, high: null }, it.openRatios, 'it')).toBe('supera 1.000 volte');
});

test('work that nobody is there to do is told with a sentence of its own', () => {
  const nobody: Assessment = { ...rossi, answers: { ...rossi.answers, 'staff.fte': 0, 'outsourcing.share': 0 } };
  for (const [language, sentence, odd] of [
    ['it', 'non c’è nessuno che faccia il lavoro', /senza fine de|chiede senza fine/u],
    ['en', 'there is nobody to do the work', /without end of/u],
  ] as const) {
    const text = renderText(compose(catalogue, nobody, judge(catalogue, nobody)), phrasebook(language, 'EUR'));
    expect(text).toContain(sentence);
    expect(text).not.toMatch(odd);
  }
});
