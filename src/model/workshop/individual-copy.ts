// What one voter may take home: that ballot, and what belongs to all. Built up from nothing, never cut down from the whole, so
// that no other ballot can be in it.
import { mayTell } from '#model/workshop/anonymity.ts';
import type { Ballot, Round } from '#model/workshop/ballot.ts';
import type { Consensus, Definition, Engagement } from '#model/workshop/engagement.ts';

export interface IndividualCopy {
  readonly company: string;
  readonly scope: string;
  readonly day?: string;
  readonly own: Ballot;
  readonly role: string;
  /** Of the round of the ballot. */
  readonly voters: number;
  /** Tokens on average, by purpose; absent where too few voted. */
  readonly means?: Readonly<Record<string, number>>;
  readonly definitions: readonly Definition[];
  readonly consensus?: Consensus;
  readonly commitments: readonly {
    readonly what: string;
    readonly owner: string;
    readonly by: string;
    readonly measure: string;
  }[];
}

/** Undefined where the round of the ballot is still sealed. */
export function individualCopy(engagement: Engagement, own: Ballot): IndividualCopy | undefined {
  const { assessment, scope, day, roles, revealed, definitions, consensus, commitments } = engagement;
  if (!revealed.includes(own.round)) return undefined;
  const votes = votesIn(engagement, own.round);
  const role = roles.find(({ number }) => number === own.role)?.name ?? '';
  const { name: _, ...unsigned } = own;
  return {
    company: assessment.company.name,
    scope,
    ...(day !== undefined && { day }),
    own: engagement.names === 'named' ? own : unsigned,
    role,
    voters: votes.length,
    // Also of signed ballots: those are read on the screen of the room, and not taken home.
    ...(mayTell('anonymous', votes.length) && { means: meansOf(votes) }),
    definitions,
    ...(consensus && { consensus }),
    commitments: commitments.map(({ what, owner, by, measure }) => ({ what, owner, by, measure })),
  };
}

const votesIn = ({ ballots }: Engagement, round: Round): readonly Ballot[] =>
  ballots.flatMap(({ ballot }) => (ballot.round === round ? [ballot] : []));

function meansOf(votes: readonly Ballot[]): Readonly<Record<string, number>> {
  const purposes = [...new Set(votes.flatMap(({ tokens }) => Object.keys(tokens)))].toSorted();
  return Object.fromEntries(
    purposes.map((purpose) => [
      purpose,
      votes.reduce((sum, { tokens }) => sum + (tokens[purpose] ?? 0), 0) / votes.length,
    ]),
  );
}
