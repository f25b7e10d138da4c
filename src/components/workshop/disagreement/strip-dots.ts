// Where the circles of a strip stand: one above the other over their number of tokens, side by side where a pile would grow too
// high, and never shaken apart at random. Pure; in units of which a token is ten wide.
import { TOKENS } from '#model/workshop/ballot.ts';
import type { Counted } from '#model/workshop/disagreement/spread.ts';

export const STEP = 10;
export const WIDTH = STEP * (TOKENS + 1);
const MOST_WIDE = 4;

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
  /** Circles one above the other before a pile is made wider. */
  readonly high: number;
}

/** How high piles may grow: read from near by, or from the back of a room, where the height is wanted for the words. */
const GROWTH = { near: { high: 5, most: 10 }, far: { high: 2, most: 10 } } as const;

export function drawingFor(strips: readonly (readonly Counted[])[], seen: keyof typeof GROWTH = 'near'): Drawing {
  const { high, most } = GROWTH[seen];
  const highest = Math.max(1, ...strips.flatMap((counts) => counts.map(({ count }) => count)));
  const perDot = Math.ceil(highest / (MOST_WIDE * most));
  const wide = Math.min(MOST_WIDE, Math.ceil(highest / perDot / high));
  const apart = tidy((STEP - 0.4) / Math.max(2, wide));
  return { perDot, wide, apart, radius: tidy(0.44 * apart), high };
}

export function dotsOf(counts: readonly Counted[], { perDot, wide, apart, radius, high }: Drawing): readonly Dot[] {
  return counts.flatMap(({ value, count }) => {
    const dots = Math.ceil(count / perDot);
    // As narrow as it may be without growing higher than the highest.
    const across = Math.min(wide, Math.ceil(dots / high));
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
