// What may be said of a round before it is revealed: how many ballots are in, of which roles, who is still missing, nothing of
// what anybody voted; and ballots packed, so that nobody reads them in a text that is kept.
import { plainName } from '#model/plain-name.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { encodeBallot } from '#model/workshop/carry/workshop-link.ts';
import type { Collected, Engagement, Role } from '#model/workshop/engagement.ts';
import { withKnownNames } from '#model/workshop/voters.ts';

export interface SealedRole {
  readonly role: Role;
  /** Respondents with this role; 0 where nobody is listed. */
  readonly invited: number;
  readonly collected: number;
  /** Where voters sign: who is still missing, as far as the names on the ballots tell it for all of them. */
  readonly missing?: readonly string[];
}

export interface SealedState {
  readonly round: Round;
  readonly isRevealed: boolean;
  readonly collected: number;
  readonly invited: number;
  readonly roles: readonly SealedRole[];
}

export function sealedState(engagement: Engagement, round: Round): SealedState {
  const { roles, respondents, revealed } = engagement;
  const of = withKnownNames(engagement).filter(({ ballot }) => ballot.round === round);
  const missingIn = (role: number): readonly string[] => {
    const voted = of.flatMap(({ ballot }) => (ballot.role === role && ballot.name ? [plainName(ballot.name)] : []));
    const invited = respondents.filter((one) => one.role === role);
    const missing = invited.flatMap(({ name }) =>
      name?.trim() && !voted.includes(plainName(name)) ? [name.trim()] : [],
    );
    const left = invited.length - of.filter(({ ballot }) => ballot.role === role).length;
    return engagement.names === 'named' && missing.length === left ? missing : [];
  };
  return {
    round,
    isRevealed: revealed.includes(round),
    collected: of.length,
    invited: respondents.length,
    roles: roles.map((role) => ({
      role,
      ...(missingIn(role.number).length > 0 && { missing: missingIn(role.number) }),
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
