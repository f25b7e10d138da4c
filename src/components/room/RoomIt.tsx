// The page of the room with its words in one language, so that a page loads only its own.
import { Room } from '#components/room/Room.tsx';
import { room } from '#content/words/it/room.ts';
import { workshopAfter } from '#content/words/it/workshop-after.ts';
import { workshopBallots } from '#content/words/it/workshop-ballots.ts';
import { workshopDesk } from '#content/words/it/workshop-desk.ts';
import { workshopSheets } from '#content/words/it/workshop-sheets.ts';

const desk = { desk: workshopDesk, ballots: workshopBallots, sheets: workshopSheets, after: workshopAfter };

export default function RoomIt() {
  return <Room language="it" words={room} desk={desk} />;
}
