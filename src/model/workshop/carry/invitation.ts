// What an invitation says to the page of whoever votes: which engagement, who may answer, which round, which facts. Nothing
// of the company’s answers and nobody’s votes travel in it. Shape, schema, and the way from an engagement.
import * as z from 'zod/mini';
import type { Catalogue } from '#model/catalogue.ts';
import { fields, oneOf, optional, type Schema, TEXT_LIMITS, textUpTo } from '#model/exchange/schema-parts.ts';
import { tellRefusals } from '#model/exchange/tell-refusals.ts';
import type { Outcome } from '#model/refusal.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { engagementId } from '#model/workshop/ballot-schema.ts';
import { type Engagement, type Language, MOST_ROLES, type Role } from '#model/workshop/engagement.ts';
import { currencyText, estimatedFacts, rolesList } from '#model/workshop/role-schema.ts';
import { refuseHeader } from '#model/workshop/workshop-header.ts';
import { roundNumber, wholeWithin } from '#model/workshop/workshop-parts.ts';

export const INVITATION_FORMAT = 'coerente/invitation';
export const INVITATION_VERSION = 1;

export interface Invitation {
  readonly format: typeof INVITATION_FORMAT;
  readonly version: typeof INVITATION_VERSION;
  readonly engagement: string;
  readonly scope: string;
  readonly company?: string;
  /** In which amounts of money are estimated. */
  readonly currency?: string;
  readonly names: Engagement['names'];
  readonly round: Round;
  readonly roles: readonly Role[];
  /** The role of whoever is invited, where the link is theirs alone. */
  readonly role?: number;
  /** The language they asked for; the page may be read in the other. */
  readonly language?: Language;
  readonly estimated: readonly string[];
}

export interface Invited {
  readonly round: Round;
  readonly role?: number;
  readonly language?: Language;
}

/** The invitation of an engagement, for everybody or for one role. */
export function invitationOf(engagement: Engagement, { round, role, language }: Invited): Invitation {
  const { name, currency } = engagement.assessment.company;
  return {
    format: INVITATION_FORMAT,
    version: INVITATION_VERSION,
    engagement: engagement.id,
    scope: engagement.scope,
    ...(name.trim() !== '' && { company: name }),
    ...(currency !== undefined && { currency }),
    names: engagement.names,
    round,
    roles: engagement.roles,
    ...(role !== undefined && { role }),
    ...(language !== undefined && { language }),
    estimated: engagement.estimated,
  };
}

const schemas = new WeakMap<Catalogue, Schema>();

/** A JSON value as an invitation, or everything that keeps it from being one. */
export function readInvitation(catalogue: Catalogue, given: unknown): Outcome<Invitation> {
  const strange = refuseHeader(given, INVITATION_FORMAT, INVITATION_VERSION, 'not-an-invitation', 'link-too-new');
  if (strange) return { ok: false, refusals: [strange] };
  const schema = schemas.get(catalogue) ?? invitationSchema(catalogue);
  schemas.set(catalogue, schema);
  const read = z.safeParse(schema, given, { reportInput: true });
  if (!read.success) return { ok: false, refusals: tellRefusals(read.error.issues) };
  const { role, roles } = given as Invitation;
  const isKnown = role === undefined || roles.some(({ number }) => number === role);
  if (isKnown) return { ok: true, value: given as Invitation };
  return { ok: false, refusals: [{ kind: 'unknown-role', path: ['role'], details: { given: role } }] };
}

const invitationSchema = (catalogue: Catalogue): Schema =>
  fields({
    format: z.literal(INVITATION_FORMAT),
    version: z.literal(INVITATION_VERSION),
    engagement: engagementId,
    scope: textUpTo(TEXT_LIMITS.scope),
    company: optional(textUpTo(TEXT_LIMITS.name)),
    currency: optional(currencyText),
    names: oneOf(['anonymous', 'named']),
    round: roundNumber,
    roles: rolesList,
    role: optional(wholeWithin(1, MOST_ROLES)),
    language: optional(oneOf(['it', 'en'])),
    estimated: estimatedFacts(catalogue),
  });
