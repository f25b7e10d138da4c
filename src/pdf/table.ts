// Real tables: a head that is told once and shown again on each page, rows that never break, every row with a cell for
// each column. Bars are drawn beside the cells as artifacts; the cells say what they show.
import { LEFT, type Place, type Text, type TextBox, textBox } from './boxes.ts';
import type { Part } from './flow.ts';
import { INK, ROOM, type Style, TYPE, WHITE, WIDTH } from './grid.ts';
import type { Composing } from './set-lines.ts';
import type { Sheet } from './sheet.ts';

export interface Column {
  readonly head: Text;
  /** From the left margin. */
  readonly x: number;
  readonly width: number;
  readonly align?: 'left' | 'right';
  /** Where the head stands otherwise than its cells. */
  readonly alignHead?: 'left' | 'right';
}

export interface Cell {
  readonly text: Text;
  readonly style?: Style;
  /** Points from the top of the row, where a cell does not begin there. */
  readonly down?: number;
}

export interface Row {
  /** The first names the row. */
  readonly cells: readonly Cell[];
  /** Bars and the like, drawn first. */
  readonly beside?: (sheet: Sheet, place: Place, height: number) => void;
  readonly least?: number;
}

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  /** Scales over the bars, at the foot of the head. */
  readonly besideHead?: (sheet: Sheet, place: Place, height: number) => void;
  readonly leastHead?: number;
  readonly padding?: number;
}

interface Laid {
  readonly boxes: readonly TextBox[];
  readonly downs: readonly number[];
  readonly height: number;
}

/** Rows that must fit under the head before a table begins. */
const FIRST_ROWS = 3;

export function tablePart(composing: Composing, table: Table, before: number): Part {
  const { columns, rows, besideHead, leastHead, padding = 4 } = table;
  const lay = (cells: readonly Cell[], fallback: Style, isHead = false): Laid => {
    if (cells.length !== columns.length)
      throw new Error(`A row of ${cells.length} cells under ${columns.length} heads`);
    const boxes = columns.map(({ width, align: below, alignHead = below }, at) => {
      const align = isHead ? alignHead : below;
      const { text = '', style = fallback } = cells[at] ?? {};
      return textBox(composing, text, style, { width, isBare: true, ...(align && { align }) });
    });
    const downs = cells.map(({ down = 0 }) => down);
    return {
      boxes,
      downs,
      height: Math.max(...boxes.map(({ height }, at) => height + (downs[at] ?? 0))) + 2 * padding,
    };
  };
  const heads = lay(
    columns.map(({ head: text }) => ({ text })),
    TYPE.tiny,
    true,
  );
  const head = withLeast(heads, leastHead);
  const laid = rows.map((row) => ({ row, ...withLeast(lay(row.cells, TYPE.cell), row.least) }));
  const start = laid.slice(0, FIRST_ROWS).reduce((sum, { height }) => sum + height, head.height);

  const whole = laid.reduce((sum, { height }) => sum + height, head.height);

  const drawHead = (sheet: Sheet, cells: (at: number, box: TextBox, place: Place) => void) => {
    const { y } = sheet;
    head.boxes.forEach((box, at) => {
      const x = LEFT + (columns[at]?.x ?? 0);
      cells(at, box, { x, y: y + (besideHead ? padding : head.height - padding - box.height) });
    });
    sheet.y += head.height;
  };
  const drawHeadMarks = (sheet: Sheet) => {
    sheet.artifact(() => {
      besideHead?.(sheet, { x: LEFT, y: sheet.y }, head.height);
      sheet.rule(LEFT, sheet.y + head.height - 0.6, WIDTH, 0.6, INK.outline);
    });
  };
  const repeatHead = (sheet: Sheet) => {
    drawHeadMarks(sheet);
    drawHead(sheet, (_, box, place) => sheet.artifact(() => box.show(sheet, place), 'Pagination'));
  };

  return {
    before,
    height: whole,
    least: whole <= WHITE ? whole : Math.min(start, ROOM),
    place(sheet, parent) {
      const element = sheet.open(parent, 'Table');
      const top = sheet.open(sheet.open(element, 'THead'), 'TR');
      drawHeadMarks(sheet);
      drawHead(sheet, (_, box, place) => box.draw(sheet, place, sheet.open(top, 'TH', { scope: 'Column' })));
      const body = sheet.open(element, 'TBody');
      for (const { row, boxes, downs, height } of laid) {
        if (height > sheet.room) {
          sheet.newPage();
          repeatHead(sheet);
        }
        const { y } = sheet;
        sheet.artifact(() => {
          row.beside?.(sheet, { x: LEFT, y }, height);
          sheet.rule(LEFT, y + height - 0.4, WIDTH, 0.4, INK.line);
        });
        const line = sheet.open(body, 'TR');
        boxes.forEach((box, at) => {
          const cell = sheet.open(line, at === 0 ? 'TH' : 'TD', at === 0 ? { scope: 'Row' } : {});
          const place = { x: LEFT + (columns[at]?.x ?? 0), y: y + padding + (downs[at] ?? 0) };
          box.draw(sheet, place, cell);
        });
        sheet.y += height;
      }
    },
  };
}

const withLeast = (laid: Laid, least = 0): Laid => ({ ...laid, height: Math.max(laid.height, least) });
