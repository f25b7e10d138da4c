// English words of the questionnaire on paper; for a page made at build time, not for the browser.
import type { PaperWords } from '#content/words/it/paper.ts';

export const paper: PaperWords = {
  title: 'The questionnaire on paper',
  description:
    'Every question of Coerente on one page to print and fill in by hand, without JavaScript: purposes, numbers with their units, boxes to tick.',
  stand: 'Every question on one page, to print and fill in by hand.',
  how: [
    'Choose one to three purposes, then answer what you know. What you do not know stays blank: it counts neither for nor against, and it is not a zero.',
    'A number may be a range, for example 20–30. Where a unit is given, that is the one meant; if you use another, write it down.',
  ],
  time: (essential, all, minutes) =>
    `Questions 1 to ${essential} are the essential ones: about ${minutes} minutes, with the figures at hand. Those up to ${all} make the result more precise.`,
  details: (title) => `${title}: more details, if you have them`,
  result:
    'The result is worked out in the questionnaire on screen, where the answers are typed in. Without a computer you can still compare notes: the page “How it judges” says what each answer moves.',
  print: 'It is printed with the print command of the browser, on A4 sheets.',
  onScreen: 'Answer on screen',
  prepare: 'Who usually knows',
  prepareIntro: 'To hand out the questions before you begin: the numbers are those of this page.',
  purpose: 'Your own purpose, if it is not among these',
  weight: 'Weight out of 100',
  scope: 'For which customers, or when',
  orFrom: 'or from',
  to: 'to',
  atMost: (most) => `At most ${most}.`,
  one: 'One only.',
  source: 'Where it comes from',
  tier: 'For customers in the top level alone, the same questions:',
  link: 'The questionnaire on paper, to print',
  linkNoScript: 'You can also print',
  linkNoScriptName: 'the questionnaire on paper',
};
