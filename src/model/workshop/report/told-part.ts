// How the parts of a workshop are told in words: headed paragraphs, sentences that were said, tables with a drawing beside each
// row. In one language, ready to print; every face draws these and nothing else of them.
import type { Counted } from '#model/workshop/disagreement/spread.ts';
import type { SessionBlock } from '#model/workshop/report/session-blocks.ts';

/** Tokens on one purpose, as circles over a line: the first vote above the second. */
export interface DrawnVotes {
  readonly before?: readonly Counted[];
  readonly after?: readonly Counted[];
  /** The same in words, for those who see no drawing. */
  readonly heard: string;
  /** In figures, for a face of lines. */
  readonly listed: string;
}

export interface ToldColumn {
  readonly label: string;
  readonly isNumber?: true;
  /** How wide beside the others, of which each is 1. */
  readonly share?: number;
}

export interface ToldTable {
  readonly columns: readonly ToldColumn[];
  readonly rows: readonly {
    /** The first names the row; one for each column. */
    readonly cells: readonly string[];
    readonly drawn?: DrawnVotes;
  }[];
  /** Where rows have drawings, which stand after the first cell: their head, what they mean, and what `listed` means. */
  readonly drawing?: { readonly label: string; readonly meaning: string; readonly listed: string };
}

export interface ToldPart {
  /** With the kind of its block, its anchor on the page. */
  readonly id: string;
  readonly title?: string;
  readonly paragraphs: readonly string[];
  /** A sentence as it is read aloud. */
  readonly quote?: string;
  /** Where the sentence stands in the other language: said under it wherever it is quoted. */
  readonly untranslated?: string;
  readonly table?: ToldTable;
  /** What is to be known of the table. */
  readonly notes?: readonly string[];
}

export interface SessionPhrases {
  /** The parts of a block in their order; the first may be without a title. */
  session(block: SessionBlock): readonly ToldPart[];
}
