// The shape of a kept draft, and its check when it comes back from the browser: good fields are kept, wrong ones are
// dropped one by one and named, those of a few known texts included. The assessment beside the fields is for other readers and is always made anew from them.
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

export const KEPT_VERSION = 1;
const MOST_FIELDS = 3000;
const LONGEST_TEXT = 20_000;
const LONGEST_DRAFT = 2_000_000;
const NAME = /^[a-z\d][\w~/#-]{0,119}$/iu;

export interface KeptDraft {
  readonly version: number;
  /** Counts the saves over all tabs; order is judged by it and never by the clock. */
  readonly revision: number;
  /** ISO instant of the save, only to be shown. */
  readonly savedAt: string;
  /** The language in which the numbers of the fields were typed. */
  readonly language: Language;
  readonly fields: Readonly<Record<string, string>>;
  readonly assessment: Assessment | null;
}

export type Checked =
  | { readonly kind: 'draft'; readonly draft: KeptDraft; readonly dropped: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The part of a field that the page could have written: all of it, some of it, or the empty text. */
export type KnownPart = (name: string, text: string) => string;

export function checkedDraft(text: string, knownPart: KnownPart = (_, whole) => whole): Checked {
  if (text.length > LONGEST_DRAFT) return { kind: 'broken' };
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { kind: 'broken' };
  }
  if (!isRecord(parsed) || typeof parsed['version'] !== 'number') return { kind: 'broken' };
  if (parsed['version'] > KEPT_VERSION) return { kind: 'newer' };
  if (!isRecord(parsed['fields'])) return { kind: 'broken' };
  const all = Object.entries(parsed['fields']).slice(0, MOST_FIELDS);
  const isGood = ([name, value]: readonly [string, unknown]) =>
    NAME.test(name) && typeof value === 'string' && value.length <= LONGEST_TEXT;
  const good = all.filter(isGood) as (readonly [string, string])[];
  const known = good.map(([name, value]) => [name, value === '' ? value : knownPart(name, value)] as const);
  const isWhole = new Set(known.flatMap(([name, part], i) => (part === good[i]?.[1] ? [name] : [])));
  const revision = parsed['revision'];
  const savedAt = parsed['savedAt'];
  return {
    kind: 'draft',
    draft: {
      version: KEPT_VERSION,
      revision: typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
      savedAt: typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? savedAt : '',
      language: parsed['language'] === 'en' ? 'en' : 'it',
      fields: Object.fromEntries(known),
      assessment: isRecord(parsed['assessment']) ? (parsed['assessment'] as unknown as Assessment) : null,
    },
    dropped: all.flatMap(([name]) => (isWhole.has(name) ? [] : [name])),
  };
}
