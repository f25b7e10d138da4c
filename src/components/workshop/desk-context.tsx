// What every part of the consultant's desk shares: the words, where things are kept, and how to tell what was done.
import { createContext, useContext } from 'react';
import type { Places } from '#components/keep/device.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopAfterWords } from '#content/words/it/workshop-after.ts';
import type { WorkshopBallotsWords } from '#content/words/it/workshop-ballots.ts';
import type { WorkshopDeskWords } from '#content/words/it/workshop-desk.ts';
import type { WorkshopSheetsWords } from '#content/words/it/workshop-sheets.ts';
import type { WorkshopTriageWords } from '#content/words/it/workshop-triage.ts';

export interface DeskWords {
  readonly desk: WorkshopDeskWords;
  readonly ballots: WorkshopBallotsWords;
  readonly sheets: WorkshopSheetsWords;
  readonly after: WorkshopAfterWords;
  readonly triage: WorkshopTriageWords;
}

export interface DeskFace {
  readonly language: Language;
  readonly words: DeskWords;
  readonly places: Places;
  /** Says what was done; what can be undone gets its button. */
  readonly tell: (sentence: string, undo?: () => void) => void;
}

const Shared = createContext<DeskFace | null>(null);
export const DeskProvider = Shared.Provider;

export function useDesk(): DeskFace {
  const face = useContext(Shared);
  if (!face) throw new Error('A part of the desk stands outside it');
  return face;
}
