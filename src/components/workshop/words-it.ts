// The words of the desk in one language, one file of the build.
import type { DeskWords } from '#components/workshop/desk-context.tsx';
import { workshopAfter } from '#content/words/it/workshop-after.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk } from '#content/words/it/workshop-desk.ts';
import { workshopSheets } from '#content/words/it/workshop-sheets.ts';
import { workshopTriage } from '#content/words/it/workshop-triage.ts';

export const words: DeskWords = {
  desk: workshopDesk,
  ballots: workshopBallots,
  sheets: workshopSheets,
  after: workshopAfter,
  triage: workshopTriage,
};
