// Tokens of one purpose as circles over a line, the first vote above the second: hollow before, filled after, so that they
// differ in grey too. The larger the circle, the more voters laid that many. Drawn inside an artifact, beside their numbers.
import { TOKENS } from '#model/workshop/ballot.ts';
import type { Counted } from '#model/workshop/disagreement/spread.ts';
import type { DrawnVotes } from '#model/workshop/report/told-part.ts';
import { drawLine, type Place } from './boxes.ts';
import { INK, TYPE } from './grid.ts';
import type { Sheet } from './sheet.ts';

/** The whole drawing, in points; the line begins a circle’s breadth inside. */
export const CIRCLES = 118;
const INSET = 6;
const ROW = 11;
const LARGEST = 5;
const LEAST = 1.2;
const MARKS = [0, 5, 10, 15, 20] as const;

const across = (x: number, tokens: number): number => x + INSET + ((CIRCLES - 2 * INSET) * tokens) / TOKENS;

/** Height that the rounds of a row take. */
export const circlesHeight = ({ before, after }: DrawnVotes): number => (before && after ? 2 : 1) * ROW + 4;

export function drawTokenAxis(sheet: Sheet, { x, y }: Place): void {
  const style = { ...TYPE.tiny, size: 6.5 };
  for (const mark of MARKS) {
    const text = String(mark);
    drawLine(sheet, text, style, { x: across(x, mark) - sheet.faces.widthOf(text, style) / 2, y });
  }
}

export function drawCircles(sheet: Sheet, { before, after }: DrawnVotes, { x, y }: Place, height: number): void {
  for (const mark of MARKS) sheet.block(across(x, mark) - 0.2, y, 0.4, height, INK.grid);
  const rounds = [before, after].flatMap((counts, at) => (counts ? [{ counts, isAfter: at === 1 }] : []));
  const top = y + (height - rounds.length * ROW) / 2;
  const isAlone = rounds.length === 1;
  rounds.forEach(({ counts, isAfter }, row) => {
    const middle = top + ROW * (row + 0.5);
    sheet.block(across(x, 0), middle - 0.2, CIRCLES - 2 * INSET, 0.4, INK.outline);
    for (const { value, count } of counts) {
      const radius = radiusOf(count, counts);
      sheet.circle(across(x, value), middle, radius, isAfter || isAlone ? INK.ink : INK.paper, INK.ink);
    }
  });
}

/** The area is the share of the voters. */
function radiusOf(count: number, all: readonly Counted[]): number {
  const voters = all.reduce((sum, one) => sum + one.count, 0);
  return Math.max(LEAST, LARGEST * Math.sqrt(count / voters));
}
