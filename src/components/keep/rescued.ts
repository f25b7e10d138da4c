// What was typed on a page whose other parts did not come: kept for this tab alone, until the reloaded page has taken it
// over. Where the browser keeps nothing, nothing is promised: the caller is told.

import { KEEP_NOTHING } from '#components/keep/keep-nothing.ts';

const KEY = 'coerente/1/typed';

/** False when the browser would not keep it. */
export function rescue(fields: Readonly<Record<string, string>>): boolean {
  try {
    if (localStorage.getItem(KEEP_NOTHING) !== null) return false;
    sessionStorage.setItem(KEY, JSON.stringify(fields));
    return true;
  } catch {
    return false;
  }
}

/** The fields set aside, none if there are none; with `forget` they are no longer needed. */
export function rescued(forget = false): Record<string, string> {
  try {
    const found: unknown = JSON.parse(sessionStorage.getItem(KEY) ?? '{}');
    if (forget) sessionStorage.removeItem(KEY);
    const fields = Object.entries(found ?? {}).filter(([, text]) => typeof text === 'string');
    return Object.fromEntries(fields) as Record<string, string>;
  } catch {
    return {};
  }
}
