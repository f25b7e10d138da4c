// Lets a ballot in, from a file or a link: every field looked at, tokens that add up, every fault told with its place.
// What engagement it belongs to and whether it may still be handed in is the business of collect.ts.
import * as z from 'zod/mini';
import { type Catalogue, DIMENSIONS, type Question } from '#model/catalogue.ts';
import { amountWithin, anchorAmount } from '#model/exchange/amount-schema.ts';
import { choices } from '#model/exchange/answer-schema.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import {
  choose,
  expecting,
  fields,
  judgeBy,
  listOf,
  lookAt,
  oneOf,
  optional,
  optionalShape,
  refuse,
  type Schema,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { tellRefusals } from '#model/exchange/tell-refusals.ts';
import type { Outcome } from '#model/refusal.ts';
import { BALLOT_FORMAT, BALLOT_LIMITS, BALLOT_VERSION, type Ballot, TOKENS } from '#model/workshop/ballot.ts';
import { isEngagementId } from '#model/workshop/code/spoken-code.ts';
import { ESTIMATED_FACTS, MOST_ROLES } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';
import { refuseHeader } from '#model/workshop/workshop-header.ts';
import { idText, roundNumber, wholeWithin } from '#model/workshop/workshop-parts.ts';

const schemas = new WeakMap<Catalogue, Schema>();

/** The ballot in a JSON text, or everything that keeps it from being one. */
export function openBallot(catalogue: Catalogue, text: string): Outcome<Ballot> {
  const parsed = parseJson(text);
  return parsed.ok ? readBallot(catalogue, parsed.value) : parsed;
}

/** The same value as a ballot. Never throws on a JSON value. */
export function readBallot(catalogue: Catalogue, file: unknown): Outcome<Ballot> {
  const strange = refuseHeader(file, BALLOT_FORMAT, BALLOT_VERSION, 'not-a-ballot', 'ballot-too-new');
  if (strange) return { ok: false, refusals: [strange] };
  const schema = schemas.get(catalogue) ?? ballotSchema(catalogue);
  schemas.set(catalogue, schema);
  const read = z.safeParse(schema, file, { reportInput: true });
  if (!read.success) return { ok: false, refusals: tellRefusals(read.error.issues) };
  const ballot = file as Ballot;
  const laid = Object.entries(ballot.tokens).filter(([, count]) => count > 0);
  return { ok: true, value: { ...ballot, tokens: Object.fromEntries(laid) } };
}

/** Whether a voter can say what the answer is in one amount or choice: tables ask too much of eight minutes. */
export const isEstimable = ({ form }: Question): boolean =>
  form.kind === 'ordinal' || form.kind === 'number' || form.kind === 'choices';

export const engagementId: Schema = choose((given) => (typeof given === 'string' ? idOfEngagement : expecting('text')));
const idOfEngagement = lookAt((payload) => {
  const given = String(payload.value);
  if (!isEngagementId(given)) refuse(payload, 'not-an-engagement-id', { given });
});

function ballotSchema(catalogue: Catalogue): Schema {
  return fields({
    format: z.literal(BALLOT_FORMAT),
    version: z.literal(BALLOT_VERSION),
    engagement: engagementId,
    id: idText,
    round: roundNumber,
    role: wholeWithin(1, MOST_ROLES),
    language: optional(oneOf(['it', 'en'])),
    tokens: tokensOn(placesOf(catalogue)),
    other: optional(textUpTo(BALLOT_LIMITS.other)),
    existTo: optional(textUpTo(BALLOT_LIMITS.existTo)),
    expects: optional(expectations),
    estimates: optional(estimatesOf(catalogue)),
    operated: optional(oneOf(catalogue.purposes.map(({ id }) => id))),
    name: optional(textUpTo(BALLOT_LIMITS.name)),
  });
}

/** Whole tokens, none below zero, TOKENS of them: the sum is told even where it is ten thousand. */
function tokensOn(places: readonly string[]): Schema {
  const count: Schema = lookAt((payload) => {
    const given = payload.value;
    if (typeof given !== 'number') refuse(payload, 'wrong-kind', { expected: 'whole-number' });
    else if (!Number.isFinite(given)) refuse(payload, 'not-finite');
    else if (!(Number.isInteger(given) && given >= 0)) refuse(payload, 'not-tokens', { given });
  });
  const each = fields(
    optionalShape(places, () => count),
    'object',
    'unknown-id',
  );
  return lookAt((payload) => {
    const before = payload.issues.length;
    judgeBy(each, payload);
    if (payload.issues.length > before) return;
    const sum = Object.values(payload.value as Record<string, number>).reduce((all, one) => all + one, 0);
    if (sum === 0) refuse(payload, 'no-tokens', { known: TOKENS });
    else if (sum !== TOKENS) refuse(payload, 'tokens-not-all', { given: sum, known: TOKENS });
  });
}

const entry = fields({ dimension: oneOf(DIMENSIONS), end: oneOf(['low', 'high']) });
const expectations: Schema = lookAt((payload) => {
  const given: readonly unknown[] = Array.isArray(payload.value) ? payload.value : [];
  const most = BALLOT_LIMITS.expects;
  if (given.length > most) return refuse(payload, 'too-many', { given: given.length, most });
  judgeBy(listOf(entry), payload);
  const seen = new Set<unknown>();
  given.forEach((one, index) => {
    const dimension = typeof one === 'object' && one !== null && 'dimension' in one ? one.dimension : undefined;
    // Both ends of one dimension cannot be expected at once.
    if (typeof dimension === 'string' && seen.has(dimension))
      refuse(payload, 'repeated', { given: dimension }, [index, 'dimension']);
    seen.add(dimension);
  });
});

function estimatesOf(catalogue: Catalogue): Schema {
  const byId = new Map(catalogue.questions.map((question) => [question.id, question]));
  const each = fields(
    optionalShape(
      [...byId.keys()],
      (id) => estimateOf(byId.get(id)) ?? lookAt((payload) => refuse(payload, 'not-estimable', { given: id })),
    ),
    'object',
    'unknown-id',
  );
  return lookAt((payload) => {
    const { value } = payload;
    const given = typeof value === 'object' && value !== null ? Object.keys(value).length : 0;
    if (given > ESTIMATED_FACTS) return refuse(payload, 'too-many', { given, most: ESTIMATED_FACTS });
    judgeBy(each, payload);
  });
}

function estimateOf(question: Question | undefined): Schema | undefined {
  switch (question?.form.kind) {
    case 'ordinal':
      return anchorAmount;
    case 'number':
      return amountWithin(question.form);
    case 'choices':
      return choices(question.form);
    default:
      return undefined;
  }
}
