// The address at which a voter fills in the ballot of a round: for everybody, who choose their role there, or of one role alone.
import { pathOf } from '#content/routes.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import { invitationOf } from '#model/workshop/carry/invitation.ts';
import { encodeInvitation } from '#model/workshop/carry/workshop-link.ts';
import type { Engagement, Language } from '#model/workshop/engagement.ts';

/** Undefined where the invitation is too long for a link. */
export function invitationLink(engagement: Engagement, language: Language, role?: number): string | undefined {
  const invited = { round: openRound(engagement), ...(role !== undefined && { role, language }) };
  const packed = encodeInvitation(invitationOf(engagement, invited));
  return packed.ok ? `${window.location.origin}${pathOf(language, 'ballot')}#${packed.value}` : undefined;
}
