// From what zod found wrong to refusals: kind, place, and what the sentence about it needs. It knows the issues of zod and
// the messages that schema-parts.ts puts in them; nothing of the file.
import type * as z from 'zod/mini';
import { shorten } from '#model/exchange/parse-json.ts';
import { FORBIDDEN_KEYS } from '#model/exchange/scan-json.ts';
import { nearestWord } from '#model/nearest-word.ts';
import { type Given, MOST_REFUSALS, type Refusal, type RefusalKind } from '#model/refusal.ts';

type Issue = z.core.$ZodIssue;
type Details = Readonly<Record<string, string | number>>;

/** At most a hundred refusals, in the order of the schema. */
export function tellRefusals(issues: readonly Issue[]): readonly Refusal[] {
  const refusals: Refusal[] = [];
  for (const issue of issues) {
    if (refusals.length >= MOST_REFUSALS) break;
    refusals.push(...refusalsOf(issue));
  }
  return refusals.slice(0, MOST_REFUSALS);
}

function refusalsOf(issue: Issue): readonly Refusal[] {
  const path = issue.path.map((step) => (typeof step === 'number' ? step : String(step)));
  const one = (kind: RefusalKind, details: Details = {}): readonly Refusal[] => [{ kind, path, details }];
  const { input } = issue;
  switch (issue.code) {
    case 'custom':
      return one(issue.params?.['kind'] as RefusalKind, tidy(issue.params?.['details'] as Details, input));
    case 'unrecognized_keys':
      return unknownKeys(issue.keys, issue.message, path);
    case 'invalid_value':
      if (input === undefined) return one('missing');
      if (typeof input !== 'string') return one('wrong-kind', { expected: 'text', given: kindOf(input) });
      return one('not-an-option', withNearest(input, issue.values.map(String)));
    case 'too_big':
      // A list that is too long for a band is of the wrong form; only texts are measured.
      if (issue.origin !== 'string') return one('wrong-kind', { expected: issue.message, given: kindOf(input) });
      return one('too-long', { most: Number(issue.maximum) });
    default:
      if (input === undefined) return one('missing');
      if (typeof input === 'number' && !Number.isFinite(input)) return one('not-finite');
      return one('wrong-kind', { expected: issue.message, given: kindOf(input) });
  }
}

function unknownKeys(keys: readonly string[], message: string, path: readonly (string | number)[]): readonly Refusal[] {
  const [unknown, ...known] = message.split(' ');
  return keys.slice(0, MOST_REFUSALS).map((key): Refusal => {
    const kind = unknown === 'unknown-id' && !FORBIDDEN_KEYS.has(key) ? 'unknown-id' : 'unknown-key';
    return { kind, path: [...path, key], details: withNearest(key, known) };
  });
}

/** More words than this are no help in a sentence. */
const MOST_LISTED = 12;

function withNearest(given: string, known: readonly string[]): Details {
  const nearest = nearestWord(given, known);
  if (nearest !== undefined) return { given: shorten(given), nearest };
  return known.length > MOST_LISTED ? { given: shorten(given) } : { given: shorten(given), known: known.join(', ') };
}

/** Details as they may be shown; a value of the wrong kind also says which kind it is. */
function tidy(details: Details, input: unknown): Details {
  const shown = Object.entries(details).map(([key, detail]) => [
    key,
    typeof detail === 'string' ? shorten(detail) : detail,
  ]);
  const given = 'expected' in details && input !== undefined ? { given: kindOf(input) } : {};
  return { ...Object.fromEntries(shown), ...given };
}

function kindOf(input: unknown): Given {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'list';
  switch (typeof input) {
    case 'number':
      return 'number';
    case 'object':
      return 'object';
    case 'string':
      return 'text';
    case 'boolean':
      return 'truth';
    default:
      return 'something';
  }
}
