// Boxes: things of a known height that can be drawn anywhere. Text set in lines, boxes under one another, two columns, a
// drawing. A box never breaks; what may break over pages is in flow.ts.
import { COLUMN, GUTTER, INK, type Ink, MARGIN, type Style, WIDTH } from './grid.ts';
import { type Composing, type Line, oneLine, type Piece, setLines } from './set-lines.ts';
import type { Sheet, Tag } from './sheet.ts';

export interface Place {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly height: number;
  /** Draws at a place, its tags under the given one. */
  draw(sheet: Sheet, place: Place, parent: Tag): void;
  /** What it is made of, where it may be taken apart because no page is high enough. */
  readonly within?: readonly Box[];
}

export interface TextBox extends Box {
  readonly lines: readonly Line[];
  readonly leading: number;
  readonly tag: string;
  /** The lines alone, for an artifact. */
  show(sheet: Sheet, place: Place): void;
}

export interface TextLook {
  readonly tag?: string;
  readonly width?: number;
  readonly align?: 'left' | 'right';
  /** Lines of nearly one length, for headlines. */
  readonly isEven?: boolean;
  /** Draws into the parent’s own content instead of a tag of its own. */
  readonly isBare?: boolean;
  readonly indent?: number;
}

export type Text = string | readonly Piece[];

export const piecesOf = (text: Text, style: Style): readonly Piece[] =>
  typeof text === 'string' ? [{ text, style }] : text;

export function textBox(composing: Composing, text: Text, style: Style, look: TextLook = {}): TextBox {
  const { tag = 'P', width = WIDTH, align = 'left', isEven = false, isBare = false, indent = 0 } = look;
  const lines = setLines(piecesOf(text, style), width - indent, composing, isEven);
  const box = linesBox(lines, style.leading, tag, indent, align === 'right' ? width : undefined);
  return isBare ? { ...box, draw: (sheet, place, parent) => sheet.fill(parent, () => box.show(sheet, place)) } : box;
}

/** Lines already set, as a box. */
export function linesBox(
  lines: readonly Line[],
  leading: number,
  tag: string,
  indent = 0,
  rightWithin?: number,
): TextBox {
  const show = (sheet: Sheet, { x, y }: Place) => drawLines(sheet, lines, leading, { x: x + indent, y }, rightWithin);
  return {
    lines,
    leading,
    tag,
    height: lines.length * leading,
    show,
    draw(sheet, place, parent) {
      if (lines.length > 0) sheet.fill(sheet.open(parent, tag), () => show(sheet, place));
    },
  };
}

/** The base line sits so that capitals stand in the middle of their line. */
export const baselineOf = (style: Pick<Style, 'size' | 'leading'>): number => style.leading / 2 + style.size * 0.34;

export function drawLines(
  sheet: Sheet,
  lines: readonly Line[],
  leading: number,
  { x, y }: Place,
  rightWithin?: number,
): void {
  lines.forEach((line, index) => {
    const size = line.runs[0]?.style.size ?? 0;
    const left = rightWithin === undefined ? x : x + rightWithin - line.width;
    sheet.line(line, left, y + index * leading + baselineOf({ size, leading }));
  });
}

/** Boxes under one another, each after its own gap. */
export function stack(...boxes: readonly (Box | readonly [gap: number, box: Box] | undefined)[]): Box {
  const rows: { top: number; box: Box }[] = [];
  let height = 0;
  for (const row of boxes) {
    if (!row) continue;
    const [gap, box] = isGapped(row) ? row : ([0, row] as const);
    if (box.height === 0) continue;
    const top = height + (rows.length > 0 ? gap : 0);
    rows.push({ top, box });
    height = top + box.height;
  }
  return {
    height,
    within: rows.map(({ box }) => box),
    draw(sheet, { x, y }, parent) {
      for (const { top, box } of rows) box.draw(sheet, { x, y: y + top }, parent);
    },
  };
}

const isGapped = (row: Box | readonly [number, Box]): row is readonly [number, Box] => Array.isArray(row);

/** Left what is said, right what is done. */
export function pair(left: Box, right: Box, tag?: string): Box {
  return {
    height: Math.max(left.height, right.height),
    draw(sheet, { x, y }, parent) {
      const inside = tag === undefined ? parent : sheet.open(parent, tag);
      left.draw(sheet, { x, y }, inside);
      right.draw(sheet, { x: x + COLUMN + GUTTER, y }, inside);
    },
  };
}

/** A box whose tags stand together under one of their own. */
export function tagged(tag: string, box: Box): Box {
  return {
    height: box.height,
    draw: (sheet, place, parent) => box.draw(sheet, place, sheet.open(parent, tag)),
  };
}

/** Something drawn that says nothing: a rule, a mark, white space. */
export function drawing(height: number, draw: (sheet: Sheet, place: Place) => void): Box {
  return { height, draw: (sheet, place) => sheet.artifact(() => draw(sheet, place)) };
}

export const ruleBox = (thickness: number, ink: Ink = INK.ink, width = WIDTH): Box =>
  drawing(thickness, (sheet, { x, y }) => sheet.rule(x, y, width, thickness, ink));

export const LEFT = MARGIN.left;

/** One line of type at a place, inside a tag or an artifact that is already open. */
export function drawLine(sheet: Sheet, text: Text, style: Style, { x, y }: Place, rightWithin?: number): number {
  const line = oneLine(piecesOf(text, style), sheet);
  drawLines(sheet, [line], style.leading, { x, y }, rightWithin);
  return line.width;
}
