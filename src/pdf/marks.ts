// Small drawn signs: the two-ink mark of the house, the square of a weight. Each stands beside its word, so all are
// artifacts; they differ in filling as well as in ink, and so in grey.
import type { Severity } from '#model/judge/rule.ts';
import type { Place } from './boxes.ts';
import { INK, WEIGHT_INK } from './grid.ts';
import type { Sheet } from './sheet.ts';

export const MARK = 7;

/** Full, half or empty square; a dotted one for what is open; nothing for a note. Inside an artifact. */
export function drawSeverity(sheet: Sheet, severity: Severity, { x, y }: Place, size = MARK): void {
  const stroke = WEIGHT_INK[severity];
  const inset = 0.4;
  const [left, top, right, bottom] = [x + inset, y + inset, x + size - inset, y + size - inset];
  const square = [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ] as const;
  const outline = { stroke, width: 0.8 };
  switch (severity) {
    case 'critical':
      sheet.block(x, y, size, size, stroke);
      break;
    case 'major':
      sheet.path([square[0], square[2], square[3]], { fill: stroke });
      sheet.path(square, outline);
      break;
    case 'minor':
      sheet.path(square, outline);
      break;
    case 'open':
      sheet.path(circle(x + size / 2, y + size / 2, size / 2 - inset), { ...outline, dash: 1.4 });
      break;
    case 'note':
      break;
  }
}

const circle = (x: number, y: number, radius: number): readonly (readonly [number, number])[] =>
  Array.from({ length: 32 }, (_, step) => {
    const angle = (step / 16) * Math.PI;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)] as const;
  });

/** What is said above, what is done below, out of register. Inside an artifact. */
export function drawHouseMark(sheet: Sheet, { x, y }: Place, height = 9): void {
  const unit = height / 18;
  sheet.block(x, y + 2 * unit, 17 * unit, 5 * unit, INK.say);
  sheet.block(x + 7 * unit, y + 11 * unit, 17 * unit, 5 * unit, INK.ink);
}
