// The one mix that the room reaches with the fewest tokens moved, all voters taken together. Takes mixes in any order; what is
// then named in a declaration is decided in consensus.ts.
import { type Mix, TOKENS } from '#model/workshop/ballot.ts';
import { tokensOn } from '#model/workshop/disagreement/aims.ts';

/**
 * Twenty tokens over the places, whole but for ties, that make the sum of all voters' tokens to move the least there is. The k-th
 * token of a place is backed by those who laid at least k there; the twenty best backed are taken, which is the median of each
 * place wherever the medians add up to twenty, and always adds up. Places that are equally well backed at the end share what
 * is left by the tokens each could still take. Goel, Krishnaswamy, Sakshuwong and Aitamurto 2019, Knapsack Voting for
 * Participatory Budgeting, ACM Trans. Econ. Comput. 7(2), 8, take the best backed units of a budget in this way; Freeman, Pennock,
 * Peters and Wortman Vaughan 2021, J. Econ. Theory 193, on the ways to break ties. With ties shared like this, whoever guesses how
 * the others vote may be better served by laying tokens otherwise than they mean: what comes out is a proposal, and no ballot.
 *
 * n voters who agree are as one; every voter twice changes nothing. Undefined where nobody voted.
 */
export function leastMovedMix(places: readonly string[], mixes: readonly Mix[]): Mix | undefined {
  if (mixes.length === 0) return undefined;
  /** For each place, how many back its first token, its second, … : never rising. */
  const backing = places.map((place) => {
    const laid = mixes.map((mix) => tokensOn(mix, place));
    return Array.from({ length: TOKENS }, (_, at) => laid.filter((tokens) => tokens > at).length);
  });
  const all = backing.flat().toSorted((a, b) => b - a);
  const edge = all[TOKENS - 1] ?? 0;
  const sure = backing.map((one) => one.filter((voters) => voters > edge).length);
  const tied = backing.map((one) => one.filter((voters) => voters === edge).length);
  const left = TOKENS - sure.reduce((sum, one) => sum + one, 0);
  const among = tied.reduce((sum, one) => sum + one, 0);
  const laid = places.map((place, at) => [place, (sure[at] ?? 0) + (left * (tied[at] ?? 0)) / among] as const);
  return Object.fromEntries(laid.filter(([, tokens]) => tokens > 0));
}
