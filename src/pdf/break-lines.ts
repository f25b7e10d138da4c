// Where lines end: over the whole paragraph, so that what they leave free is shared out evenly. Takes words with their
// widths, gives the index after the last word of each line.
import type { Style } from './grid.ts';

/** Letters of one style within a word. */
export interface Fragment {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  readonly actual?: string;
}
/** What no line may part, and how wide a blank after it is. */
export interface Word {
  readonly fragments: readonly Fragment[];
  readonly width: number;
  readonly blank: number;
}

/** In squares of the width: what a line costs by itself, and what it costs to end on a word that leans on the next. */
const LINE = 0.02;
const LEANS = 0.006;

/** Articles and prepositions: a line reads better without one at its end. */
const isLeaning = ({ fragments }: Word): boolean => /^\p{L}{1,3}$/u.test(fragments.map(({ text }) => text).join(''));

/** Nothing costs less than one line. */
function fitsOneLine(words: readonly Word[], width: number): boolean {
  let taken = 0;
  for (const [at, word] of words.entries()) {
    taken += word.width + (words[at - 1]?.blank ?? 0);
    if (taken > width + 0.01) return false;
  }
  return true;
}

/**
 * For each line the index after its last word, where the squares of what lines leave free add up to least. The last line
 * is free, unless one short word stands alone on it.
 */
export function breaks(words: readonly Word[], width: number): readonly number[] {
  const count = words.length;
  if (count > 0 && fitsOneLine(words, width)) return [count];
  const best: number[] = [...Array<number>(count).fill(Number.POSITIVE_INFINITY), 0];
  const end: number[] = Array(count).fill(count);
  const leaning = words.map((word) => (isLeaning(word) ? width * width * LEANS : 0));
  for (let from = count - 1; from >= 0; from--) {
    let taken = 0;
    for (let to = from; to < count; to++) {
      taken += (to > from ? (words[to - 1]?.blank ?? 0) : 0) + (words[to]?.width ?? 0);
      if (taken > width + 0.01 && to > from) break;
      const free = Math.max(0, width - taken);
      const isLast = to === count - 1;
      const alone = isLast && from > 0 && taken < width * 0.18 ? width * width * 0.25 : 0;
      const ending = isLast ? alone : free * free + (leaning[to] ?? 0);
      const cost = ending + width * width * LINE + (best[to + 1] ?? 0);
      if (cost < (best[from] ?? 0)) {
        best[from] = cost;
        end[from] = to + 1;
      }
    }
  }
  const ends: number[] = [];
  for (let at = 0; at < count; at = end[at] ?? count) ends.push(end[at] ?? count);
  return ends;
}

/** The narrowest width that takes no more lines: lines of nearly one length. */
export function narrowest(words: readonly Word[], width: number, lines: number): number {
  let low = words.reduce((widest, word) => Math.max(widest, word.width), 0);
  let high = width;
  for (let step = 0; step < 8; step++) {
    const middle = (low + high) / 2;
    if (breaks(words, middle).length <= lines) high = middle;
    else low = middle;
  }
  return high;
}
