// What a report may be told of a workshop: built up from nothing, so that a sealed ballot, a name nobody may read or a voter’s
// own sentence is never in it. It leaves the desk in this shape and in no other.
import type { Catalogue } from '#model/catalogue.ts';
import { isInMoney } from '#model/without-money.ts';
import type { Ballot, Round } from '#model/workshop/ballot.ts';
import { estimatedOf } from '#model/workshop/disagreement/estimated.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { type Unsigned, unsigned, withKnownNames } from '#model/workshop/voters.ts';

type Kept = 'day' | 'roles' | 'estimated' | 'definitions' | 'consensus' | 'triage' | 'disputes' | 'commitments';

/** `unnamed`: voters signed, as all of them knew, and whoever makes the report leaves their names out. */
export type Naming = 'named' | 'unnamed' | 'anonymous';

export interface Session extends Pick<Engagement, Kept> {
  /** Which service of the company the workshop was about; absent where nothing was written. */
  readonly scope?: string;
  readonly naming: Naming;
  /** Rounds that were revealed, the first first. */
  readonly rounds: readonly Round[];
  /** How many ballots of a round came in after it had been revealed; rounds without any are absent. */
  readonly late?: Readonly<Partial<Record<Round, number>>>;
  /** Of those rounds. */
  readonly ballots: readonly SessionBallot[];
}

/** A ballot without what its voter wrote; id and number tell one voter in two rounds, and are told nowhere. */
export type SessionBallot = Omit<Ballot, 'existTo' | 'language'> & Partial<Pick<Unsigned<Ballot>, 'voter'>>;

export interface SessionChoice {
  /** Wanted by whoever makes the report; it counts only in an engagement with names. */
  readonly withNames?: boolean;
}

export function sessionOf(engagement: Engagement, { withNames = false }: SessionChoice = {}): Session {
  const { scope, day, roles, estimated, definitions, consensus, triage, disputes, commitments, revealed } = engagement;
  const signed: Naming = withNames ? 'named' : 'unnamed';
  const naming = engagement.names === 'named' ? signed : 'anonymous';
  const rounds = ([1, 2] as const).filter((round) => revealed.includes(round));
  const cast = withKnownNames(engagement).flatMap(({ ballot }) => (rounds.includes(ballot.round) ? [ballot] : []));
  const ballots = (naming === 'unnamed' ? unsigned(cast) : cast).map((ballot) => readable(ballot, naming));
  const late = rounds.flatMap((round) => {
    const count = engagement.ballots.filter((one) => one.late && one.ballot.round === round).length;
    return count > 0 ? [[round, count] as const] : [];
  });
  return {
    ...(scope.trim() && { scope: scope.trim() }),
    ...(day !== undefined && { day }),
    ...(late.length > 0 && { late: Object.fromEntries(late) }),
    roles,
    estimated,
    definitions,
    ...(consensus && { consensus }),
    triage,
    disputes,
    commitments,
    naming,
    rounds,
    ballots,
  };
}

function readable({ existTo: _, language: __, name, ...ballot }: Ballot, naming: Naming): SessionBallot {
  return naming === 'named' && name !== undefined ? { ...ballot, name } : ballot;
}

/** The same without what speaks of amounts of money: estimates, and numbers that were disputed. */
export function withoutMoneyIn({ questions }: Pick<Catalogue, 'questions'>, session: Session): Session {
  const isMoney = (id: string): boolean => {
    const question = estimatedOf(questions, id)?.question;
    return question !== undefined && isInMoney(question);
  };
  return {
    ...session,
    estimated: session.estimated.filter((id) => !isMoney(id)),
    disputes: session.disputes.filter(({ question }) => !isMoney(question)),
    ballots: session.ballots.map(({ estimates, ...ballot }) => ({
      ...ballot,
      ...(estimates && { estimates: Object.fromEntries(Object.entries(estimates).filter(([id]) => !isMoney(id))) }),
    })),
  };
}
