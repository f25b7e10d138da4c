// What is told beside the fields of a profile while it is being written: in what the fields are written in, and at once.
import { expect, test } from 'vitest';
import { openSheet } from '#components/profile/sheet.ts';
import { bandField, type Fields, thresholdField } from '#components/profile/sheet-fields.ts';
import { standardFrom } from '#components/profile/standard.ts';
import { toldOf } from '#components/profile/told.ts';
import { catalogue } from '#content/catalogue.ts';
import type { Language } from '#content/shape.ts';
import { profileEditing as en } from '#content/words/en/profile-page.ts';
import { profileEditing as it } from '#content/words/it/profile-page.ts';

const standard = standardFrom(catalogue);
const told = (language: Language, texts: Fields) => {
  const sheet = openSheet(standard, language);
  sheet.set(texts);
  return toldOf(sheet, language === 'it' ? it : en);
};

test('two thresholds out of order are told in percent, as their fields hold them, in both languages', () => {
  const field = thresholdField('gap.major.loss');
  expect(told('it', { [field]: '80' }).byField.get(field)).toMatch(/\(80\u00a0%\) supera .*\(\d+\u00a0%\)/u);
  expect(told('en', { [field]: '62.5' }).byField.get(field)).toMatch(/\(62\.5%\) is above .*\(\d+%\)/u);
  const ratio = thresholdField('ratio.major');
  expect(told('it', { [ratio]: '4' }).byField.get(ratio)).toMatch(/\(4\) supera .*\(3\)/u);
});

test('the limits of a share are told in percent', () => {
  const field = thresholdField('gap.major.loss');
  expect(told('it', { [field]: '250' }).byField.get(field)).toContain('100\u00a0%');
});

test('bands that no operation meets together are told at their band while the profile has neither name nor version', () => {
  const trust = (dimension: 'attention' | 'people', low: string, high: string) => ({
    [bandField('extraordinary-trust', dimension, 'low')]: low,
    [bandField('extraordinary-trust', dimension, 'high')]: high,
  });
  for (const language of ['it', 'en'] as const) {
    const { problems } = told(language, { ...trust('attention', '90', '100'), ...trust('people', '0', '5') });
    expect(problems.map(({ field }) => field)).toEqual([bandField('extraordinary-trust', 'people', 'low')]);
  }
});
