// The page of the room with its words in one language, so that a page loads only its own; those of the screens come with them.
import { Room } from '#components/room/Room.tsx';
import { roomPage } from '#content/words/it/room-page.ts';

const loadWords = () => import('#components/room/words-it.ts');

export default function RoomIt() {
  const { loading, failed } = roomPage;
  return <Room language="it" loading={loading} failed={failed} loadWords={loadWords} />;
}
