// A result that travels without the answers behind it: the name of the company and the verdict, cut to what a reader of
// results sees. Looked at on its way in as strictly as a file: finite numbers, known ids, bounded lists.
import * as z from 'zod/mini';
import type { Company } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { refused } from '#model/exchange/link/frame.ts';
import { verdictSchema } from '#model/exchange/link/verdict-schema.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import { date, optional, TEXT_LIMITS, textUpTo } from '#model/exchange/schema-parts.ts';
import type { Outcome } from '#model/refusal.ts';
import type { Verdict } from '#model/verdict.ts';

export const RESULT_FORMAT = 'coerente/result';
export const RESULT_VERSION = 1;

export interface Result {
  readonly company: Company;
  readonly verdict: Verdict;
}

/**
 * What is written in the link. Times, amounts and volumes that a finding works out from the answers stay behind (their
 * ratio goes), and numbers keep four significant digits: more would let the answers be worked out again.
 */
export function resultFile(company: Company, verdict: Verdict): unknown {
  const findings = verdict.findings.map(bare).map((finding) => {
    if (finding.kind !== 'contradiction') return finding;
    const { observed: _observed, promised: _promised, ...rest } = finding;
    return rest;
  });
  const { name, currency, asOf } = company;
  const told = rounded({ company: { name, currency, asOf }, verdict: { ...bare(verdict), findings } }) as object;
  return { format: RESULT_FORMAT, version: RESULT_VERSION, ...told };
}

/** Without what a printed verdict adds: its ways out, promises and physics are made of the answers. */
function bare<T extends object>(told: T): T {
  return Object.fromEntries(Object.entries(told).filter(([key]) => !FROM_ANSWERS.has(key))) as T;
}

const FROM_ANSWERS: ReadonlySet<string> = new Set([
  ...['repairs', 'sensitivity', 'accepted', 'askNext', 'methods', 'uncertainty'],
  ...['promises', 'keeping', 'physics', 'profileDifferences'],
]);

function rounded(json: unknown): unknown {
  if (typeof json === 'number') return Number(json.toPrecision(4));
  if (Array.isArray(json)) return json.map(rounded);
  if (typeof json !== 'object' || json === null) return json;
  return Object.fromEntries(Object.entries(json).map(([key, entry]) => [key, rounded(entry)]));
}

const schemas = new WeakMap<Catalogue, z.ZodMiniType<unknown>>();

/** The result in a text; keys this version does not know are left out. */
export function openResult(catalogue: Catalogue, text: string): Outcome<Result> {
  const parsed = parseJson(text);
  if (!parsed.ok) return refused('link-not-a-result');
  const schema = schemas.get(catalogue) ?? resultSchema(catalogue);
  schemas.set(catalogue, schema);
  const read = z.safeParse(schema, parsed.value);
  if (!read.success) return refused('link-not-a-result');
  const { company, verdict } = read.data as Result;
  return { ok: true, value: { company, verdict } };
}

const resultSchema = (catalogue: Catalogue): z.ZodMiniType<unknown> =>
  z.object({
    format: z.literal(RESULT_FORMAT),
    version: z.literal(RESULT_VERSION),
    company: z.object({
      name: textUpTo(TEXT_LIMITS.name),
      currency: optional(z.string().check(z.regex(/^[A-Z]{3}$/))),
      asOf: optional(date),
    }),
    verdict: verdictSchema(catalogue),
  });
