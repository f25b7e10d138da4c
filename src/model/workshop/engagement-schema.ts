// Lets the file of an engagement in and writes it: who takes part, what was handed in, what was decided, and the assessment
// inside by its own door. Ballots of a round that is not revealed stand in the text packed, so that nobody reads them there.
import * as z from 'zod/mini';
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { day } from '#model/exchange/accepted-schema.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { MOST_BYTES, parseJson } from '#model/exchange/parse-json.ts';
import { anything, fields, oneOf, optional, type Schema, TEXT_LIMITS, textUpTo } from '#model/exchange/schema-parts.ts';
import { tellRefusals } from '#model/exchange/tell-refusals.ts';
import { MOST_REFUSALS, type Outcome, type Refusal } from '#model/refusal.ts';
import { engagementId, readBallot } from '#model/workshop/ballot-schema.ts';
import { unpackBallot } from '#model/workshop/carry/unpacked.ts';
import { decidedShape } from '#model/workshop/decided-schema.ts';
import {
  type Collected,
  ENGAGEMENT_FORMAT,
  ENGAGEMENT_VERSION,
  type Engagement,
  MOST_RESPONDENTS,
} from '#model/workshop/engagement.ts';
import { withOwnIds } from '#model/workshop/own-ids.ts';
import { estimatedFacts, rolesList, rounds } from '#model/workshop/role-schema.ts';
import { packBallot } from '#model/workshop/sealed.ts';
import { refuseHeader } from '#model/workshop/workshop-header.ts';
import { eachOnce, idText, listUpTo, moment, wholeWithin } from '#model/workshop/workshop-parts.ts';

/** One of each respondent in each round. */
export const MOST_BALLOTS = 2 * MOST_RESPONDENTS;
/** An assessment at its largest, and as many ballots as there can be. */
export const MOST_ENGAGEMENT_BYTES = 4 * MOST_BYTES;

const schemas = new WeakMap<Catalogue, Schema>();

/** The engagement in a JSON text, or everything that keeps it from being one. */
export function openEngagement(catalogue: Catalogue, text: string): Outcome<Engagement> {
  const parsed = parseJson(text, 1, MOST_ENGAGEMENT_BYTES);
  return parsed.ok ? readEngagement(catalogue, parsed.value) : parsed;
}

/** The same value as an engagement, its packed ballots unpacked. Never throws on a JSON value. */
export function readEngagement(catalogue: Catalogue, file: unknown): Outcome<Engagement> {
  const strange = refuseHeader(file, ENGAGEMENT_FORMAT, ENGAGEMENT_VERSION, 'not-an-engagement', 'engagement-too-new');
  if (strange) return { ok: false, refusals: [strange] };
  const schema = schemas.get(catalogue) ?? engagementSchema(catalogue);
  schemas.set(catalogue, schema);
  const read = z.safeParse(schema, file, { reportInput: true });
  const refusals: Refusal[] = read.success ? [] : [...tellRefusals(read.error.issues)];
  const given = file as Readonly<Record<string, unknown>>;
  const assessment = within('assessment', readInside(catalogue, given['assessment']), refusals);
  if (!read.success || !assessment) return { ok: false, refusals: refusals.slice(0, MOST_REFUSALS) };
  const engagement = file as Engagement;
  const ballots = withOwnIds(unpackAll(catalogue, engagement, refusals));
  refusals.push(...refuseStrangers({ ...engagement, ballots }));
  if (refusals.length > 0) return { ok: false, refusals: refusals.slice(0, MOST_REFUSALS) };
  return { ok: true, value: { ...engagement, assessment, ballots } };
}

/** The text of the file; the same engagement gives the same bytes. Throws on one that no schema would let in. */
export function writeEngagement(engagement: Engagement): string {
  const ballots = engagement.ballots.map((one) =>
    engagement.revealed.includes(one.ballot.round) ? one : packBallot(one),
  );
  return `${canonicalJson({ ...engagement, ballots })}\n`;
}

/** Before the workshop nothing is declared yet, which only a finished assessment may not be. */
function readInside(catalogue: Catalogue, given: unknown): Outcome<Assessment> {
  const read = readAssessment(catalogue, given);
  if (read.ok) return read;
  const refusals = read.refusals.filter(({ kind }) => kind !== 'no-declaration');
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value: given as Assessment };
}

function within<T>(key: string | readonly (string | number)[], read: Outcome<T>, refusals: Refusal[]): T | undefined {
  if (read.ok) return read.value;
  const path = typeof key === 'string' ? [key] : key;
  refusals.push(...read.refusals.map((one) => ({ ...one, path: [...path, ...one.path] })));
  return undefined;
}

function unpackAll(catalogue: Catalogue, { ballots }: Engagement, refusals: Refusal[]): readonly Collected[] {
  return ballots.flatMap((one, index) => {
    const given: unknown = one.ballot;
    const read = typeof given === 'string' ? unpackBallot(catalogue, given) : readBallot(catalogue, given);
    const ballot = within(['ballots', index, 'ballot'], read, refusals);
    return ballot ? [{ ...one, ballot }] : [];
  });
}

/** What no part can show alone: ballots of elsewhere, roles that nobody has. */
function refuseStrangers({ id, roles, respondents, ballots }: Engagement): readonly Refusal[] {
  const known = new Set(roles.map(({ number }) => number));
  const unknownRole = (role: number, ...path: (string | number)[]): readonly Refusal[] =>
    known.has(role) ? [] : [{ kind: 'unknown-role', path, details: { given: role } }];
  return [
    ...respondents.flatMap(({ role }, i) => unknownRole(role, 'respondents', i, 'role')),
    ...ballots.flatMap(({ ballot }, i): readonly Refusal[] => {
      const path = ['ballots', i, 'ballot'];
      return [
        ...(ballot.engagement === id
          ? []
          : [{ kind: 'other-engagement' as const, path, details: { given: ballot.engagement, known: id } }]),
        ...unknownRole(ballot.role, ...path, 'role'),
      ];
    }),
  ];
}

const collected = fields({
  ballot: anything,
  via: oneOf(['link', 'file', 'code', 'grid', 'typed']),
  at: moment,
  late: optional(z.literal(true)),
});

const respondent = fields({
  id: idText,
  role: wholeWithin(1, 16),
  language: oneOf(['it', 'en']),
  name: optional(textUpTo(TEXT_LIMITS.name)),
});

const engagementSchema = (catalogue: Catalogue): Schema =>
  fields({
    format: z.literal(ENGAGEMENT_FORMAT),
    version: z.literal(ENGAGEMENT_VERSION),
    id: engagementId,
    scope: textUpTo(TEXT_LIMITS.scope),
    sponsor: optional(textUpTo(TEXT_LIMITS.name)),
    decides: optional(textUpTo(TEXT_LIMITS.name)),
    day: optional(day),
    names: oneOf(['anonymous', 'named']),
    roles: rolesList,
    respondents: eachOnce(listUpTo(MOST_RESPONDENTS, respondent), ({ id }) => id, 'id'),
    estimated: estimatedFacts(catalogue),
    assessment: anything,
    ballots: listUpTo(MOST_BALLOTS, collected),
    revealed: rounds,
    ...decidedShape(catalogue),
    changedAt: moment,
  });
