// What every part of the page of kept assessments shares: the words, where things are kept, and how to tell what was done.
import { createContext, useContext } from 'react';
import { COMPANY } from '#components/ask/fields.ts';
import type { Places } from '#components/keep/device.ts';
import type { KeptDraft } from '#components/keep/kept-draft.ts';
import type { Made } from '#components/keep/shelf.ts';
import type { Snapshot } from '#components/keep/snapshots.ts';
import type { TakenAway } from '#components/keep/take-away.ts';
import { formatDate, formatInstant } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import type { KeptWords } from '#content/words/it/kept.ts';

/** One of two moments to compare: a snapshot, or the assessment as it is now. */
export type Moment =
  | { readonly kind: 'snapshot'; readonly snapshot: Snapshot }
  | { readonly kind: 'now'; readonly draft: KeptDraft };

export interface Comparing {
  readonly name: string;
  readonly before: Moment;
  readonly after: Moment;
}

export interface Shelf {
  readonly language: Language;
  readonly words: KeptWords;
  /** Ids of the questions that everybody is asked. */
  readonly essential: readonly string[];
  readonly places: Places;
  /** Reads the device again and says what was done; what was taken away can be put back. */
  readonly tell: (sentence: string, taken?: TakenAway) => void;
  readonly compare: (comparing: Comparing) => void;
}

const Shared = createContext<Shelf | null>(null);
export const ShelfProvider = Shared.Provider;

export function useShelf(): Shelf {
  const shelf = useContext(Shared);
  if (!shelf) throw new Error('A part of the page of kept assessments stands outside it');
  return shelf;
}

/** What an assessment is called: by its user, by its company, or not at all. */
export const nameOf = ({ name, fields }: KeptDraft, words: KeptWords): string =>
  name.trim() || fields[COMPANY.name]?.trim() || words.list.unnamed;

export function momentName({ order, name, takenAt }: Snapshot, words: KeptWords, language: Language): string {
  // An engagement has a day and no time.
  const date = (/^[\d-]{10}$/u.test(takenAt) ? formatDate : formatInstant)(takenAt, language);
  const called = name.trim() || words.snapshots.number(order);
  return `${called}, ${date ? words.snapshots.taken(date) : words.snapshots.undated}`;
}

/** The sentence for an act that did not happen. */
export const failure = (kind: Exclude<Made['kind'], 'made'>, words: KeptWords): string =>
  kind === 'full' ? words.done.full : words.done.failed;
