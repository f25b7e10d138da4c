// What every part before whoever leads shares: the words of the page, the screen's face, and the acts of the room.
import { createContext, useContext } from 'react';
import type { ScreenFace } from '#components/room/screen-face.ts';
import type { Language } from '#content/shape.ts';
import type { RoomWords } from '#content/words/it/room.ts';
import type { RoomAct } from '#model/workshop/room/room-state.ts';
import type { OrderEntry, RoomPlace, RoomStep } from '#model/workshop/room/steps.ts';

export interface Leading {
  readonly language: Language;
  readonly words: RoomWords['lead'];
  /** What stands on the screens, in the language of the page. */
  readonly own: RoomWords['screen'];
  readonly face: ScreenFace;
  readonly order: readonly OrderEntry[];
  readonly act: (act: RoomAct) => void;
  readonly go: (place: RoomPlace) => void;
  readonly goStep: (step: RoomStep) => void;
  readonly screensOf: (step: RoomStep) => readonly string[];
}

const Shared = createContext<Leading | null>(null);
export const LeadingProvider = Shared.Provider;

export function useLeading(): Leading {
  const leading = useContext(Shared);
  if (!leading) throw new Error('A part of the leader’s window stands outside it');
  return leading;
}
