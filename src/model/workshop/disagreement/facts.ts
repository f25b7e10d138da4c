// Where voters take different things for a fact: their estimates of one question, how they lie, and how many do not know.
// Takes ballots in any order; whether a difference matters for the judgement is told by ends.ts.
import { hullOf, type Interval, midpointOf } from '#model/interval.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import { givesTokensAlone } from '#model/workshop/code/tokens-alone.ts';
import { type Chosen, gapsBetween, gatherSets, type Pairs, setsApart } from '#model/workshop/disagreement/distance.ts';
import {
  type Estimated,
  estimateIn,
  intervalIn,
  isChoices,
  optionsIn,
} from '#model/workshop/disagreement/estimated.ts';
import { type Spread, spreadOf } from '#model/workshop/disagreement/spread.ts';

export interface AmountVotes extends Pairs {
  readonly kind: 'amounts';
  /** One per voter who knows, from the lowest; an exact number is a point. */
  readonly intervals: readonly Interval[];
  /** From the lowest to the highest of all. */
  readonly hull: Interval;
  /** Of the middles of the estimates. */
  readonly spread: Spread;
  /** Gini's mean difference of the middles, relative to their mean; only for numbers that have a true zero, and a mean above it. */
  readonly relativeDifference?: number;
}

export interface ChoiceVotes extends Pairs {
  readonly kind: 'choices';
  readonly sets: readonly Chosen[];
  /** How many chose each option, the commonest first and then by name; options nobody chose are left out. */
  readonly options: readonly { readonly option: string; readonly count: number }[];
}

export interface FactVotes {
  readonly fact: Estimated;
  /** Those who were asked: not those who handed in tokens alone. */
  readonly voters: number;
  /** Who handed in tokens alone; absent where nobody did. */
  readonly tokensAlone?: number;
  /** Who was asked and gave no estimate: not to know is an answer. */
  readonly unknown: number;
  /** Absent where nobody knows. */
  readonly votes?: AmountVotes | ChoiceVotes;
  /**
   * How far two voters chosen at random lie apart, as a share of the most that is possible: gaps relative to the sum of the two
   * middles (numbers), to the scale of 100 (five anchors), Jaccard (choices). 0 where all can be right at once.
   */
  readonly size: number;
}

export function readFact(fact: Estimated, all: readonly Ballot[]): FactVotes {
  const ballots = all.filter((ballot) => !givesTokensAlone(ballot));
  const tokensAlone = all.length - ballots.length;
  const votes = isChoices(fact) ? readChoices(fact, ballots) : readAmounts(fact, ballots);
  const known = votes === undefined ? 0 : votes.kind === 'amounts' ? votes.intervals.length : countIn(votes.sets);
  return {
    fact,
    voters: ballots.length,
    ...(tokensAlone > 0 && { tokensAlone }),
    unknown: ballots.length - known,
    ...(votes && { votes }),
    size: votes ? sizeOf(fact, votes) : 0,
  };
}

const countIn = (sets: readonly Chosen[]): number => sets.reduce((sum, { count }) => sum + count, 0);

function readAmounts(fact: Estimated, ballots: readonly Ballot[]): AmountVotes | undefined {
  const given = ballots.flatMap((ballot) => intervalIn(fact, estimateIn(ballot, fact)) ?? []);
  const intervals = given.toSorted((a, b) => a.low - b.low || a.high - b.high);
  const spread = spreadOf(intervals.map(midpointOf));
  if (!spread) return undefined;
  const relative = isRatio(fact) && spread.mean > 0 ? (spread.meanDifference ?? 0) / spread.mean : undefined;
  return {
    kind: 'amounts',
    intervals,
    hull: hullOf(intervals),
    spread,
    ...gapsBetween(intervals),
    ...(relative !== undefined && { relativeDifference: relative }),
  };
}

/** Five anchors are an order of sentences, not a quantity. */
const isRatio = ({ question: { form } }: Estimated): boolean => form.kind !== 'ordinal' && form.kind !== 'choices';

function readChoices(fact: Estimated, ballots: readonly Ballot[]): ChoiceVotes | undefined {
  const chosen = ballots.map((ballot) => optionsIn(fact, estimateIn(ballot, fact)));
  const sets = gatherSets(chosen.filter((one) => one !== undefined));
  if (sets.length === 0) return undefined;
  const counts = new Map<string, number>();
  for (const { options, count } of sets)
    for (const option of options) counts.set(option, (counts.get(option) ?? 0) + count);
  const options = [...counts].map(([option, count]) => ({ option, count }));
  return {
    kind: 'choices',
    sets,
    options: options.toSorted((a, b) => b.count - a.count || (a.option < b.option ? -1 : 1)),
    ...setsApart(sets),
  };
}

function sizeOf(fact: Estimated, votes: AmountVotes | ChoiceVotes): number {
  if (votes.kind === 'choices') return votes.mean;
  if (!isRatio(fact)) return votes.mean / 100;
  return votes.spread.mean > 0 ? votes.mean / (2 * votes.spread.mean) : 0;
}
