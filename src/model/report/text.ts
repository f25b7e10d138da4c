// The report as plain text, for the terminal and for tests: every block, nothing but words and numbers. Lines are not
// folded; the reader's terminal does that better.
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { headNotes } from '#model/report/head-notes.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { Heading, Matter, Piece } from '#model/report/pieces.ts';
import { plainText } from '#model/report/plain-text.ts';
import { type Further, tellBlocks } from '#model/report/tell-blocks.ts';

/** The whole report, blocks parted by a blank line, ending with a line break. */
export function renderText(report: ReportDocument, phrases: Phrasebook, further: readonly Further[] = []): string {
  const notes = headNotes(blockOf(report, 'headline'), report.share, phrases);
  const head = [report.company.name.trim(), report.scope, ...notes].flatMap((line) => line || []);
  const blocks = tellBlocks(report, phrases, further).map(linesOf);
  const parts = [...head.map((line) => [line]), ...blocks];
  return `${parts.map((lines) => lines.map(plainText).join('\n')).join('\n\n')}\n`;
}

function linesOf(pieces: readonly Piece[]): readonly string[] {
  return pieces.flatMap((piece, index) => {
    const lines = pieceLines(piece);
    const isHead = piece.kind === 'heading' && piece.heading.level === 3;
    const isApart = piece.kind === 'paragraph' && piece.isApart === true;
    const isParted =
      isHead || isApart || piece.kind === 'matter' || pieces[index - 1]?.kind === 'matter' || piece.kind === 'tally';
    return isParted ? ['', ...lines] : lines;
  });
}

const item = (text: string): string => `- ${text}`;

function pieceLines(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'heading':
      return headingLines(piece.heading);
    case 'paragraph':
      return [piece.text];
    case 'tally':
      return [piece.counts.join(' · ')];
    case 'list':
      return piece.items.map(item);
    case 'table':
      return [...(piece.lead === undefined ? [] : [piece.lead]), ...piece.rows.map(({ line }) => item(line))];
    case 'matter':
      return matterLines(piece);
  }
}

const headingLines = ({ level, text }: Heading): readonly string[] =>
  level === 1 ? [text, ''] : [text, '-'.repeat(text.length)];

function matterLines({ title, mark, statements, remarks, ways, foot, turns }: Matter): readonly string[] {
  const inner = [
    ...statements.map(({ label, text }) => `${label}: ${text}`),
    ...remarks,
    ...ways.map(({ label, text }) => `${label}: ${text}`),
    ...[foot, turns].flatMap((text) => text ?? []),
  ];
  return [mark === undefined ? title : `${title} [${mark}]`, ...inner.map((line) => `  ${line}`)];
}
