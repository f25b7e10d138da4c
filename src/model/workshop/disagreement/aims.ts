// Where voters want different things: how the tokens of each purpose lie, and how many of them two voters must move to agree.
// Takes mixes in any order over given places; it knows no voter by name.
import { type Mix, TOKENS } from '#model/workshop/ballot.ts';
import { type Concordance, concordanceOf } from '#model/workshop/disagreement/concordance.ts';
import { type Spread, spreadOf } from '#model/workshop/disagreement/spread.ts';

export interface PurposeVotes {
  readonly purpose: string;
  readonly spread: Spread;
  /** Voters with at least one token here. */
  readonly backers: number;
  /** Tokens of this purpose that two voters chosen at random differ by, halved: its part of `distance`. */
  readonly part: number;
}

export interface Aims {
  readonly voters: number;
  /** One for every place, in the order of the places. */
  readonly purposes: readonly PurposeVotes[];
  /**
   * Tokens of 20 that one of two voters chosen at random must move, on average, to lay them as the other did: 0 where all
   * agree, 20 where no two share a token. Absent where there are no two to compare.
   */
  readonly distance?: number;
  readonly concordance: Concordance;
}

export const tokensOn = (mix: Mix, place: string): number => (Object.hasOwn(mix, place) ? (mix[place] ?? 0) : 0);

/** Every statistic of the aims; `purposes` is empty where nobody voted. */
export function readAims(places: readonly string[], mixes: readonly Mix[]): Aims {
  const purposes = places.flatMap((purpose): readonly PurposeVotes[] => {
    const tokens = mixes.map((mix) => tokensOn(mix, purpose));
    const spread = spreadOf(tokens);
    if (!spread) return [];
    const backers = tokens.filter((count) => count > 0).length;
    return [{ purpose, spread, backers, part: (spread.meanDifference ?? 0) / 2 }];
  });
  return {
    voters: mixes.length,
    purposes,
    ...(mixes.length > 1 && { distance: purposes.reduce((sum, { part }) => sum + part, 0) }),
    concordance: concordanceOf(mixes.map((mix) => places.map((place) => tokensOn(mix, place)))),
  };
}

/** Tokens to move to turn one mix into the other, both of 20: half of what they differ by, place by place. */
export function tokensToMove(places: readonly string[], a: Mix, b: Mix): number {
  return places.reduce((sum, place) => sum + Math.abs(tokensOn(a, place) - tokensOn(b, place)), 0) / 2;
}

/** Most disputed first; those that nobody differs on keep the order of the places. */
export const bySplit = (aims: Aims): readonly PurposeVotes[] =>
  aims.purposes.toSorted((a, b) => b.part - a.part || b.spread.mean - a.spread.mean);

/** A quarter of the tokens: from here on a voter is said to hold a purpose. */
export const QUARTER = TOKENS / 4;
