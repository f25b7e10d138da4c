// English words of the page of the room that are there before the room opens.
import type { RoomPageWords } from '#content/words/it/room-page.ts';

export const roomPage: RoomPageWords = {
  title: 'The room',
  description:
    'The session with the board, one screen at a time: running order, time, ballots to reveal, commitments. Two windows in step, without a network.',
  stand: 'Two windows on one computer: notes and controls here, on the projector only what the room sees.',
  noScript: 'The room opens in the browser with the engagements it keeps: it needs JavaScript.',
  loading: 'One moment: the room is opening.',
  failed: 'This part did not load: reload the page. What is kept is untouched.',
};
