// The address of a part of the desk: the fragment holds the id of the engagement and the part, in either language the same,
// so that the link to the other language leads to the same place.
import { ENGAGEMENT, engagementId } from '#components/keep/layout.ts';
import { pathOf } from '#content/routes.ts';
import type { Language } from '#content/shape.ts';

export const PARTS = ['frame', 'people', 'facts', 'invite', 'collect', 'votes', 'agree', 'triage', 'after'] as const;
export type DeskPart = (typeof PARTS)[number];

export interface DeskPlace {
  readonly id: string;
  readonly part: DeskPart;
}

export function readDeskFragment(fragment: string): DeskPlace | undefined {
  const [id = '', named] = fragment.replace(/^#/u, '').split('/');
  if (engagementId(ENGAGEMENT + id) === undefined) return undefined;
  return { id, part: PARTS.find((part) => part === named) ?? 'frame' };
}

export const deskFragment = (id: string, part: DeskPart = 'frame'): string =>
  part === 'frame' ? `#${id}` : `#${id}/${part}`;

/** The page of the room, on this engagement. */
export const roomPath = (language: Language, id: string): string => `${pathOf(language, 'room')}#${id}`;
