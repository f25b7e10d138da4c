// Which pages of this tab were loaded anew because a part of them was gone: each no more than once, whatever the host sends.

const KEY = 'coerente/1/anew';
const MOST = 20;

/** True where this page was not loaded anew before and that could be written down; `parts` tell one page from every other. */
export function isFirstTime(
  parts: string,
  storage: () => Pick<Storage, 'getItem' | 'setItem'> = () => sessionStorage,
): boolean {
  try {
    const known: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
    if (!Array.isArray(known) || known.length >= MOST || known.includes(parts)) return false;
    storage().setItem(KEY, JSON.stringify([...known, parts]));
    return true;
  } catch {
    return false;
  }
}
