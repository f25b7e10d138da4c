// Bars on a scale of 0 to 100, the same as on the page: an interval from end to end, a point as a thin upright, the whole
// scale in outline where anything is possible, a hollow arrow left of zero. Drawn inside an artifact, beside their numbers.
import type { Interval } from '#model/interval.ts';
import { drawLine } from './boxes.ts';
import { INK, type Ink, TYPE } from './grid.ts';
import type { Sheet } from './sheet.ts';

export interface Scale {
  /** Where zero stands, and how long the scale is, in points. */
  readonly x: number;
  readonly width: number;
}

const MARKS = [0, 25, 50, 75, 100] as const;
/** Least width that is seen. */
const POINT = 1.1;

const at = ({ x, width }: Scale, share: number): number => x + (width * share) / 100;

export function drawGrid(sheet: Sheet, scale: Scale, y: number, height: number): void {
  for (const mark of MARKS) sheet.block(at(scale, mark) - 0.2, y, 0.4, height, INK.grid);
}

/** The figures over a scale, standing on its grid lines. */
export function drawAxis(sheet: Sheet, scale: Scale, y: number): void {
  const style = { ...TYPE.tiny, size: 6.5 };
  for (const mark of MARKS) {
    const text = String(mark);
    const width = sheet.faces.widthOf(text, style);
    drawLine(sheet, text, style, { x: at(scale, mark) - width / 2, y });
  }
}

export function drawBar(sheet: Sheet, scale: Scale, interval: Interval, y: number, height: number, ink: Ink): void {
  const low = Math.min(100, Math.max(0, interval.low));
  const high = Math.max(0, Math.min(100, interval.high));
  const [from, to] = [at(scale, low), at(scale, high)];
  const width = Math.max(POINT, to - from);
  const left = Math.min(from, scale.x + scale.width - width);
  sheet.block(left, y, width, height, ink);
}

/** Whether the whole scale is still possible, as far as the numbers beside the bar tell. */
export const isAnything = ({ low, high }: Interval): boolean => Math.round(low) <= 0 && Math.round(high) >= 100;

/** What is done: a thick bar, or the scale in outline. */
export function drawShown(sheet: Sheet, scale: Scale, interval: Interval, y: number, height: number): void {
  if (isAnything(interval)) outline(sheet, scale.x, y, scale.width, height);
  else drawBar(sheet, scale, interval, y, height, INK.ink);
}

/** An agreement: below zero an arrow, whatever its distance. */
export function drawAgreement(sheet: Sheet, scale: Scale, kappa: Interval, y: number, height: number): void {
  if (Math.round(kappa.high) >= 0) {
    drawShown(sheet, scale, kappa, y, height);
    return;
  }
  const { x } = scale;
  const middle = y + height / 2;
  const tip = [
    [x - 1.5, y],
    [x - 9, y],
    [x - 14, middle],
    [x - 9, y + height],
    [x - 1.5, y + height],
  ] as const;
  sheet.path(tip, { stroke: INK.outline, width: 0.8, fill: INK.paper });
}

/** Evidence of the top tier: thinner, and hollow. */
export function drawTier(sheet: Sheet, scale: Scale, { low, high }: Interval, y: number, height: number): void {
  const [from, to] = [at(scale, Math.max(0, low)), at(scale, Math.min(100, high))];
  outline(sheet, from, y, Math.max(POINT, to - from), height, INK.ink);
}

function outline(sheet: Sheet, x: number, y: number, width: number, height: number, stroke: Ink = INK.outline): void {
  const inset = 0.4;
  const [left, top, right, bottom] = [x + inset, y + inset, x + width - inset, y + height - inset];
  sheet.path(
    [
      [left, top],
      [right, top],
      [right, bottom],
      [left, bottom],
    ],
    { stroke, width: 0.8, fill: INK.paper },
  );
}
