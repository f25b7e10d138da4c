// The address of a window of the room: the fragment holds the id of the engagement and, for the projector, a word. In either
// language the same, so that the link to the other language leads to the same place.
import { ENGAGEMENT, engagementId } from '#components/keep/layout.ts';
import { pathOf } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';

const SCREEN = 'screen';

export interface RoomAddress {
  /** Without one, the engagement that was changed last. */
  readonly id: string | undefined;
  readonly isScreen: boolean;
}

export function readRoomAddress(fragment: string): RoomAddress {
  const [id = '', named] = fragment.replace(/^#/u, '').split('/');
  return { id: engagementId(ENGAGEMENT + id), isScreen: named === SCREEN };
}

export const screenAddress = (language: Language, id: string): string => `${pathOf(language, 'room')}#${id}/${SCREEN}`;
