// What may be said of a round before it is revealed: how many ballots are in, of which roles, who is still missing. It takes
// the engagement and gives nothing of what anybody voted.
import type { Round } from '#model/workshop/ballot.ts';
import type { Engagement, Role } from '#model/workshop/engagement.ts';

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
