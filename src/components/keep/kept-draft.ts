// The shape of a kept draft, and its check when it comes back from the browser: good fields are kept, wrong ones are
// dropped one by one and named. The assessment beside the fields is for other readers and is always made anew from them.
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

export function checkedDraft(text: string): Checked {
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
  const revision = parsed['revision'];
  const savedAt = parsed['savedAt'];
  return {
    kind: 'draft',
    draft: {
      version: KEPT_VERSION,
      revision: typeof revision === 'number' && Number.isSafeInteger(revision) && revision > 0 ? revision : 1,
      savedAt: typeof savedAt === 'string' && !Number.isNaN(Date.parse(savedAt)) ? savedAt : '',
      language: parsed['language'] === 'en' ? 'en' : 'it',
      fields: Object.fromEntries(all.filter(isGood)) as Record<string, string>,
      assessment: isRecord(parsed['assessment']) ? (parsed['assessment'] as unknown as Assessment) : null,
    },
    dropped: all.filter((entry) => !isGood(entry)).map(([name]) => name),
  };
}
