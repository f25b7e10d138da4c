// What every part of the page of a ballot is given: the language with its words, and what can be asked.
import { createContext, useContext } from 'react';
import type { BallotStore } from '#components/ballot/ballot-store.ts';
import type { QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';
import type { AskWords } from '#content/words/it/ask.ts';
import type { BallotWords } from '#content/words/it/workshop-ballot.ts';
import type { Invitation } from '#model/workshop/carry/invitation.ts';

export interface BallotView {
  /** The ten in their order, then `other`. */
  readonly purposes: readonly { readonly id: string; readonly name: string; readonly promise: string }[];
  /** Every question that can be estimated; the invitation says which are. */
  readonly questions: readonly QuestionView[];
  /** Ends of dimensions, `speed:high`. */
  readonly expectations: readonly { readonly id: string; readonly text: string }[];
}

export interface BallotFace {
  readonly language: Language;
  readonly view: BallotView;
  readonly words: BallotWords;
  readonly ask: AskWords;
  readonly problem: AnsweringWords['problem'];
}

export interface Filling {
  readonly face: BallotFace;
  readonly invitation: Invitation;
  readonly store: BallotStore;
  /** Whether whoever votes stands before customers: the same ballot, asked more plainly. */
  readonly isFront: boolean;
}

const Shared = createContext<Filling | null>(null);
export const FillingProvider = Shared.Provider;

export function useFilling(): Filling {
  const filling = useContext(Shared);
  if (!filling) throw new Error('A part of the ballot stands outside it');
  return filling;
}
