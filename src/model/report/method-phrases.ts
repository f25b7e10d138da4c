// What a face needs in words for the methods of the sources: a card for each reading that has something to say, one line
// for those that cannot tell, one for those beside the point.
import type { SaidAnswer } from '#model/report/matter.ts';
import type { MethodsBlock } from '#model/report/methods-block.ts';

export interface MethodCard {
  /** Anchor. */
  readonly id: string;
  readonly title: string;
  /** What holds, or which step or place is the first that is missing. */
  readonly says: readonly string[];
  readonly table?: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly string[])[];
    /** Each row as a line of prose, where the heads of the columns would not make one. */
    readonly lines?: readonly string[];
  };
  /** What to know of it: where it comes from, how it is read. */
  readonly notes: readonly string[];
  readonly quotes: readonly SaidAnswer[];
  /** The same as lines, for a face without links: who says it only where the sentence does not tell what was asked. */
  readonly quoted: readonly string[];
  /** Blank questions that would complete it. */
  readonly ask: readonly string[];
}

export interface MethodPhrases {
  methodsIntro(): string;
  methodCards(block: MethodsBlock): readonly MethodCard[];
  /** Which methods cannot tell yet, and the questions that would let them; undefined where all can. */
  methodsUndecided(block: MethodsBlock): { readonly text: string; readonly questions: readonly string[] } | undefined;
  /** Which methods are beside the point and why, a sentence for each reason. */
  methodsBeside(block: MethodsBlock): readonly string[];
  /** Heading of what is quoted, and of the questions that would complete a reading. */
  methodsFrom(): string;
  methodsAsk(questions: readonly string[]): string;
  /** Before an answer that is quoted: it may tell of what nobody does. */
  methodsSaid(said: SaidAnswer): string;
  /** The way to the page on all the methods. */
  methodsAll(): string;
}
