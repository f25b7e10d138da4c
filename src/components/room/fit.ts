// How a slide is made to fit its window: the type goes down step by step until everything is there, never below what is read from
// the back; what is left over then is turned in parts. Numbers only: it measures nothing itself.

/** Parts of the size that are tried, the largest first. */
const STEP = 0.04;
const MOST_STEPS = 20;

/** The smallest type of a slide, heads of tables, as a part of its body type. */
const SMALLEST = 0.95;

/**
 * Below this body type goes nowhere: no letter is smaller than a fortieth of the height of a wide window, 18 pixels of 720, as is read
 * at the back of a room. In a narrow one it is a part of the width: lines of few words would make every slide too long.
 */
export const leastSize = (width: number, height: number): number =>
  Math.max(14, Math.min(height / 40, width / 71)) / SMALLEST;

/** The part of a window that one part of a slide moves on by: a few lines stay in sight. */
const PART = 0.8;

export interface Fit {
  readonly scale: number;
  readonly parts: number;
}

/** `heightAt` draws the slide at a scale and gives its height; it is asked a bounded number of times. */
export function fitted(
  size: number,
  { width, height: windowHeight }: { readonly width: number; readonly height: number },
  heightAt: (scale: number) => number,
): Fit {
  const least = Math.min(1, leastSize(width, windowHeight) / size);
  let scale = 1;
  let height = heightAt(scale);
  for (let step = 0; step < MOST_STEPS && height > windowHeight && scale > least; step++) {
    scale = Math.max(least, scale - STEP);
    height = heightAt(scale);
  }
  return { scale, parts: partsOf(height, windowHeight) };
}

const partsOf = (height: number, windowHeight: number): number =>
  height <= windowHeight ? 1 : 1 + Math.ceil((height - windowHeight) / (PART * windowHeight));

/** How far down a part begins; the browser itself stops at the end. */
export const topOf = (part: number, windowHeight: number): number => Math.round(part * PART * windowHeight);
