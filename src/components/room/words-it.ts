// Words of the room and of the parts of the desk that are used in it, in one file of the build that comes after the page.
import { words as desk } from '#components/workshop/words-it.ts';
import { room } from '#content/words/it/room.ts';

export const words = { room, desk };
