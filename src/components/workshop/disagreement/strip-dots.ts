// Where the circles of a strip stand: one above the other over their number of tokens, side by side where a pile would grow too
// high, and never shaken apart at random. Pure; in units of which a token is ten wide.
import { TOKENS } from '#model/workshop/ballot.ts';
import type { Counted } from '#model/workshop/disagreement/spread.ts';

export const STEP = 10;
export const WIDTH = STEP * (TOKENS + 1);
const HIGH = 5;
const MOST_WIDE = 4;
const MOST_HIGH = 10;

export interface Dot {
  readonly x: number;
  /** Above the line, from 0. */
  readonly y: number;
  /** Laid at least one token. */
  readonly isFilled: boolean;
}

const tidy = (value: number): number => Number(value.toFixed(2));

/** The middle of the place of so many tokens; they need not be whole. */
export const placeAt = (tokens: number): number => tidy(STEP / 2 + STEP * tokens);

/** How the circles of a whole table of strips are drawn, all of one size: as large as the highest pile leaves room for. */
export interface Drawing {
  /** Voters that one circle stands for. */
  readonly perDot: number;
  readonly wide: number;
  readonly radius: number;
  /** From middle to middle. */
  readonly apart: number;
}

export function drawingFor(strips: readonly (readonly Counted[])[]): Drawing {
  const highest = Math.max(1, ...strips.flatMap((counts) => counts.map(({ count }) => count)));
  const perDot = Math.ceil(highest / (MOST_WIDE * MOST_HIGH));
  const wide = Math.min(MOST_WIDE, Math.ceil(highest / perDot / HIGH));
  const apart = tidy((STEP - 0.4) / Math.max(2, wide));
  return { perDot, wide, apart, radius: tidy(0.44 * apart) };
}

export function dotsOf(counts: readonly Counted[], { perDot, wide, apart, radius }: Drawing): readonly Dot[] {
  return counts.flatMap(({ value, count }) => {
    const dots = Math.ceil(count / perDot);
    // As narrow as it may be without growing higher than the highest.
    const across = Math.min(wide, Math.ceil(dots / HIGH));
    return Array.from({ length: dots }, (_, at): Dot => {
      const row = Math.floor(at / across);
      const inRow = Math.min(across, dots - row * across);
      const x = placeAt(value) + apart * ((at % across) - (inRow - 1) / 2);
      return { x: tidy(x), y: tidy(radius + 0.5 + apart * row), isFilled: value > 0 };
    });
  });
}

/** How high the dots stand. */
export const heightOf = (dots: readonly Dot[], { radius }: Drawing): number =>
  tidy(Math.max(2 * radius + 0.5, ...dots.map(({ y }) => y + radius)) + 1);
