// The curve of the phone: the area between the least and the most favourable case, today’s seats as dashed uprights, the
// promise along the top. Drawn from the rows of the table, in the inks of the page.
import type { PhoneBlock } from '#model/report/document.ts';
import { drawLine, type Place } from './boxes.ts';
import { INK, type Ink, TYPE } from './grid.ts';
import type { Sheet } from './sheet.ts';

const AXIS = 24;
const FOOT = 16;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000, 10_000] as const;
const MOST_TICKS = 12;

export interface CurveLook extends Place {
  readonly width: number;
  readonly height: number;
}

/** Everything inside belongs to one figure. */
export function drawCurve(sheet: Sheet, { rows, today, isPromised }: PhoneBlock, { x, y, width, height }: CurveLook) {
  const first = rows[0]?.agents ?? 0;
  const last = Math.max(first + 1, rows.at(-1)?.agents ?? 1);
  const [left, top, right, bottom] = [x + AXIS, y + 4, x + width - 6, y + height - FOOT];
  const across = (agents: number): number => left + ((agents - first) / (last - first)) * (right - left);
  const up = (share: number): number => bottom - (share / 100) * (bottom - top);
  const along = (end: 'low' | 'high') => rows.map((row) => [across(row.agents), up(row[end])] as const);

  for (const share of [0, 25, 50, 75, 100]) {
    sheet.block(left, up(share) - 0.2, right - left, 0.4, INK.grid);
    drawLine(sheet, String(share), TYPE.tiny, { x, y: up(share) - 5 }, AXIS - 5);
  }
  const step = STEPS.find((one) => (last - first) / one <= MOST_TICKS) ?? 10_000;
  for (let agents = Math.ceil(first / step) * step; agents <= last; agents += step) {
    const text = String(agents);
    drawLine(sheet, text, TYPE.tiny, { x: across(agents) - sheet.faces.widthOf(text, TYPE.tiny) / 2, y: bottom + 3 });
  }
  sheet.path([...along('high'), ...along('low').toReversed()], { fill: INK.area });
  for (const end of ['high', 'low'] as const) {
    sheet.path(along(end), { stroke: INK.ink, width: 1.3, isOpen: true });
  }
  if (isPromised) upright(sheet, [left, up(100)], [right, up(100)], INK.say, 2);
  if (today) {
    for (const seats of new Set([today.seats.low, today.seats.high])) {
      if (seats < first || seats > last) continue;
      upright(sheet, [across(seats), top - 2], [across(seats), bottom], INK.ink, 1, 2.6);
    }
  }
}

type Point = readonly [number, number];

const upright = (sheet: Sheet, from: Point, to: Point, stroke: Ink, width: number, dash?: number): void =>
  sheet.path([from, to], { stroke, width, isOpen: true, ...(dash !== undefined && { dash }) });
