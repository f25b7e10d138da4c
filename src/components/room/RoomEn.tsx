// The page of the room with its words in one language, so that a page loads only its own.
import { Room } from '#components/room/Room.tsx';
import { room } from '#content/words/en/room.ts';
import { workshopAfter } from '#content/words/en/workshop-after.ts';
import { workshopBallots } from '#content/words/en/workshop-ballots.ts';
import { workshopDesk } from '#content/words/en/workshop-desk.ts';
import { workshopSheets } from '#content/words/en/workshop-sheets.ts';

const desk = { desk: workshopDesk, ballots: workshopBallots, sheets: workshopSheets, after: workshopAfter };

export default function RoomEn() {
  return <Room language="en" words={room} desk={desk} />;
}
