// What every part of the report is told besides its block: the words, the addresses, and whose result it is.
import type { Language } from '#content/shape.ts';
import type { AcceptedWords } from '#content/words/it/accepted.ts';
import type { ResultWords } from '#content/words/it/result.ts';
import type { Acceptance } from '#model/assessment.ts';
import type { Adopted } from '#model/report/adopted.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

export interface Links {
  /** Page of a contradiction rule. */
  readonly rule: (id: string) => string;
  readonly purpose: (id: string) => string;
  readonly question: (id: string) => string;
  readonly method: string;
  /** Tries a way out beside today’s answers; absent where those are not kept here. */
  readonly tryOut?: (side: string, findings: readonly string[]) => string;
}

/** `sample` for an invented company, `own` for the visitor's. */
export type Mode = 'own' | 'sample';

export interface Face {
  readonly phrases: Phrasebook;
  readonly words: ResultWords;
  readonly language: Language;
  readonly links: Links;
  readonly mode: Mode;
  /** Where questions cannot be followed to their place, as on a wall: above an answer that needs it stands what was asked. */
  readonly quotesQuestions?: true;
  /** Opens a question in place where the questionnaire is on the same page; without it the link does. */
  readonly edit?: (question: string) => void;
  /** Where the result is one's own and can be kept: the way to accept a matter knowingly, and to take that back. */
  readonly accepting?: Accepting;
  /** Where the result is one's own and can be kept: what a scenario meant is in place from now on. */
  readonly putInPlace?: (entry: Adopted) => void;
}

export type Terms = Omit<Acceptance, 'finding'>;

export interface Accepting {
  readonly words: AcceptedWords;
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Gives the sentence for which it was not accepted; undefined once it is. */
  accept(subject: Subject, terms: Terms): string | undefined;
  takeBack(subject: Subject): void;
}
