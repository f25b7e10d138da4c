// What a face needs to be told in words of what was said of a matter: knowingly accepted, or disputed.
import type { AcceptedBlock, Subject } from '#model/report/matter.ts';

export interface AcceptedPhrases {
  acceptedIntro(block: AcceptedBlock): string;
  /** On what terms it is accepted: reason, owner where there is one, last day or that there is none. */
  acceptance(entry: AcceptedBlock['entries'][number]): readonly { readonly label: string; readonly text: string }[];
  /** That a room disputes it; that it had been accepted until a day that is past, and why, a sentence for each terms. */
  saidOf(subject: Subject): readonly string[];
}
