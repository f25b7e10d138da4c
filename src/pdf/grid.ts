// The page: its size, margins and columns in points, the two inks, and the sizes of type. Looks only; it draws nothing.
import type { Severity } from '#model/judge/rule.ts';

export const PAGE = { width: 595.28, height: 841.89 } as const;
export const MARGIN = { top: 60, bottom: 62, left: 51, right: 51 } as const;
export const WIDTH = PAGE.width - MARGIN.left - MARGIN.right;
export const BOTTOM = PAGE.height - MARGIN.bottom;
/** Where the foot of every page is written. */
export const FOOT = PAGE.height - 45;
export const ROOM = BOTTOM - MARGIN.top;
/** So much of a page is not left white for the sake of what would rather stay in one piece. */
export const WHITE = 0.3 * ROOM;
/** Explanations keep to a measure one can read; tables and pairs take the page. */
export const MEASURE = 400;
export const GUTTER = 22;
export const COLUMN = (WIDTH - GUTTER) / 2;

export const INK = {
  ink: '#14191e',
  quiet: '#4a545d',
  say: '#1f5d86',
  band: '#6393b6',
  line: '#cfd4d6',
  grid: '#d9dddd',
  outline: '#6b757d',
  area: '#d3d6d8',
  paper: '#ffffff',
} as const;
export type Ink = (typeof INK)[keyof typeof INK] | (typeof WEIGHT_INK)[Severity];

/** Weight of a divergence: falls in lightness, and in filling besides. */
export const WEIGHT_INK = {
  critical: '#8f1d1d',
  major: '#ad5a17',
  minor: '#8b826f',
  open: '#6b757d',
  note: '#6b757d',
} as const satisfies Record<Severity, string>;

/** Serif for what somebody says, text and strong for what explains, asks or counts. */
export const FACES = ['serif', 'text', 'strong'] as const;
export type FaceName = (typeof FACES)[number];

export interface Style {
  readonly face: FaceName;
  readonly size: number;
  readonly leading: number;
  readonly ink: Ink;
  /** Figures of one width, for numbers that stand under one another. */
  readonly tabular?: boolean;
}

const style = (face: FaceName, size: number, leading: number, ink: Ink = INK.ink): Style => ({
  face,
  size,
  leading,
  ink,
});

export const TYPE = {
  headline: style('serif', 23, 26),
  lead: style('serif', 11, 15),
  quote: style('serif', 11.5, 15),
  smallQuote: style('serif', 9.75, 12.6),
  section: style('strong', 14, 18),
  title: style('strong', 11, 14.4),
  body: style('text', 9.25, 13.2),
  strong: style('strong', 9.25, 13.2),
  small: style('text', 8, 11.2, INK.quiet),
  smallInk: style('text', 8, 11.2),
  smallStrong: style('strong', 8, 11.2),
  tiny: style('text', 7.5, 10, INK.quiet),
  who: style('strong', 7.5, 10.4, INK.quiet),
  number: { ...style('text', 8.5, 12), tabular: true },
  cell: style('text', 8.5, 12),
  cellStrong: style('strong', 8.5, 12),
} as const satisfies Record<string, Style>;

export const inked = (of: Style, ink: Ink): Style => ({ ...of, ink });
