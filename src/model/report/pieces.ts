// What the faces made of lines (text, Markdown) print: the report in reading order as headings, paragraphs, lists, tables
// and matters, in the words of a phrasebook. Strings are as they were typed: whoever prints them makes them harmless.

export interface Heading {
  /** Anchor on the page. */
  readonly id: string;
  /** 1 for the headline, 2 for a part, 3 for a matter inside a part. */
  readonly level: 1 | 2 | 3;
  readonly text: string;
}

/** A label with what it stands for: who says it and what is said, which way out and how. */
export interface Labelled {
  readonly label: string;
  readonly text: string;
}

export interface TableRow {
  /** One for each column, the first naming the row. */
  readonly cells: readonly string[];
  /** The same row as a line of prose, for a face without columns. */
  readonly line: string;
}

export type Piece =
  | { readonly kind: 'heading'; readonly heading: Heading }
  | {
      readonly kind: 'paragraph';
      readonly text: string;
      /** A blank line before it, on a face that has no other room. */
      readonly isApart?: boolean;
    }
  /** Counts in one line. */
  | { readonly kind: 'tally'; readonly counts: readonly string[] }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | {
      readonly kind: 'table';
      readonly columns: readonly { readonly label: string; readonly isNumber?: boolean }[];
      readonly rows: readonly TableRow[];
      /** Said before the lines of a face without columns, where they need it. */
      readonly lead?: string;
    }
  | Matter;

/** Statements side by side, why they do not fit, the ways out: a finding, or a pair that agrees. */
export interface Matter {
  readonly kind: 'matter';
  readonly title: string;
  /** Set where it has a heading of its own; else its title is a line like others. */
  readonly heading?: Heading;
  /** Its weight in words. */
  readonly mark?: string;
  readonly statements: readonly Labelled[];
  readonly remarks: readonly string[];
  readonly ways: readonly Labelled[];
  readonly foot?: string;
  /** Which single numbers would end it. */
  readonly turns?: string;
}

export const paragraph = (text: string): Piece => ({ kind: 'paragraph', text });
export const list = (items: readonly string[]): readonly Piece[] => (items.length > 0 ? [{ kind: 'list', items }] : []);
