// The parts of the report that tell of the workshop behind it: what the room declares together, how it voted, what it decided.
// Ids and values only; a part that may not be shown says so instead of being thinner without a word.
import type { DeclaredPurpose } from '#model/assessment.ts';
import type { Severity } from '#model/judge/rule.ts';
import type { About } from '#model/report/matter.ts';
import type { ToldSecondVote } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import type { Aims } from '#model/workshop/disagreement/aims.ts';
import type { FactDispute } from '#model/workshop/disagreement/analyse.ts';
import type { Dispute } from '#model/workshop/disagreement/disputes.ts';
import type { PurposeWords } from '#model/workshop/disagreement/expectations.ts';
import type { Guessed } from '#model/workshop/disagreement/guesses.ts';
import type { Segments } from '#model/workshop/disagreement/segments.ts';
import type { Spread } from '#model/workshop/disagreement/spread.ts';
import type { Commitment, Consensus, Definition, Disputed, Role } from '#model/workshop/engagement.ts';
import type { Naming } from '#model/workshop/report/session.ts';

/** What the room declares together, and what it means by the words of it. */
export interface AgreedBlock {
  readonly kind: 'agreed';
  readonly day?: string;
  readonly consensus?: Consensus;
  readonly definitions: readonly Definition[];
  /** Tokens of the last vote that lie on purposes the declaration does not name, the most first. */
  readonly leftOut: readonly { readonly purpose: string; readonly voters: number; readonly tokens: number }[];
}

/** Either round where it may be shown. */
export interface BeforeAfter<T> {
  readonly before?: T;
  readonly after?: T;
}

export interface PurposeSplit extends BeforeAfter<{ readonly spread: Spread; readonly backers: number }> {
  readonly purpose: string;
}

/** The same point in both rounds: how far two voters lie apart on it. */
export interface Point extends BeforeAfter<number>, Omit<Dispute, 'size'> {
  /** The second vote asked for tokens alone, or nobody said anything new of it: it has no size after. */
  readonly isNotAskedAgain?: true;
  /** The room wrote down what this word means. */
  readonly isDefined?: true;
}

export interface RoundCount {
  readonly round: Round;
  readonly voters: number;
  /** Of these how many were taken in after the round had been revealed; absent where none was. */
  readonly late?: number;
  /** Too few for their votes to be told without telling whose they are. */
  readonly isHidden: boolean;
}

export interface VotesBlock {
  readonly kind: 'votes';
  readonly naming: Naming;
  readonly rounds: readonly RoundCount[];
  /** Roles of which anybody voted, by number. */
  readonly roles: readonly { readonly role: Role; readonly before: number; readonly after: number }[];
  readonly aims: BeforeAfter<Aims>;
  /** Those that anybody chose; the most tokens in the last vote first. */
  readonly purposes: readonly PurposeSplit[];
  readonly untouched: readonly string[];
  /** What “another purpose” was named in the votes that are told, by its letters. */
  readonly others: readonly string[];
  /** Where both rounds are shown, and what voters known in both moved may be told. */
  readonly secondVote?: ToldSecondVote & Required<Pick<ToldSecondVote, 'known'>>;
  /** What they moved would tell a ballot. */
  readonly hidesMoves: boolean;
  /** The most disputed in the last vote first. */
  readonly points: readonly Point[];
  /** Points further down the list, on which the room is less split than on those told. */
  readonly furtherPoints: number;
  /** Points left out since few answered or few hold them, and the largest size among these; absent where there are none. */
  readonly furtherOfFew?: { readonly points: number; readonly most: number };
  /** Of the last vote, as everything below. */
  readonly facts: readonly FactDispute[];
  /** Facts told in money that were left out. */
  readonly factsLeftOut: number;
  readonly words: readonly PurposeWords[];
  /** The vote they are counted in, where there were two. */
  readonly wordsRound?: Round;
  readonly segments?: Segments;
  /** Of the first vote, where the second is told too. */
  readonly segmentsBefore?: Segments;
  readonly guesses?: Guessed;
  /** Where voters are named. */
  readonly named: readonly NamedVote[];
}

export interface NamedVote extends BeforeAfter<readonly (readonly [purpose: string, tokens: number])[]> {
  readonly name: string;
  readonly role: string;
}

/** A number that was called into question. */
export interface Contested extends Pick<Disputed, 'question' | 'cell' | 'before' | 'after' | 'note' | 'at'> {
  readonly role?: Role;
  /** What stands there now, and counts in the whole report; absent where nothing does. */
  readonly now?: unknown;
  /** Something else than the room put there. */
  readonly isOvertaken: boolean;
  readonly isSettled: boolean;
}

/** A matter the room took a stand on. */
export interface StandOn {
  readonly about: About;
  readonly severity: Severity;
  readonly note?: string;
}

export interface DecidedBlock {
  readonly kind: 'decided';
  readonly contested: readonly Contested[];
  readonly contestedLeftOut: number;
  readonly agreed: readonly StandOn[];
  readonly disputed: readonly StandOn[];
  /** Accepted with a reason: they have a part of their own. */
  readonly accepted: number;
  /** Accepted without a reason: no part tells them. */
  readonly acceptedOnly: readonly StandOn[];
  /** The nearest day first. */
  readonly commitments: readonly (Omit<Commitment, 'findings' | 'id'> & { readonly removes: readonly StandOn[] })[];
}

export type SessionBlock = AgreedBlock | VotesBlock | DecidedBlock;

/** Purposes of a declaration, whatever they are for. */
export const purposesIn = (declaration: readonly DeclaredPurpose[]): ReadonlySet<string> =>
  new Set(declaration.map(({ purpose }) => purpose));
