// What was typed on a page whose other parts did not come: kept for this tab alone, until the reloaded page has taken it
// over. Where the browser keeps nothing, nothing is promised: the caller is told.

import { KEEP_NOTHING } from '#components/keep/keep-nothing.ts';
import type { Language } from '#content/shape.ts';

const KEY = 'coerente/1/typed';

type Texts = Readonly<Record<string, string>>;

/** By the language they were typed in: “1.000” is a thousand in one and one in another. */
export type SetAside = Readonly<Partial<Record<Language, Texts>>>;

/** False when the browser would not keep it. What was set aside in the other language stays. */
export function rescue(language: Language, fields: Texts): boolean {
  try {
    if (localStorage.getItem(KEEP_NOTHING) !== null) return false;
    sessionStorage.setItem(KEY, JSON.stringify({ ...rescued(language), [language]: fields }));
    return true;
  } catch {
    return false;
  }
}

/** What was set aside, nothing if there is nothing. A page of an older version noted no language: it is taken for this one. */
export function rescued(language: Language): SetAside {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    const entries = Object.entries(found ?? {});
    const own = textsOf(found);
    const told = entries.filter(([, part]) => typeof part === 'object').map(([from, part]) => [from, textsOf(part)]);
    return { ...(Object.keys(own).length > 0 && { [language]: own }), ...Object.fromEntries(told) };
  } catch {
    return {};
  }
}

/** It is no longer needed. */
export function forgetRescued(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // Where nothing can be removed nothing was kept.
  }
}

const textsOf = (found: unknown): Texts =>
  Object.fromEntries(Object.entries(found ?? {}).filter(([, text]) => typeof text === 'string')) as Texts;
