// What the room believed its operation to be built for, beside what it is revealed to be built for. Takes the guesses of a
// round and a judgement; who guessed what is told nowhere.
import type { Judgement } from '#model/judge/assess.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { givesTokensAlone } from '#model/workshop/code/tokens-alone.ts';

export interface GuessTally {
  /** The most guessed first, then in the order of the places. */
  readonly guesses: readonly { readonly purpose: string; readonly voters: number }[];
  /** Those who were asked: not those who handed in tokens alone. */
  readonly voters: number;
  /** Voters who did not guess. */
  readonly without: number;
  /** Who handed in tokens alone; absent where nobody did. */
  readonly tokensAlone?: number;
}

export interface Guessed extends GuessTally {
  /** What the operation is built for: more than one where they cannot be told apart, none where too little is known. */
  readonly revealed: readonly string[];
  /** Voters who guessed one of them. */
  readonly hits: number;
  /** The place of each guess in the ranking of the ten, from 1; none where too little is known to say what is revealed. */
  readonly ranks: Readonly<Record<string, number>>;
}

export function tallyGuesses(places: readonly string[], all: readonly Ballot[]): GuessTally {
  const ballots = all.filter((ballot) => !givesTokensAlone(ballot));
  const tokensAlone = all.length - ballots.length;
  const given = ballots.flatMap(({ operated }) =>
    operated !== undefined && places.includes(operated) ? [operated] : [],
  );
  const guesses = places
    .map((purpose) => ({ purpose, voters: given.filter((one) => one === purpose).length }))
    .filter(({ voters }) => voters > 0)
    .toSorted((a, b) => b.voters - a.voters);
  return {
    guesses,
    voters: ballots.length,
    without: ballots.length - given.length,
    ...(tokensAlone > 0 && { tokensAlone }),
  };
}

/** The tally beside the headline of the judgement, and beside its ranking. */
export function besideRevealed(tally: GuessTally, { verdict }: Pick<Judgement, 'verdict'>): Guessed {
  const revealed = verdict.headline.operated;
  const hits = tally.guesses.filter(({ purpose }) => revealed.includes(purpose));
  const ranks = (revealed.length > 0 ? verdict.revealed : []).map(({ purpose }, at) => [purpose, at + 1] as const);
  return {
    ...tally,
    revealed,
    hits: hits.reduce((sum, { voters }) => sum + voters, 0),
    ranks: Object.fromEntries(ranks),
  };
}
