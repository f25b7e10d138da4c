// Older versions stay as long as a page of theirs is open: a page asks for its parts when they are first needed, and the
// server may no longer have them.
import { openOwn, otherCaches, type Version } from '#components/offline/version.ts';

export interface Windows {
  matchAll(options: { includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>;
}

interface Retiring {
  readonly caches: readonly string[];
  /** The pages that were open when this version took over; a page that is loaded anew bears a new id. */
  readonly pages: readonly string[];
}

const recordAt = ({ base }: Version): string => new URL('offline-retiring.json', base).href;
const openPages = async (windows: Windows): Promise<readonly string[]> =>
  (await windows.matchAll({ includeUncontrolled: true })).map(({ id }) => id);

/** To be called when a version takes over. */
export async function noteOlder(version: Version, windows: Windows): Promise<void> {
  const caches = await otherCaches(version);
  if (caches.length === 0) return;
  const record: Retiring = { caches, pages: await openPages(windows) };
  await (await openOwn(version)).put(recordAt(version), new Response(JSON.stringify(record)));
}

/** Lets go of the older versions once none of their pages is open. */
export async function dropOlder(version: Version, windows: Windows): Promise<void> {
  const own = await openOwn(version);
  const kept = await own.match(recordAt(version));
  if (!kept) return;
  const { caches, pages }: Retiring = await kept.json();
  const open = await openPages(windows);
  if (pages.some((page) => open.includes(page))) return;
  const mine = await otherCaches(version);
  await Promise.all(caches.filter((name) => mine.includes(name)).map((name) => version.caches.delete(name)));
  await own.delete(recordAt(version));
}
