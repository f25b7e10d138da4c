// What a face needs in words for the report in four lines.
import type { HeadlineBlock } from '#model/report/document.ts';
import type { DrivingNumber } from '#model/report/narrowing.ts';

export interface BriefLine {
  readonly id: 'apart' | 'keeping' | 'saying' | 'check';
  readonly label: string;
  /** Each a paragraph of one or two sentences; a question, where one is to be looked at again or answered. */
  readonly says: readonly {
    readonly text: string;
    readonly question?: { readonly id: string; readonly isAnswered: boolean };
  }[];
  /** Anchor of the part it was made of, or of a card in it, where there is one. */
  readonly leadsTo?: string;
}

export interface BriefPhrases {
  /** Four lines, or fewer where something is not worked out yet; none where only the verdict travelled. */
  brief(block: HeadlineBlock): readonly BriefLine[];
  briefTitle(): string;
  /** What the width of the people that the promises take comes from; it claims no place before other numbers. */
  hangsOn(number: DrivingNumber): string;
}
