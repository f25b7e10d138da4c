// Lays parts one after another over pages. A part says what it needs to begin and whether it stays with the next, so that
// a heading is never last on a page; a paragraph breaks with at least two lines on either side; a box does not break.
import { type Box, drawLines, LEFT, type TextBox } from './boxes.ts';
import { BOTTOM, MARGIN, ROOM, WHITE } from './grid.ts';
import type { Sheet, Tag } from './sheet.ts';

export interface Part {
  /** White space before it, not at the top of a page. */
  readonly before: number;
  /** Height that must be free for it to begin. */
  readonly least: number;
  /** Height of the whole. */
  readonly height: number;
  readonly staysWithNext?: boolean;
  place(sheet: Sheet, parent: Tag): void;
}

/** Fewest lines of a paragraph on either side of a break. */
const FEWEST = 2;

export function flow(sheet: Sheet, parts: readonly Part[], parent: Tag): void {
  let index = 0;
  while (index < parts.length) {
    let needed = 0;
    let last = index;
    for (; last < parts.length; last++) {
      const part = parts[last] as Part;
      needed += part.least + (last > index ? part.before : 0);
      if (!part.staysWithNext) break;
    }
    const first = parts[index] as Part;
    const isTop = sheet.y <= MARGIN.top;
    if (!isTop && first.before + needed > sheet.room && needed <= ROOM) sheet.newPage();
    for (; index <= last && index < parts.length; index++) {
      const part = parts[index] as Part;
      if (sheet.y > MARGIN.top) sheet.y += part.before;
      part.place(sheet, parent);
    }
  }
}

/** What parts take one after another, the first without its white space. */
export const heightOf = (parts: readonly Part[]): number =>
  parts.reduce((sum, { before, height }, index) => sum + height + (index > 0 ? before : 0), 0);

/** A box as a part. Where no page is high enough for it, what it is made of follows piece by piece. */
export function boxPart(box: Box, before: number, { staysWithNext = false } = {}): Part {
  const { within } = box;
  const isTooHigh = box.height > ROOM && within !== undefined;
  return {
    before,
    height: box.height,
    least: isTooHigh ? Math.min(ROOM, within[0]?.height ?? 0) : box.height,
    staysWithNext,
    place(sheet, parent) {
      if (isTooHigh) {
        flow(
          sheet,
          within.map((one) => boxPart(one, 4)),
          parent,
        );
        return;
      }
      box.draw(sheet, { x: LEFT, y: sheet.y }, parent);
      sheet.y += box.height;
    },
  };
}

/** Two boxes under one tag, in one piece unless that leaves much of a page white: then the second may begin overleaf. */
export function partedPart(tag: string, first: Box, gap: number, second: Box, before: number): Part {
  const height = first.height + gap + second.height;
  return {
    before,
    height,
    least: Math.min(height, Math.max(first.height, WHITE)),
    place(sheet, parent) {
      const under = sheet.open(parent, tag);
      flow(sheet, [boxPart(first, 0), boxPart(second, gap)], under);
    },
  };
}

/** A paragraph that may go on overleaf. */
export function paragraph(box: TextBox, before: number, { staysWithNext = false, x = LEFT } = {}): Part {
  const { lines, leading, tag } = box;
  const isShort = lines.length < 2 * FEWEST;
  return {
    before,
    height: box.height,
    least: (isShort || staysWithNext ? lines.length : FEWEST) * leading,
    staysWithNext,
    place(sheet, parent) {
      if (lines.length === 0) return;
      const element = sheet.open(parent, tag);
      let rest = lines;
      while (rest.length > 0) {
        const now = linesNow(rest.length, Math.floor((BOTTOM - sheet.y + 0.01) / leading));
        if (now > 0) {
          const shown = rest.slice(0, now);
          sheet.fill(element, () => drawLines(sheet, shown, leading, { x, y: sheet.y }));
          sheet.y += now * leading;
          rest = rest.slice(now);
        }
        if (rest.length > 0) sheet.newPage();
      }
    },
  };
}

function linesNow(left: number, fitting: number): number {
  if (fitting >= left) return left;
  const most = Math.min(fitting, left - FEWEST);
  return most >= FEWEST ? most : fitting > 20 ? fitting : 0;
}
