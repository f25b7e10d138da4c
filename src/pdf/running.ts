// What stands in the margins of every page: whose report it is and of when, what the file carries, which page of how many.
// Artifacts all: whoever hears the report hears it once.
import { formatDate } from '#content/numbers/format.ts';
import { drawLine } from './boxes.ts';
import { FOOT, INK, MARGIN, type Style, TYPE, WIDTH } from './grid.ts';
import { widthOfLine } from './set-lines.ts';
import type { Setting } from './setting.ts';

export interface Running {
  readonly company: string;
  readonly date: string;
  readonly carries: string;
  /** Pages of this language version, from 0; the first has a head of its own. */
  readonly from: number;
  readonly to: number;
}

const HEAD = 34;
const LEFT = MARGIN.left;

export function drawRunning({ sheet, words, language }: Setting, { company, date, carries, from, to }: Running): void {
  const count = sheet.pages;
  const when = words.reportOf(formatDate(date, language));
  for (let page = from; page <= to; page++) {
    sheet.onPage(page, () =>
      sheet.artifact(() => {
        if (page > from) {
          const room = WIDTH - widthOfLine([{ text: when, style: TYPE.tiny }], sheet) - 30;
          drawLine(sheet, shortened(company, TYPE.tiny, room, sheet), TYPE.tiny, { x: LEFT, y: HEAD });
          drawLine(sheet, when, TYPE.tiny, { x: LEFT, y: HEAD }, WIDTH);
        }
        sheet.rule(LEFT, FOOT - 6, WIDTH, 0.4, INK.line);
        if (page > from) drawLine(sheet, carries, TYPE.tiny, { x: LEFT, y: FOOT });
        drawLine(sheet, words.pageOf(page + 1, count), TYPE.tiny, { x: LEFT, y: FOOT }, WIDTH);
      }, 'Pagination'),
    );
  }
}

/** As much as fits, with an ellipsis. */
function shortened(text: string, style: Style, width: number, sheet: Setting['sheet']): string {
  const wide = (of: string): number => widthOfLine([{ text: of, style }], sheet);
  if (wide(text) <= width) return text;
  const letters = [...text];
  let [fits, long] = [0, letters.length];
  while (long - fits > 1) {
    const middle = (fits + long) >> 1;
    if (wide(`${letters.slice(0, middle).join('')}…`) <= width) fits = middle;
    else long = middle;
  }
  return `${letters.slice(0, fits).join('').trimEnd()}…`;
}
