// Which purposes of a declaration weigh most: often one, and as many as weigh alike.

/** Whole weights of equal shares differ by at most this, of 100. */
const ROUNDING = 1;

/** Those as heavy as the heaviest, in the order given; none of none. Weights are of any total. */
export function heaviestOf<Entry extends { readonly weight: number }>(entries: readonly Entry[]): readonly Entry[] {
  const total = entries.reduce((sum, { weight }) => sum + weight, 0);
  const most = Math.max(...entries.map(({ weight }) => weight));
  return entries.filter(({ weight }) => (100 * (most - weight)) / total <= ROUNDING);
}
