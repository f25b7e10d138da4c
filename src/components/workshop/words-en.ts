// The words of the desk in one language, one file of the build.
import type { DeskWords } from '#components/workshop/desk-context.tsx';
import { workshopAfter } from '#content/words/en/workshop-after.ts';
import { workshopBallots } from '#content/words/en/workshop-ballots.ts';
import { workshopDesk } from '#content/words/en/workshop-desk.ts';
import { workshopSheets } from '#content/words/en/workshop-sheets.ts';
import { workshopTriage } from '#content/words/en/workshop-triage.ts';

export const words: DeskWords = {
  desk: workshopDesk,
  ballots: workshopBallots,
  sheets: workshopSheets,
  after: workshopAfter,
  triage: workshopTriage,
};
