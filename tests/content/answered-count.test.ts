import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { LANGUAGES } from '#content/shape.ts';
import { isAnswered } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { judge } from '#model/judge/assess.ts';
import { reportOf } from '#model/report/report-of.ts';
import { givenIn } from '#model/verdict.ts';

const text = readFileSync(new URL('../fixtures/plain-software.json', import.meta.url), 'utf8');
const read = openAssessment(catalogue, text);
if (!read.ok) throw new Error('refused');
const assessment = read.value;
const { verdict } = judge(catalogue, assessment);

test('where nobody answers, answers given, not needed and missing make up the 24, and the first are those of the questionnaire', () => {
  const essential = catalogue.questions.filter((question) => question.essential);
  const given = essential.filter(({ id }) => isAnswered(assessment.answers, id)).length;
  const { answered, unknown } = verdict;
  expect(answered.notNeeded).toBeGreaterThan(0);
  expect(givenIn(answered)).toBe(given);
  expect(given + (answered.notNeeded ?? 0) + unknown.length).toBe(24);
});

test('the report tells the same three numbers, and how many other questions it lists', () => {
  const { blocks } = reportOf(catalogue, assessment).report;
  for (const language of LANGUAGES) {
    const phrases = phrasebook(language, 'EUR');
    const head = blocks.find((block) => block.kind === 'headline');
    const list = blocks.find((block) => block.kind === 'unknown');
    if (head?.kind !== 'headline' || list?.kind !== 'unknown') throw new Error('No such block');
    const tally = phrases
      .tally(head)
      .map((one) => one.text)
      .join(', ')
      .replaceAll('\u00a0', ' ');
    const { notNeeded = 0 } = verdict.answered;
    const given = givenIn(verdict.answered);
    expect(tally).toContain(
      language === 'it'
        ? `${given} risposte essenziali su 24, ${notNeeded} non servono`
        : `${given} essential answers out of 24, ${notNeeded} not needed`,
    );
    const missing = list.questions.filter(({ isEssential }) => isEssential).length;
    const numbers = phrases.unknownIntro(list).match(/\d+/gu)?.map(Number);
    expect(numbers).toEqual([missing, list.questions.length - missing].filter((count) => count > 1));
    expect(missing).toBe(verdict.unknown.length);
  }
});
