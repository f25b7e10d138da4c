// The page of the workshop with its words in one language, so that a page loads only its own.
import { Workshop } from '#components/workshop/Workshop.tsx';
import { workshopAfter } from '#content/words/it/workshop-after.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk } from '#content/words/it/workshop-desk.ts';
import { workshopSheets } from '#content/words/it/workshop-sheets.ts';

const words = { desk: workshopDesk, ballots: workshopBallots, sheets: workshopSheets, after: workshopAfter };

export default function WorkshopIt() {
  return <Workshop language="it" words={words} />;
}
