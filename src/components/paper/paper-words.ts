// The words of the questionnaire on paper: those of the one on screen where they ask the same, and its own. For a page made
// at build time, not for the browser.
import { answering as answeringEn } from '#content/words/en/answering.ts';
import { ask as askEn } from '#content/words/en/ask.ts';
import { paper as paperEn } from '#content/words/en/paper.ts';
import { workshopSheets as sheetsEn } from '#content/words/en/workshop-sheets.ts';
import { answering as answeringIt } from '#content/words/it/answering.ts';
import { ask as askIt } from '#content/words/it/ask.ts';
import { paper as paperIt } from '#content/words/it/paper.ts';
import { workshopSheets as sheetsIt } from '#content/words/it/workshop-sheets.ts';

/** What the first page says too: about a quarter of an hour. */
const minutes = 15;

export const paperWords = {
  it: { ask: askIt, answering: answeringIt, paper: paperIt, owners: sheetsIt.owners, minutes },
  en: { ask: askEn, answering: answeringEn, paper: paperEn, owners: sheetsEn.owners, minutes },
};
