// The possibilities drawn from what is not known, as a part of the report that is made only when it is asked for. Told by the
// content once a language; a page draws its tables, text and Markdown print its pieces.
import { type Piece, paragraph, type TableRow } from '#model/report/pieces.ts';

/** How many possibilities out of 100, in words and for a bar. */
export interface ShareRow {
  readonly id: string;
  readonly name: string;
  readonly share: string;
  /** 0 to 100. */
  readonly percent: number;
}

export interface ShareTable {
  readonly id: 'operated' | 'headlines' | 'gaps';
  readonly caption: string;
  readonly name: string;
  readonly share: string;
  readonly rows: readonly ShareRow[];
}

export interface ToldUncertainty {
  readonly title: string;
  readonly before: readonly string[];
  readonly tables: readonly ShareTable[];
  readonly after: readonly string[];
}

export const UNCERTAINTY = 'uncertainty';

/** Under a heading of its own, as the other parts are. */
export function uncertaintyPieces({ title, before, tables, after }: ToldUncertainty): readonly Piece[] {
  return [
    { kind: 'heading', heading: { id: UNCERTAINTY, level: 2, text: title } },
    ...before.map(paragraph),
    ...tables.map((table): Piece => {
      const rows = table.rows.map(({ name, share }): TableRow => ({ cells: [name, share], line: `${name}: ${share}` }));
      return {
        kind: 'table',
        columns: [{ label: table.name }, { label: table.share, isNumber: true }],
        lead: `${table.name}: ${table.share.toLowerCase()}`,
        rows,
      };
    }),
    ...after.map(paragraph),
  ];
}
