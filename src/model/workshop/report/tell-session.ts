// The parts of a workshop as the pieces that text and Markdown print. Drawings are told in words where there are no columns.
import type { Piece, TableRow } from '#model/report/pieces.ts';
import { paragraph } from '#model/report/pieces.ts';
import type { ToldPart, ToldTable } from '#model/workshop/report/told-part.ts';

/** The anchor of a part: that of its block, and its own. */
export const partAnchor = (kind: string, { id }: Pick<ToldPart, 'id'>): string => `${kind}-${id}`;

export const tellSession = (kind: string, parts: readonly ToldPart[]): readonly Piece[] =>
  parts.flatMap((part): readonly Piece[] => [
    ...(part.title === undefined
      ? []
      : [{ kind: 'heading', heading: { id: partAnchor(kind, part), level: 3, text: part.title } } as const]),
    ...part.paragraphs.map(paragraph),
    ...[part.quote, part.untranslated].flatMap((text) => (text === undefined ? [] : [paragraph(text)])),
    ...(part.table ? [tableOf(part.table)] : []),
    ...(part.notes ?? []).map(paragraph),
  ]);

function tableOf({ columns, rows, drawing }: ToldTable): Piece {
  return {
    kind: 'table',
    ...(drawing && { lead: drawing.listed }),
    columns: columns.map(({ label, isNumber }) => ({ label, ...(isNumber && { isNumber }) })),
    rows: rows.map(
      ({ cells, drawn }): TableRow => ({
        cells,
        line: `${lineOf(columns, cells)}${drawn ? ` (${drawn.listed})` : ''}`,
      }),
    ),
  };
}

/** A row as prose: figures behind one another, sentences each with its label, a single cell as it is. */
function lineOf(columns: ToldTable['columns'], [name = '', ...rest]: readonly string[]): string {
  const [only, ...others] = rest;
  if (only === undefined) return name;
  if (others.length === 0) return `${name}${isEnded(name) ? '' : ':'} ${only}`;
  const labels = columns.slice(1).map(({ label }) => label);
  if (columns.slice(1).every(({ isNumber }) => isNumber))
    return `${name}: ${rest.map((cell, at) => `${labels[at]?.toLowerCase()} ${cell}`).join(', ')}`;
  const told = rest.map((cell, at) => `${labels[at]}: ${cell}`);
  return [name, ...told].map((text) => (isEnded(text) ? text : `${text}.`)).join(' ');
}

const isEnded = (text: string): boolean => /[.?!…]$/u.test(text);
