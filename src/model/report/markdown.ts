// The report as Markdown: CommonMark with GitHub's tables, for a wiki, a ticket or a mail. Every text is escaped where it
// is printed, ours and the user's alike, so that no name can become markup.
import { blockOf, type ReportDocument } from '#model/report/document.ts';
import { inlineMarkdown as inline, lineMarkdown as line } from '#model/report/escape-markdown.ts';
import { headNotes } from '#model/report/head-notes.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { Heading, Labelled, Matter, Piece } from '#model/report/pieces.ts';
import { type Further, tellBlocks } from '#model/report/tell-blocks.ts';

/** The whole report, its parts set apart by blank lines, ending with a line break. */
export function renderMarkdown(report: ReportDocument, phrases: Phrasebook, further: readonly Further[] = []): string {
  const name = inline(report.company.name);
  const notes = headNotes(blockOf(report, 'headline'), report.share, phrases);
  const scope = report.scope ? [line(report.scope)] : [];
  const head = [...(name ? [bold(name)] : []), ...scope, ...notes.map(line)];
  const body = tellBlocks(report, phrases, further).flat().flatMap(partsOf);
  return `${[...head, ...body].join('\n\n')}\n`;
}

/** Parts of a page that a blank line sets apart. */
function partsOf(piece: Piece): readonly string[] {
  switch (piece.kind) {
    case 'heading':
      return [headingLine(piece.heading)];
    case 'paragraph':
      return [line(piece.text)];
    case 'tally':
      return [bullets(piece.counts.map(line))];
    case 'list':
      return [bullets(piece.items.map(line))];
    case 'table':
      return [tableLines(piece)];
    case 'matter':
      return matterParts(piece);
  }
}

const bold = (escaped: string): string => `**${escaped}**`;
const bullets = (escaped: readonly string[]): string => escaped.map((item) => `- ${item}`).join('\n');
const headingLine = ({ level, text }: Heading): string => `${'#'.repeat(level)} ${inline(text)}`;
const labelled = ({ label, text }: Labelled): string => `${bold(`${inline(label)}:`)} ${inline(text)}`;

function tableLines({ columns, rows }: Extract<Piece, { kind: 'table' }>): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    row(columns.map(({ label }) => inline(label))),
    row(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(({ cells }) => row(cells.map(inline))),
  ].join('\n');
}

function matterParts({ title, heading, mark, statements, remarks, ways, foot, turns }: Matter): readonly string[] {
  return [
    heading ? headingLine(heading) : bold(inline(title)),
    ...(mark === undefined ? [] : [line(mark)]),
    statements.map((statement) => `> ${labelled(statement)}`).join('\n>\n'),
    ...remarks.map(line),
    ...(ways.length > 0 ? [bullets(ways.map(labelled))] : []),
    ...[foot, turns].flatMap((text) => (text === undefined ? [] : [line(text)])),
  ];
}
