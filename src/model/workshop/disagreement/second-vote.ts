// The second vote beside the first: who took part in both, where tokens went, and how far two voters lie apart before and
// after. For the voters known in both rounds, and for all of each round; both votes are kept.
import { plainName } from '#model/plain-name.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { type Aims, readAims, tokensOn, tokensToMove } from '#model/workshop/disagreement/aims.ts';

export interface Moved {
  readonly purpose: string;
  /** Tokens that came to it and tokens that left it, added up over the voters. */
  readonly came: number;
  readonly left: number;
  /** Mean tokens in the first and in the second vote. */
  readonly before: number;
  readonly after: number;
}

export interface Rounds {
  readonly before: Aims;
  readonly after: Aims;
}

export interface SecondVote {
  /** Everybody who voted in either round. */
  readonly all: Rounds;
  /** Voters known in both. */
  readonly known: Rounds & {
    readonly voters: number;
    /** Tokens a voter moved on average; absent where nobody is known in both. */
    readonly tokensMoved?: number;
    /** Voters who moved at least one token. */
    readonly movers: number;
    /** Purposes from or to which a token went, the most moved first, then in the order of the places. */
    readonly moved: readonly Moved[];
  };
  /** Ballots of one round without a partner that is surely theirs in the other. */
  readonly onlyFirst: number;
  readonly onlySecond: number;
}

/** Undefined where one of the two rounds has no ballot. */
export function compareRounds(places: readonly string[], ballots: readonly Ballot[]): SecondVote | undefined {
  const [first, second] = [1, 2].map((round) => ballots.filter((ballot) => ballot.round === round));
  if (!first?.length || !second?.length) return undefined;
  const pairs = pairVoters(first, second);
  const aimsOf = (list: readonly Ballot[]): Aims =>
    readAims(
      places,
      list.map(({ tokens }) => tokens),
    );
  const moves = pairs.map(([a, b]) => tokensToMove(places, a.tokens, b.tokens));
  return {
    all: { before: aimsOf(first), after: aimsOf(second) },
    known: {
      before: aimsOf(pairs.map(([a]) => a)),
      after: aimsOf(pairs.map(([, b]) => b)),
      voters: pairs.length,
      ...(pairs.length > 0 && { tokensMoved: moves.reduce((sum, one) => sum + one, 0) / pairs.length }),
      movers: moves.filter((one) => one > 0).length,
      moved: movedOn(places, pairs),
    },
    onlyFirst: first.length - pairs.length,
    onlySecond: second.length - pairs.length,
  };
}

type Pair<T> = readonly [T, T];
/** What may tell a voter. A number settles it: it was given while the names could be read. */
type Signed = Pick<Ballot, 'id' | 'role' | 'name'> & { readonly voter?: number };

/** What tells a voter in both rounds, the surest first; after them a role that has one voter in each whole round. */
const SIGNS: readonly ((ballot: Signed) => string | undefined)[] = [
  ({ voter }) => (voter === undefined ? undefined : String(voter)),
  ({ id }) => id,
  ({ role, name }) => (name?.trim() ? `${role} ${plainName(name)}` : undefined),
];

/**
 * A ballot of the second round belongs to one of the first where it carries the same id, or the same role and name, or where its
 * role has one voter in each round. Two voters of one role without names are not told apart, and are not guessed at: who is left
 * over after the others are known may be two people.
 */
export function pairVoters<T extends Signed>(first: readonly T[], second: readonly T[]): readonly Pair<T>[] {
  const pairs: Pair<T>[] = [];
  let [left, right] = [first, second];
  const alone = [first, second].map((list) => bySign(list, ({ role }) => String(role)));
  for (const sign of [...SIGNS, undefined]) {
    const [once, again] = sign ? [left, right].map((list) => bySign(list, sign)) : alone;
    const known = new Set(pairs.flat());
    for (const [key, a] of once ?? []) {
      const b = again?.get(key);
      // A name on one of the two and another on the other: not the same voter, though the role is.
      if (a && b && !known.has(a) && !known.has(b) && !haveOtherNames(a, b)) pairs.push([a, b]);
    }
    const paired = new Set(pairs.flat());
    [left, right] = [left, right].map((list) => list.filter((ballot) => !paired.has(ballot))) as [T[], T[]];
  }
  return pairs;
}

/** Ballots by their sign; a sign that two of them carry is none, and held by undefined. */
function bySign<T extends Signed>(list: readonly T[], sign: (ballot: T) => string | undefined) {
  const found = new Map<string, T | undefined>();
  for (const ballot of list) {
    const key = sign(ballot);
    if (key !== undefined) found.set(key, found.has(key) ? undefined : ballot);
  }
  return found;
}

const haveOtherNames = (a: Signed, b: Signed): boolean => {
  if (a.voter !== undefined && b.voter !== undefined) return a.voter !== b.voter;
  const [one, other] = [a, b].map(({ name }) => plainName(name));
  return Boolean(one && other && one !== other);
};

function movedOn(places: readonly string[], pairs: readonly Pair<Ballot>[]): readonly Moved[] {
  const total = (list: readonly number[]): number => list.reduce((sum, one) => sum + one, 0);
  return places
    .map((purpose) => {
      const changes = pairs.map(([a, b]) => tokensOn(b.tokens, purpose) - tokensOn(a.tokens, purpose));
      return {
        purpose,
        came: total(changes.filter((change) => change > 0)),
        left: -total(changes.filter((change) => change < 0)) + 0,
        before: total(pairs.map(([a]) => tokensOn(a.tokens, purpose))) / pairs.length,
        after: total(pairs.map(([, b]) => tokensOn(b.tokens, purpose))) / pairs.length,
      };
    })
    .filter(({ came, left }) => came + left > 0)
    .toSorted((a, b) => b.came + b.left - a.came - a.left);
}
