// Every purpose and every fact in one list, the most disputed first: what kind of dispute it is, how large, and what resolves
// it. Takes what was read of aims, facts and words; it decides nothing.
import { TOKENS } from '#model/workshop/ballot.ts';
import type { Aims } from '#model/workshop/disagreement/aims.ts';
import type { Ends } from '#model/workshop/disagreement/ends.ts';
import type { PurposeWords } from '#model/workshop/disagreement/expectations.ts';
import type { FactVotes } from '#model/workshop/disagreement/facts.ts';

/** Different wishes are voted on, different numbers looked up, different meanings of a word defined. */
export const RESOLVES = { aims: 'vote', facts: 'look-up', words: 'define' } as const;
export type DisputeKind = keyof typeof RESOLVES;

export interface Dispute {
  readonly kind: DisputeKind;
  /** A purpose, or an estimated fact. */
  readonly id: string;
  /**
   * How far two voters chosen at random lie apart, as a share of the most that is possible, 0 to 1: tokens on the purpose of
   * 20, estimates as facts.ts measures them, Jaccard of the expectations. Each kind has its own ruler; the order between
   * kinds is a way to begin, not a finding.
   */
  readonly size: number;
  readonly resolves: (typeof RESOLVES)[DisputeKind];
  /** A fact on which the judgement hangs. */
  readonly turnsVerdict?: true;
  /**
   * Of fewer than half of those who voted, a fact that these answered or a word that these hold: how many, and of how many. They are
   * the voters of the vote that asked, which for what the second did not ask again is the first.
   */
  readonly fewAnswered?: { readonly answered: number; readonly voters: number };
}

/** Facts with nothing to compare: silence is not agreement. By id, in the order given. */
export interface Silent {
  readonly nobody: readonly string[];
  readonly one: readonly string[];
}

export type Disputes =
  | { readonly state: 'too-few-voters'; readonly voters: number }
  | {
      readonly state: 'nothing-disputed';
      readonly voters: number;
      readonly agreed: readonly Dispute[];
      readonly silent: Silent;
    }
  | {
      readonly state: 'disputed';
      readonly voters: number;
      /** Larger first, then by id and kind; facts that few answered, and words that few hold, after all others. */
      readonly disputes: readonly Dispute[];
      /** Looked at by two at least, and without a difference. */
      readonly agreed: readonly Dispute[];
      readonly silent: Silent;
    };

export interface Looked {
  readonly aims: Aims;
  readonly facts: readonly { readonly votes: FactVotes; readonly ends: Ends }[];
  readonly words: readonly PurposeWords[];
}

export function listDisputes({ aims, facts, words }: Looked): Disputes {
  const { voters } = aims;
  if (voters < 2) return { state: 'too-few-voters', voters };
  const lines: readonly Dispute[] = [
    // A purpose that nobody chose is no line; one that all chose alike is one.
    ...aims.purposes
      .filter(({ backers }) => backers > 0)
      .map(({ purpose, spread }) => line('aims', purpose, (spread.meanDifference ?? 0) / TOKENS)),
    ...facts
      .filter(({ votes }) => answersIn(votes) > 1)
      .map(({ votes, ends }) => ({
        ...line('facts', votes.fact.id, votes.size, isTurning(ends)),
        ...(isFew(votes) && { fewAnswered: { answered: answersIn(votes), voters: votes.voters } }),
      })),
    ...words.flatMap(({ purpose, distance, holders, silent, voters: asked }) => {
      const answered = holders - silent;
      const few = 2 * answered < asked ? { fewAnswered: { answered, voters: asked } } : {};
      return distance === undefined ? [] : [{ ...line('words', purpose, distance), ...few }];
    }),
  ].toSorted(
    (a, b) =>
      Number(isSetBack(a)) - Number(isSetBack(b)) || b.size - a.size || byText(a.id, b.id) || byText(a.kind, b.kind),
  );
  const disputes = lines.filter(({ size }) => size > 0);
  const agreed = lines.filter(({ size }) => size === 0);
  const idsWith = (answers: number) =>
    facts.filter(({ votes }) => answersIn(votes) === answers).map(({ votes }) => votes.fact.id);
  const silent: Silent = { nobody: idsWith(0), one: idsWith(1) };
  return disputes.length === 0
    ? { state: 'nothing-disputed', voters, agreed, silent }
    : { state: 'disputed', voters, disputes, agreed, silent };
}

/**
 * The size of a dispute is how far two lie apart who answered. Where three of eight did, two drawn from the whole room seldom both
 * have a number: what the room lacks is the number, not agreement on it, and to look it up comes before talking of it. From half
 * on a room can be said to hold views; the half is a convention. A word that two of ten hold is a matter between the two: it comes
 * after those that divide the room.
 */
export const isFew = (votes: Pick<FactVotes, 'voters' | 'unknown'>): boolean => 2 * answersIn(votes) < votes.voters;

const isSetBack = ({ fewAnswered }: Dispute): boolean => fewAnswered !== undefined;

const answersIn = ({ voters, unknown }: Pick<FactVotes, 'voters' | 'unknown'>): number => voters - unknown;

export const isTurning = (ends: Ends): boolean => ends.state === 'judged' && ends.turning.length > 0;

const line = (kind: DisputeKind, id: string, size: number, turns = false): Dispute => ({
  kind,
  id,
  size,
  resolves: RESOLVES[kind],
  ...(turns && { turnsVerdict: true as const }),
});

const byText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
