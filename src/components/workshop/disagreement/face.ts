// What every part of the disagreement is given: the phrases of one language, and the level of its heading on the page it is on.
import type { DisagreementPhrases } from '#content/phrases/workshop-disagreement.ts';

export interface Face {
  readonly phrases: DisagreementPhrases;
  /** Of the part's own heading; 2 unless told. */
  readonly level?: 2 | 3;
}
