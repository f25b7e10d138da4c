// A file that holds an edited profile alone (format coerente/profile 1), to be kept beside assessments or sent to whoever
// judges others by it. Reads a JSON value or a text, writes the text; the edition itself is looked at by its schema.
import * as z from 'zod/mini';
import type { Catalogue } from '#model/catalogue.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { editionSchema } from '#model/exchange/edition-schema.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import { fields, type Schema } from '#model/exchange/schema-parts.ts';
import { tellRefusals } from '#model/exchange/tell-refusals.ts';
import { normalised, type ProfileEdition } from '#model/profile/edition.ts';
import type { Outcome, Refusal } from '#model/refusal.ts';

export const PROFILE_FORMAT = 'coerente/profile';
export const PROFILE_VERSION = 1;

/** The edition in a value that says it is a profile file, as it stands there; or everything that keeps it from being one. */
export function readProfile(catalogue: Catalogue, file: unknown): Outcome<ProfileEdition> {
  const strange = refuseHeader(catalogue, file);
  if (strange) return { ok: false, refusals: [strange] };
  const read = z.safeParse(profileSchema(catalogue), file, { reportInput: true });
  if (!read.success) return { ok: false, refusals: tellRefusals(read.error.issues) };
  return { ok: true, value: (file as { readonly edition: ProfileEdition }).edition };
}

/** The same in a JSON text. */
export function openProfile(catalogue: Catalogue, text: string): Outcome<ProfileEdition> {
  const parsed = parseJson(text);
  return parsed.ok ? readProfile(catalogue, parsed.value) : parsed;
}

/** The text of the file, without what equals the standard: the same edition gives the same bytes. */
export function writeProfile(catalogue: Catalogue, edition: ProfileEdition): string {
  const head = { format: PROFILE_FORMAT, version: PROFILE_VERSION, profile: catalogue.profile };
  return `${canonicalJson({ ...head, edition: normalised(catalogue, edition) })}\n`;
}

function refuseHeader(catalogue: Catalogue, file: unknown): Refusal | undefined {
  const isObject = typeof file === 'object' && file !== null && !Array.isArray(file);
  const { format, version, profile } = (isObject ? file : {}) as Readonly<Record<string, unknown>>;
  if (format !== PROFILE_FORMAT) return { kind: 'not-a-profile', path: isObject ? ['format'] : [], details: {} };
  if (typeof version === 'number' && version > PROFILE_VERSION && Number.isFinite(version))
    return { kind: 'profile-too-new', path: ['version'], details: { given: version, known: PROFILE_VERSION } };
  if (typeof profile === 'string' && profile !== catalogue.profile)
    return { kind: 'unknown-profile', path: ['profile'], details: { given: profile, known: catalogue.profile } };
  return undefined;
}

const profileSchema = (catalogue: Catalogue): Schema =>
  fields({
    format: z.literal(PROFILE_FORMAT),
    version: z.literal(PROFILE_VERSION),
    profile: z.literal(catalogue.profile),
    edition: editionSchema(catalogue),
  });
