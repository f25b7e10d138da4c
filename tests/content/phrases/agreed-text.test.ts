// What the room wrote by hand in one language is what a reader of the other finds, marked: no sentence made from the weights stands
// in its place.
import { expect, test } from 'vitest';
import { agreedSentence, agreedWords, blankNotice, markedText, writtenText } from '#content/phrases/agreed-text.ts';
import { consensusSentence } from '#content/phrases/consensus-sentence.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import { paragraph } from '#model/report/pieces.ts';
import type { Consensus } from '#model/workshop/engagement.ts';
import { tellSession } from '#model/workshop/report/tell-session.ts';

const made: Consensus = { declaration: [{ purpose: 'mass-speed', weight: 12 }] };
const BY_HAND = 'Esistiamo perché chi sta male parli con qualcuno oggi.';
const italian: Consensus = { ...made, sentence: { it: BY_HAND } };

test('a sentence nobody wrote is made in each language, and is no translation of anything', () => {
  for (const language of ['it', 'en'] as const)
    expect(agreedSentence(made, language)).toEqual({
      text: consensusSentence(made.declaration, language),
      spoken: language,
      isUntranslated: false,
      isByHand: false,
    });
});

test('one written in Italian alone is read in Italian by everybody, and marked for whoever reads English', () => {
  expect(agreedSentence(italian, 'it')).toMatchObject({ text: BY_HAND, isUntranslated: false });
  const inEnglish = agreedSentence(italian, 'en');
  expect(inEnglish).toEqual({ text: BY_HAND, spoken: 'it', isUntranslated: true, isByHand: true });
  expect(markedText(inEnglish, 'en')).toBe(`${BY_HAND} (written in Italian, not translated)`);
  const both: Consensus = { ...italian, sentence: { it: BY_HAND, en: ' We exist. ' } };
  expect(agreedSentence(both, 'en')).toMatchObject({ text: 'We exist.', isUntranslated: false });
});

test('a definition in one language is marked in the other, and blanks are no text', () => {
  expect(writtenText({ en: 'within an hour' }, 'it')).toMatchObject({ spoken: 'en', isUntranslated: true });
  expect(writtenText({ it: '  ' }, 'en')).toBeUndefined();
});

test('beside a field that is blank it is said once the other one is written, in the language of whoever writes, and else nothing', () => {
  expect(blankNotice({ it: 'entro un’ora' }, 'en', 'it')).toBe(agreedWords('it').blank.en);
  expect(blankNotice({ it: 'entro un’ora' }, 'en', 'en')).toBe(agreedWords('en').blank.en);
  expect(blankNotice({ it: 'entro un’ora' }, 'it', 'it')).toBeUndefined();
  expect(blankNotice({ it: 'entro un’ora', en: 'within an hour' }, 'en', 'it')).toBeUndefined();
  expect(blankNotice(undefined, 'en', 'it')).toBeUndefined();
});

test('the report in the other language quotes what was written, says so, and marks definitions', () => {
  const phrases = workshopPhrasebook('en');
  const parts = phrases.session({
    kind: 'agreed',
    consensus: italian,
    definitions: [{ purpose: 'mass-speed', text: { it: 'entro un’ora' } }],
    leftOut: [],
  });
  const [sentence, definitions] = parts;
  expect(sentence).toMatchObject({ quote: BY_HAND, untranslated: agreedWords('en').sentence });
  expect(sentence).not.toHaveProperty('notes');
  expect(tellSession('agreed', parts)).toContainEqual(paragraph(agreedWords('en').sentence));
  expect(JSON.stringify(definitions)).toContain('entro un’ora (written in Italian, not translated)');
});
