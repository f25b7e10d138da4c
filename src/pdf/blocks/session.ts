// The parts of a workshop on paper: what the room declares, how it voted, what it decided. Sentences and tables come ready in one
// language; here they are given their measure, and the votes their circles.
import type { SessionBlock } from '#model/workshop/report/session-blocks.ts';
import { partAnchor } from '#model/workshop/report/tell-session.ts';
import type { ToldPart, ToldTable } from '#model/workshop/report/told-part.ts';
import { LEFT, stack, tagged, textBox } from '../boxes.ts';
import { CIRCLES, circlesHeight, drawCircles, drawTokenAxis } from '../circles.ts';
import { boxPart, type Part } from '../flow.ts';
import { MEASURE, TYPE, WIDTH } from '../grid.ts';
import { headingBox, type Setting } from '../setting.ts';
import { type Column, tablePart } from '../table.ts';
import { introduction, prose, sectionHeading, smallPrint } from './section.ts';
import { voiceRule } from './voices.ts';

const GAP = 12;

export function session(setting: Setting, block: SessionBlock): readonly Part[] {
  const { phrases } = setting;
  return [
    sectionHeading(setting, block.kind, phrases.heading(block.kind)),
    ...phrases.session(block).flatMap((part) => toldParts(setting, block.kind, part)),
  ];
}

function toldParts(setting: Setting, kind: string, part: ToldPart): readonly Part[] {
  const { title, paragraphs, quote, untranslated, table, notes = [] } = part;
  const hasMore = quote !== undefined || table !== undefined;
  const isLast = (index: number): boolean => index === paragraphs.length - 1;
  return [
    ...(title === undefined ? [] : [titlePart(setting, partAnchor(kind, part), title)]),
    ...paragraphs.map((text, index) =>
      hasMore && isLast(index) ? introduction(setting, text) : prose(setting, text, index === 0 ? 8 : 5),
    ),
    ...(quote === undefined ? [] : [quotePart(setting, quote)]),
    ...(untranslated === undefined ? [] : [smallPrint(setting, untranslated, 6)]),
    ...(table ? tableParts(setting, table) : []),
    ...notes.map((text) => smallPrint(setting, text, 6)),
  ];
}

const titlePart = (setting: Setting, id: string, title: string): Part =>
  boxPart(headingBox(setting, 3, id, title, TYPE.title, { width: WIDTH }), 18, { staysWithNext: true });

/** As what is said stands everywhere: in the serif, under a double rule. */
const quotePart = ({ sheet }: Setting, text: string): Part =>
  boxPart(
    stack(voiceRule(true, MEASURE), [
      6,
      tagged('BlockQuote', textBox(sheet, text, { ...TYPE.quote, size: 13, leading: 17.5 }, { width: MEASURE })),
    ]),
    10,
  );

function tableParts(setting: Setting, table: ToldTable): readonly Part[] {
  const { sheet } = setting;
  const { columns: told, rows, drawing } = table;
  const columns = columnsOf(table);
  const [first] = columns;
  const x = LEFT + (first ? first.width + GAP : 0);
  return [
    ...(drawing ? [prose(setting, drawing.meaning, 4, TYPE.small, true)] : []),
    tablePart(
      sheet,
      {
        columns,
        rows: rows.map(({ cells, drawn }) => ({
          cells: cells.map((text, at) => ({
            text,
            style: told[at]?.isNumber ? TYPE.number : at === 0 ? TYPE.cellStrong : TYPE.cell,
          })),
          ...(drawn && {
            least: circlesHeight(drawn),
            beside: (on, { y }, height) => drawCircles(on, drawn, { x, y }, height),
          }),
        })),
        ...(drawing && {
          besideHead: (on, { y }, height) => drawTokenAxis(on, { x, y: y + height - 11.5 }),
          leastHead: 27,
        }),
      },
      8,
    ),
  ];
}

/** What each column asks for of the page, after the drawings have taken their part. */
function columnsOf({ columns, drawing }: ToldTable): readonly Column[] {
  const free = WIDTH - GAP * (columns.length - 1) - (drawing ? CIRCLES + GAP : 0);
  const shares = columns.reduce((sum, { share = 1 }) => sum + share, 0);
  let x = 0;
  return columns.map(({ label: head, isNumber, share = 1 }, at): Column => {
    const width = (free * share) / shares;
    const column: Column = { head, x, width, ...(isNumber && { align: 'right' }) };
    x += width + GAP + (at === 0 && drawing ? CIRCLES + GAP : 0);
    return column;
  });
}
