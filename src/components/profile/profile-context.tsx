// What every part of the page of an edited profile shares: the words, the names, the sheet, and how to tell what was done.
import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Names } from '#components/profile/names.ts';
import type { Sheet } from '#components/profile/sheet.ts';
import { toldOf } from '#components/profile/told.ts';
import type { Language } from '#content/shape.ts';
import type { ProfileEditingWords } from '#content/words/it/profile-page.ts';
import type { ProfilePhrases } from '#model/report/profile.ts';

export interface ProfileFace {
  readonly language: Language;
  readonly words: ProfileEditingWords;
  readonly names: Names;
  /** Of the report, which prints the same. */
  readonly phrases: ProfilePhrases;
  readonly sheet: Sheet;
  /** Says what was done; what can be undone gets its button. */
  readonly tell: (sentence: string, undo?: () => void) => void;
}

const Shared = createContext<ProfileFace | null>(null);
export const ProfileProvider = Shared.Provider;

export function useProfile(): ProfileFace {
  const face = useContext(Shared);
  if (!face) throw new Error('A part of the page of an edited profile stands outside it');
  return face;
}

/** Something of the sheet, read again at each of its changes; a value that stays the same draws nothing anew. */
export function useOf<T extends string | number | boolean>(read: (sheet: Sheet) => T): T {
  const { sheet } = useProfile();
  return useSyncExternalStore(sheet.follow, () => read(sheet));
}

/** The sentence about a field, empty where there is nothing to look at again. */
export function useProblem(field: string): string {
  const { words } = useProfile();
  return useOf((sheet) => toldOf(sheet, words).byField.get(field) ?? '');
}

export const problemId = (field: string): string => `${field}/problem`;
