// The outside of a link: `c1f.<payload>.<check>`. The first letter names the encoding, the digits its version (with it
// the dictionary), the second letter what is inside; the check value goes over all that stands before it. This frame is
// the same in every version, so that a later link is told from a damaged one. It knows nothing of what is inside.
import { CHECK_LENGTH, checkValue } from '#model/exchange/link/check-value.ts';
import type { Outcome, Refusal, RefusalKind } from '#model/refusal.ts';

/** Characters of a fragment beyond which nothing is read or written. */
export const MOST_CHARACTERS = 16_384;
/** Encoding and dictionary that are written today. */
export const LINK_VERSION = 1;

/** What is inside: full, no money, result, sealed with a passphrase; invitation to a workshop, ballot of one. */
export type Inside = 'f' | 'n' | 'r' | 's' | 'i' | 'b';
const INSIDES: readonly string[] = ['f', 'n', 'r', 's', 'i', 'b'];

export type Refused = Extract<Outcome<never>, { ok: false }>;

export interface Framed {
  readonly prefix: string;
  readonly inside: Inside;
  readonly payload: string;
}

export const prefixOf = (inside: Inside): string => `c${LINK_VERSION}${inside}`;

/** The fragment, without its `#`; it ends with a letter or digit, which nothing takes for punctuation. */
export function frame(inside: Inside, payload: string): Outcome<string> {
  const checked = `${prefixOf(inside)}.${payload}`;
  const fragment = `${checked}.${checkValue(checked)}`;
  return fragment.length > MOST_CHARACTERS
    ? refused('too-much-for-link', { most: MOST_CHARACTERS })
    : { ok: true, value: fragment };
}

const PREFIX = /^c([1-9]\d{0,3})([a-z])$/;
/** Also what is left of one cut in its first characters. */
const OURS = /^c(?:$|[1-9]\d{0,3}(?:$|[a-z](?:$|\.)))/;

/** Whether a fragment means to be a link of ours, whole or not: an anchor of the page is none. */
export const isLink = (fragment: string): boolean => {
  const text = fragment.slice(fragment.indexOf('#') + 1, MOST_CHARACTERS);
  return text !== '' && OURS.test(tidy(text));
};

/** The parts of a fragment (or of a whole address with one), or the one refusal that fits what is wrong with it. */
export function unframe(given: string): Outcome<Framed> {
  const fragment = given.slice(given.indexOf('#') + 1);
  if (fragment.length > MOST_CHARACTERS) return refused('link-too-long', { most: MOST_CHARACTERS });
  const text = tidy(fragment);
  if (!OURS.test(text)) return refused('link-foreign');
  const [prefix = '', payload = '', check = '', ...more] = text.split('.');
  if (more.length === 0 && check.length < CHECK_LENGTH) return refused('link-incomplete');
  if (more.length > 0 || check !== checkValue(`${prefix}.${payload}`)) return refused('link-altered');
  const [, version, inside = ''] = PREFIX.exec(prefix) ?? [];
  if (Number(version) !== LINK_VERSION) return refused('link-too-new', { given: Number(version), known: LINK_VERSION });
  if (!INSIDES.includes(inside)) return refused('link-too-new', { given: `${version}${inside}`, known: LINK_VERSION });
  return { ok: true, value: { prefix, inside: inside as Inside, payload } };
}

/** Blanks, breaks, marks of quoted mail and characters without width, wherever a mail program put them. */
const INSERTED = /(?:=?\r?\n[>\s]*)|[\s\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;
/** What mail programs and social networks hang on an address, escaped or not; no link of ours has such a mark. */
const TAGS = /(?:[&?]|%26|%3[Ff]).*$/u;
/** What stands before an address in a sentence. */
const BEFORE = /^[("'<«“‘[{*_~]+/u;

/** Percent escapes are read once: only those of the characters a link is made of, which need none. */
function tidy(fragment: string): string {
  const plain = fragment.replaceAll(/%([2-7][0-9A-Fa-f])/g, (escaped, code: string) => {
    const character = String.fromCharCode(Number.parseInt(code, 16));
    return /[0-9A-Za-z._-]/.test(character) ? character : escaped;
  });
  return withoutEnd(plain.replaceAll(INSERTED, '').replace(TAGS, '').replace(BEFORE, ''));
}

/** Without the stop, bracket or quotation mark that follows; a pattern would look again from each of a thousand marks. */
function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && !/[0-9A-Za-z]/.test(text[end - 1] as string)) end -= 1;
  return text.slice(0, end);
}

/** One refusal of a whole link. */
export const refused = (kind: RefusalKind, details: Refusal['details'] = {}): Refused => ({
  ok: false,
  refusals: [{ kind, path: [], details }],
});
