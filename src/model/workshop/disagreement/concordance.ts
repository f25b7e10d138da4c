// How far several voters put the same things in the same order: Kendall's coefficient of concordance beside the mean of the
// rank correlations of all pairs. Takes one list of scores per voter, over the same things; it does not know what they are.

export type Concordance =
  | {
      readonly state: 'measured';
      readonly voters: number;
      /** Kendall's W corrected for ties: 0 no common order, 1 the same order for all. */
      readonly w: number;
      /** Mean of Spearman's rank correlation over all pairs of voters, −1 to 1. */
      readonly meanSpearman: number;
    }
  | { readonly state: 'not-measured'; readonly because: 'too-few-voters' }
  /** Who ranks everything alike has no order to agree with. */
  | { readonly state: 'not-measured'; readonly because: 'no-order'; readonly voters: number };

/**
 * W = 12 S / (m²(n³ − n) − m ΣT), m voters, n things, S the squared deviations of the rank sums, T = Σ(t³ − t) over the groups of
 * ties of one voter, ties taking the mean of their ranks: Kendall and Gibbons 1990, Rank Correlation Methods, 5th ed., chapter
 * 6; Legendre 2005, J. Agric. Biol. Environ. Stat. 10, 226–245. The mean of Spearman's correlations is taken from all pairs,
 * since with ties (mW − 1) / (m − 1) is only near it. Given every voter twice W stays the same; the mean correlation rises, the
 * two copies being in perfect agreement.
 */
export function concordanceOf(scores: readonly (readonly number[])[]): Concordance {
  const voters = scores.length;
  if (voters < 2) return { state: 'not-measured', because: 'too-few-voters' };
  const ranked = scores.map(deviationsOf);
  const flat = ranked.filter(({ squares }) => squares === 0).length;
  if (flat > 0) return { state: 'not-measured', because: 'no-order', voters: flat };
  const things = scores[0]?.length ?? 0;
  const sums = new Array<number>(things).fill(0);
  const units = new Array<number>(things).fill(0);
  let squares = 0;
  // By length first, so that the dust of the sums is the same whatever the order of the voters.
  for (const one of ranked.toSorted(compareRanked)) {
    squares += one.squares;
    const length = Math.sqrt(one.squares);
    one.deviations.forEach((deviation, at) => {
      sums[at] = (sums[at] ?? 0) + deviation;
      units[at] = (units[at] ?? 0) + deviation / length;
    });
  }
  const squared = (list: readonly number[]): number => list.reduce((sum, value) => sum + value * value, 0);
  const among = voters * (voters - 1);
  return {
    state: 'measured',
    voters,
    w: Math.min(1, squared(sums) / (voters * squares)),
    meanSpearman: Math.max(-1, Math.min(1, (squared(units) - voters) / among)),
  };
}

interface Ranked {
  /** Ranks less their mean. */
  readonly deviations: readonly number[];
  /** Sum of their squares: (n³ − n − T) / 12. */
  readonly squares: number;
}

function compareRanked(a: Ranked, b: Ranked): number {
  if (a.squares !== b.squares) return a.squares - b.squares;
  const at = a.deviations.findIndex((value, index) => value !== b.deviations[index]);
  return at < 0 ? 0 : (a.deviations[at] ?? 0) - (b.deviations[at] ?? 0);
}

function deviationsOf(scores: readonly number[]): Ranked {
  const order = scores.map((score, at) => ({ score, at })).toSorted((a, b) => a.score - b.score);
  const deviations = new Array<number>(scores.length).fill(0);
  const middle = (scores.length + 1) / 2;
  let from = 0;
  while (from < order.length) {
    let to = from;
    while (order[to + 1]?.score === order[from]?.score && to + 1 < order.length) to += 1;
    const rank = (from + to) / 2 + 1;
    for (const { at } of order.slice(from, to + 1)) deviations[at] = rank - middle;
    from = to + 1;
  }
  return { deviations, squares: deviations.reduce((sum, value) => sum + value * value, 0) };
}
