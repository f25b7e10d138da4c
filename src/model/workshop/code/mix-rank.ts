// A mix as one whole number, and back: which of all ways to lay the tokens on the places it is. Takes counts in the order
// of the places; knows neither purposes nor codes.
//
// Tokens and the walls between places make a row of TOKENS + places - 1 signs; the walls stand at c1 < c2 < … < ck. Their
// rank is C(c1, 1) + C(c2, 2) + … + C(ck, k): the combinatorial number system (Knuth, The Art of Computer Programming,
// volume 4A, 7.2.1.3), each number from 0 to C(row, k) - 1 exactly once.
import { TOKENS } from '#model/workshop/ballot.ts';

/** C(n, k), exact up to 2^53. */
export function choose(n: number, k: number): number {
  if (k > n) return 0;
  let ways = 1;
  for (let i = 1; i <= k; i++) ways = (ways * (n - k + i)) / i;
  return ways;
}

/** How many mixes there are on so many places: 30 045 015 on eleven. */
export const mixesOn = (places: number): number => choose(TOKENS + places - 1, places - 1);

/** 0 to mixesOn(counts.length) - 1. Throws unless the counts are whole, none below 0, and add up to TOKENS. */
export function rankOfMix(counts: readonly number[]): number {
  const isWhole = counts.every((count) => Number.isInteger(count) && count >= 0);
  if (!isWhole || counts.reduce((sum, count) => sum + count, 0) !== TOKENS) throw new Error(`not ${TOKENS} tokens`);
  let rank = 0;
  let laid = 0;
  for (let wall = 1; wall < counts.length; wall++) {
    laid += counts[wall - 1] as number;
    rank += choose(laid + wall - 1, wall);
  }
  return rank;
}

/** The counts of a rank. Throws where there is no such mix. */
export function mixOfRank(rank: number, places: number): readonly number[] {
  if (!(Number.isInteger(rank) && rank >= 0 && rank < mixesOn(places))) throw new Error('no mix of that rank');
  const counts: number[] = [];
  let rest = rank;
  let behind = TOKENS + places - 1;
  for (let wall = places - 1; wall >= 1; wall--) {
    let stands = behind - 1;
    while (choose(stands, wall) > rest) stands -= 1;
    rest -= choose(stands, wall);
    counts.unshift(behind - stands - 1);
    behind = stands;
  }
  return [behind, ...counts];
}
