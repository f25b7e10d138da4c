// Where voters use one word for different things: those who hold the same purpose, and what each believes customers expect of
// it first. Takes ballots in any order and the purposes with their bands.
import type { Purpose } from '#model/catalogue.ts';
import { type Ballot, type Expectation, OTHER } from '#model/workshop/ballot.ts';
import { givesTokensAlone } from '#model/workshop/code/tokens-alone.ts';
import { QUARTER, tokensOn } from '#model/workshop/disagreement/aims.ts';
import { gatherSets, setsApart } from '#model/workshop/disagreement/distance.ts';

export interface ExpectationCount {
  readonly expectation: Expectation;
  readonly count: number;
  /** Whether the purpose's own band leaves no room on that side of the middle: then the word is meant otherwise here. */
  readonly isOutside: boolean;
}

export interface PurposeWords {
  readonly purpose: string;
  /** Everybody whose ballots were read: where the second vote did not ask again, those of the first. */
  readonly voters: number;
  /** Voters with a quarter of their tokens here, or more: at least two. */
  readonly holders: number;
  /** Holders who said nothing of what customers expect. */
  readonly silent: number;
  /** Of these those who handed in tokens alone, and were not asked; absent where there are none. */
  readonly tokensAlone?: number;
  /** The commonest first, then by dimension and end. */
  readonly expects: readonly ExpectationCount[];
  /** Mean Jaccard distance between the expectations of two holders who told them; absent where fewer than two did. */
  readonly distance?: number;
  /** Too few told them: what they expect is left out. */
  readonly isHidden?: true;
}

const MIDDLE = 50;

/**
 * An end of a dimension is a direction, all that lies beyond the middle: it stands outside where the whole band of the purpose
 * lies on the other side. A purpose that leaves the dimension free has nothing outside.
 */
export function isOutside({ bands }: Pick<Purpose, 'bands'>, { dimension, end }: Expectation): boolean {
  const band = bands[dimension];
  if (!band) return false;
  return end === 'high' ? band.high <= MIDDLE : band.low >= MIDDLE;
}

const keyOf = ({ dimension, end }: Expectation): string => `${dimension} ${end}`;

/** One entry for each purpose that at least two voters hold, in the order of the catalogue, `other` last. */
export function readExpectations(purposes: readonly Purpose[], ballots: readonly Ballot[]): readonly PurposeWords[] {
  const all: readonly Pick<Purpose, 'id' | 'bands'>[] = [...purposes, { id: OTHER, bands: {} }];
  return all.flatMap((purpose): readonly PurposeWords[] => {
    const holders = ballots.filter(({ tokens }) => tokensOn(tokens, purpose.id) >= QUARTER);
    return holders.length < 2 ? [] : [wordsOf(purpose, holders, ballots.length)];
  });
}

function wordsOf(purpose: Pick<Purpose, 'id' | 'bands'>, holders: readonly Ballot[], voters: number): PurposeWords {
  const told = holders.flatMap(({ expects = [] }) => (expects.length === 0 ? [] : [expects]));
  const tokensAlone = holders.filter(givesTokensAlone).length;
  const byKey = new Map(told.flat().map((one) => [keyOf(one), one]));
  const sets = gatherSets(told.map((expects) => expects.map(keyOf)));
  const expects = [...byKey].map(([key, { dimension, end }]) => ({
    expectation: { dimension, end },
    count: sets.reduce((sum, { options, count }) => sum + (options.includes(key) ? count : 0), 0),
    isOutside: isOutside(purpose, { dimension, end }),
  }));
  return {
    purpose: purpose.id,
    voters,
    holders: holders.length,
    silent: holders.length - told.length,
    ...(tokensAlone > 0 && { tokensAlone }),
    expects: expects.toSorted((a, b) => b.count - a.count || (keyOf(a.expectation) < keyOf(b.expectation) ? -1 : 1)),
    ...(told.length > 1 && { distance: setsApart(sets).mean }),
  };
}
