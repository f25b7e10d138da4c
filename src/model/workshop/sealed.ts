// What may be said of a round before it is revealed: how many ballots are in, of which roles, who is still missing, nothing of
// what anybody voted; and ballots packed, so that nobody reads them in a text that is kept.
import type { Round } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import type { Collected, Engagement, Role } from '#model/workshop/engagement.ts';

export interface SealedRole {
  readonly role: Role;
  /** Respondents with this role; 0 where nobody is listed. */
  readonly invited: number;
  readonly collected: number;
}

export interface SealedState {
  readonly round: Round;
  readonly isRevealed: boolean;
  readonly collected: number;
  readonly invited: number;
  readonly roles: readonly SealedRole[];
}

export function sealedState({ roles, respondents, ballots, revealed }: Engagement, round: Round): SealedState {
  const of = ballots.filter(({ ballot }) => ballot.round === round);
  return {
    round,
    isRevealed: revealed.includes(round),
    collected: of.length,
    invited: respondents.length,
    roles: roles.map((role) => ({
      role,
      invited: respondents.filter((one) => one.role === role.number).length,
      collected: of.filter(({ ballot }) => ballot.role === role.number).length,
    })),
  };
}

/** A ballot as the fragment of its link: the door of the engagement takes it as well as the ballot itself. */
export type Packed = Omit<Collected, 'ballot'> & { readonly ballot: string };

/** Throws on a ballot that no schema would let in: every other fits a link. */
export function packBallot({ ballot, ...rest }: Collected): Packed {
  const packed = encodeBallot(ballot);
  if (!packed.ok) throw new Error('a ballot that fits no link');
  return { ...rest, ballot: packed.value };
}
