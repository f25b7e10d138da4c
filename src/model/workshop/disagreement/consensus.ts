// A declaration proposed from a vote, to be edited by hand: the mix the room reaches with the fewest tokens moved, in whole
// weights that add up to 100, and everything it leaves out. It proposes; the room decides.
import type { DeclaredPurpose } from '#model/assessment.ts';
import { type Ballot, OTHER } from '#model/workshop/ballot.ts';
import { tokensOn } from '#model/workshop/disagreement/aims.ts';
import { leastMovedMix } from '#model/workshop/disagreement/least-moved.ts';

/** The least weight, of 100, with which a purpose is named: two tokens of twenty. A convention. */
export const LEAST_NAMED = 10;

export interface LeftOut {
  readonly purpose: string;
  /** Voters who laid a token there, and how many tokens in all. */
  readonly voters: number;
  readonly tokens: number;
  /**
   * `unbacked`: moving fewest tokens leaves none there; `too-light`: less than the least weight; `several-others`: voters who
   * chose another purpose do not all mean the same one, and a declaration has room for one.
   */
  readonly because: 'unbacked' | 'too-light' | 'several-others';
  /** What `other` was named, each name once. */
  readonly names?: readonly string[];
}

export type Proposal =
  /** Nobody voted, or all on purposes of their own that do not agree. */
  | { readonly state: 'none'; readonly leftOut: readonly LeftOut[] }
  | {
      readonly state: 'proposed';
      /** Heaviest first, then in the order of the places. Weights are whole and add up to 100. */
      readonly declaration: readonly DeclaredPurpose[];
      /** The most tokens first, then in the order of the places. */
      readonly leftOut: readonly LeftOut[];
      /** Two or more of the purposes named weigh the same. */
      readonly hasTies: boolean;
    };

export function proposeConsensus(places: readonly string[], ballots: readonly Ballot[]): Proposal {
  const mix = leastMovedMix(
    places,
    ballots.map(({ tokens }) => tokens),
  );
  const names = namesOfOther(ballots);
  const backed = places.filter((place) => tokensOn(mix ?? {}, place) > 0);
  const admitted = backed.filter((place) => place !== OTHER || names.length < 2);
  const named = namedAmong(admitted, (place) => tokensOn(mix ?? {}, place));
  const reasonFor = (place: string): LeftOut['because'] => {
    if (!backed.includes(place)) return 'unbacked';
    return admitted.includes(place) ? 'too-light' : 'several-others';
  };
  const leftOut = places
    .filter((place) => !named.includes(place))
    .map((purpose): LeftOut => {
      const laid = ballots.map(({ tokens }) => tokensOn(tokens, purpose)).filter((tokens) => tokens > 0);
      return {
        purpose,
        voters: laid.length,
        tokens: laid.reduce((sum, tokens) => sum + tokens, 0),
        because: reasonFor(purpose),
        ...(purpose === OTHER && names.length > 0 && { names }),
      };
    })
    .filter(({ voters }) => voters > 0)
    .toSorted((a, b) => b.tokens - a.tokens);
  if (named.length === 0) return { state: 'none', leftOut };
  const weights = wholeWeights(named.map((place) => tokensOn(mix ?? {}, place)));
  const [ownName] = names;
  const declaration = named
    .map(
      (purpose, at): DeclaredPurpose => ({
        purpose,
        weight: weights[at] ?? 0,
        ...(purpose === OTHER && ownName !== undefined && { name: ownName }),
      }),
    )
    .toSorted((a, b) => b.weight - a.weight);
  const hasTies = new Set(declaration.map(({ purpose }) => tokensOn(mix ?? {}, purpose))).size < declaration.length;
  return { state: 'proposed', declaration, leftOut, hasTies };
}

/**
 * Those heavy enough to be named. The lightest go first, all that weigh the same together, until the rest reach the least weight
 * in what remains; where all weigh the same nobody goes, since none of them could be preferred.
 */
function namedAmong(places: readonly string[], tokensIn: (place: string) => number): readonly string[] {
  const total = places.reduce((sum, place) => sum + tokensIn(place), 0);
  const lightest = Math.min(...places.map(tokensIn));
  const heavier = places.filter((place) => tokensIn(place) > lightest);
  if (places.length === 0 || heavier.length === 0 || (100 * lightest) / total >= LEAST_NAMED) return places;
  return namedAmong(heavier, tokensIn);
}

/**
 * Whole weights of 100 in proportion, by largest remainder (Hamilton); where remainders are alike the earlier place takes the
 * point, so that equal shares may differ by one.
 */
function wholeWeights(shares: readonly number[]): readonly number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const exact = shares.map((share) => Math.round((1e9 * 100 * share) / total) / 1e9);
  const floors = exact.map(Math.floor);
  const missing = 100 - floors.reduce((sum, one) => sum + one, 0);
  const order = exact.map((value, at) => ({ at, rest: value % 1 })).toSorted((a, b) => b.rest - a.rest || a.at - b.at);
  const raised = new Set(order.slice(0, missing).map(({ at }) => at));
  return floors.map((one, at) => (raised.has(at) ? one + 1 : one));
}

/** Names given to `other` by those who laid tokens on it, each once, in alphabetical order. */
function namesOfOther(ballots: readonly Ballot[]): readonly string[] {
  const given = ballots.flatMap(({ tokens, other }) => {
    const name = other?.normalize('NFC').trim();
    return tokensOn(tokens, OTHER) > 0 && name ? [name] : [];
  });
  const byKey = new Map(given.toSorted().map((name) => [name.toLowerCase(), name]));
  return [...byKey.values()].toSorted();
}
