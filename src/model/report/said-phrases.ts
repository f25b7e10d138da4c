// What a face needs in words for a statement that is quoted.
import type { Said, Subject } from '#model/report/matter.ts';

export interface SaidPhrases {
  /** Label above a statement: "Dichiarate: Fiducia straordinaria", "Fate, dalla risposta sui reclami". */
  who(said: Said): string;
  /** The statement itself, as a sentence. */
  quote(said: Said): string;
  /** What was asked, where the quoted answer does not say it by itself: a step of a scale. */
  asked(said: Said): string | undefined;
  /** "Lo chiedono anche …", "«…» chiede invece …"; undefined when nobody else asks anything here. */
  alsoAsked(matter: Pick<Subject, 'say' | 'alsoAsking'>): string | undefined;
}
