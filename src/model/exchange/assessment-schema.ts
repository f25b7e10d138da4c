// Lets an assessment in: every field of the format looked at, every fault told with its place, the value itself given
// back untouched. The catalogue says what may be answered; text and its size are the business of parse-json.ts.
import * as z from 'zod/mini';
import { type Assessment, FORMAT, VERSION } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { acceptedSchema } from '#model/exchange/accepted-schema.ts';
import { adoptedSchema } from '#model/exchange/adopted-schema.ts';
import { answerSchema } from '#model/exchange/answer-schema.ts';
import { declarationSchema } from '#model/exchange/declaration-schema.ts';
import { editionSchema } from '#model/exchange/edition-schema.ts';
import { type JsonObject, type Migrate, migrationsTo } from '#model/exchange/migrations.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import {
  choose,
  date,
  expecting,
  fields,
  lookAt,
  optional,
  optionalShape,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { tellRefusals } from '#model/exchange/tell-refusals.ts';
import type { Outcome, Refusal, RefusalKind } from '#model/refusal.ts';

const schemas = new WeakMap<Catalogue, Schema>();
const migrateToToday = migrationsTo(VERSION);

/** The assessment in a JSON text, or everything that keeps it from being one. */
export function openAssessment(catalogue: Catalogue, text: string, firstLine = 1): Outcome<Assessment> {
  const parsed = parseJson(text, firstLine);
  return parsed.ok ? readAssessment(catalogue, parsed.value) : parsed;
}

/**
 * The same value as an assessment, or at most a hundred refusals. Never throws on a JSON value. One of an earlier version
 * is brought to today's first; `migrate` is another way there for tests alone.
 */
export function readAssessment(
  catalogue: Catalogue,
  file: unknown,
  migrate: Migrate = migrateToToday,
): Outcome<Assessment> {
  const strange = refuseHeader(file);
  if (strange) return { ok: false, refusals: [strange] };
  const migrated = migrate(file as JsonObject);
  if (!migrated.ok) return migrated;
  const given = migrated.value;
  const schema = schemas.get(catalogue) ?? assessmentSchema(catalogue);
  schemas.set(catalogue, schema);
  const read = z.safeParse(schema, given, { reportInput: true });
  // zod builds a copy in the order of the schema; the file keeps its own, so that saving it again gives the same bytes.
  if (read.success) return { ok: true, value: given as unknown as Assessment };
  return { ok: false, refusals: tellRefusals(read.error.issues) };
}

/** A file of another kind, or of a later version: naming its unknown keys one by one would help nobody. */
function refuseHeader(given: unknown): Refusal | undefined {
  const refusal = (kind: RefusalKind, ...path: string[]): Refusal => ({ kind, path, details: {} });
  if (typeof given !== 'object' || given === null || Array.isArray(given)) return refusal('not-an-assessment');
  const { format, version } = given as Readonly<Record<string, unknown>>;
  if (format !== FORMAT) return refusal('not-an-assessment', 'format');
  if (typeof version !== 'number' || !(version > VERSION && Number.isFinite(version))) return undefined;
  return { kind: 'too-new', path: ['version'], details: { given: version, known: VERSION } };
}

function assessmentSchema(catalogue: Catalogue): Schema {
  const byId = new Map(catalogue.questions.map((question) => [question.id, question]));
  const ids = [...byId.keys()];
  const shape = optionalShape(ids, (id) => {
    const question = byId.get(id);
    return question ? answerSchema(question, (other) => byId.get(other)) : expecting('object');
  });
  const answers = fields(shape, 'object', 'unknown-id');
  return fields({
    format: z.literal(FORMAT),
    version,
    profile: profile(catalogue.profile),
    profileEdition: optional(editionSchema(catalogue)),
    company,
    declaration: declarationSchema(catalogue),
    answers,
    accepted: optional(acceptedSchema),
    adopted: optional(adoptedSchema(answers)),
  });
}

const version: Schema = lookAt((payload) => {
  const { value } = payload;
  if (value === VERSION) return;
  if (value === undefined) refuse(payload, 'missing');
  else if (typeof value !== 'number') refuse(payload, 'wrong-kind', { expected: 'whole-number' });
  else if (!Number.isFinite(value)) refuse(payload, 'not-finite');
  else refuse(payload, 'out-of-range', { given: value, min: VERSION, max: VERSION, unit: 'index' });
});

const profile = (known: string): Schema =>
  z.string({ error: () => 'text' }).check((payload) => {
    if (payload.value !== known) refuse(payload, 'unknown-profile', { given: payload.value, known });
  });

const currencyCode = lookAt((payload) => {
  const given = String(payload.value);
  if (!/^[A-Z]{3}$/u.test(given)) refuse(payload, 'not-a-currency', { given });
});

const company: Schema = fields({
  name: textUpTo(TEXT_LIMITS.name),
  currency: optional(choose((given) => (typeof given === 'string' ? currencyCode : expecting('text')))),
  asOf: optional(date),
});
