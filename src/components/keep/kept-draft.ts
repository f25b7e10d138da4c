// The shape of a kept draft, and its check when it comes back from the browser: good fields are kept, wrong ones are
// dropped one by one and named, those of a few known texts included. The assessment beside the fields is for other readers and is always made anew from them.
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

export const KEPT_VERSION = 2;
const MOST_FIELDS = 3000;
// More than a file of ours can fill, with every answer in one field: what was opened and kept is read again.
const LONGEST_TEXT = 4_000_000;
const LONGEST_DRAFT = 12_000_000;
const LONGEST_NAME = 300;
const NAME = /^[a-z\d][\w~/#-]{0,119}$/iu;

export interface KeptDraft {
  readonly version: number;
  /** Counts the saves over all tabs and all assessments; order is judged by it and never by the clock. */
  readonly revision: number;
  /** The page that saved it: with the revision it tells one save from every other. */
  readonly page: string;
  /** What the user calls this assessment; empty where the name of the company will do. */
  readonly name: string;
  /** ISO instant of the save, only to be shown. */
  readonly savedAt: string;
  /** The language in which the numbers of the fields were typed. */
  readonly language: Language;
  readonly fields: Readonly<Record<string, string>>;
  readonly assessment: Assessment | null;
  /** The revision of the draft of the first layout that this one was made from. */
  readonly adopted?: number;
}

/** What a page knows of a draft; the rest is added when it is kept. */
export type NewDraft = Pick<KeptDraft, 'savedAt' | 'language' | 'fields' | 'assessment'>;

export type Checked =
  | { readonly kind: 'draft'; readonly draft: KeptDraft; readonly dropped: readonly string[] }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

type Entry = Readonly<Record<string, unknown>>;
export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a JSON text; undefined where it is none, or too long to be one of ours. */
export function parsedText(text: string): unknown {
  if (text.length > LONGEST_DRAFT) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** From each version to the next. The first had one draft without a name, and could not say which page had saved. */
const STEPS: readonly ((draft: Entry) => Entry)[] = [(first) => ({ ...first, version: 2, name: '', page: '' })];

function migrated(draft: Entry, version: number): Entry {
  return STEPS.slice(version - 1).reduce((now, step) => step(now), draft);
}

/** A whole number above zero, and 1 for everything else. */
export const countOf = (value: unknown): number =>
  typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : 1;
export const dateOf = (value: unknown): string =>
  typeof value === 'string' && value.length < 40 && !Number.isNaN(Date.parse(value)) ? value : '';
export const nameOf = (value: unknown): string => (typeof value === 'string' ? value.slice(0, LONGEST_NAME) : '');

/** The part of a field that the page could have written: all of it, some of it, or the empty text. */
export type KnownPart = (name: string, text: string) => string;

export function checkedDraft(text: string, knownPart: KnownPart = (_, whole) => whole): Checked {
  const parsed = parsedText(text);
  if (!isEntry(parsed)) return { kind: 'broken' };
  const { version } = parsed;
  if (typeof version !== 'number' || !(version >= 1)) return { kind: 'broken' };
  if (version > KEPT_VERSION) return { kind: 'newer' };
  const kept = migrated(parsed, Math.floor(version));
  if (!isEntry(kept['fields'])) return { kind: 'broken' };
  const all = Object.entries(kept['fields']).slice(0, MOST_FIELDS);
  const isGood = ([name, value]: readonly [string, unknown]) =>
    NAME.test(name) && typeof value === 'string' && value.length <= LONGEST_TEXT;
  const good = all.filter(isGood) as (readonly [string, string])[];
  const known = good.map(([name, value]) => [name, value === '' ? value : knownPart(name, value)] as const);
  const isWhole = new Set(known.flatMap(([name, part], i) => (part === good[i]?.[1] ? [name] : [])));
  return {
    kind: 'draft',
    draft: {
      version: KEPT_VERSION,
      revision: countOf(kept['revision']),
      page: nameOf(kept['page']),
      name: nameOf(kept['name']),
      savedAt: dateOf(kept['savedAt']),
      language: kept['language'] === 'en' ? 'en' : 'it',
      fields: Object.fromEntries(known),
      assessment: isEntry(kept['assessment']) ? (kept['assessment'] as unknown as Assessment) : null,
      ...(kept['adopted'] !== undefined && { adopted: countOf(kept['adopted']) }),
    },
    dropped: all.flatMap(([name]) => (isWhole.has(name) ? [] : [name])),
  };
}

/** Tells one save from every other. */
export const stampOf = ({ revision, page }: KeptDraft): string => `${revision} ${page}`;

export const sameFields = (a: KeptDraft['fields'], b: KeptDraft['fields']): boolean =>
  Object.keys(a).length === Object.keys(b).length && Object.entries(a).every(([name, text]) => b[name] === text);
