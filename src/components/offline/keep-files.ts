// Fills the cache of a version: what an older version already has is copied, what is missing is fetched, and nothing is kept
// whose bytes are not those of the list. What was kept stays when something fails, so that the next attempt goes on from there.
import { type FileList, hashOf, LIST, readList } from '#components/offline/file-list.ts';
import { ANY, openOwn, otherCaches, type Version } from '#components/offline/version.ts';

export interface Count {
  readonly total: number;
  /** Addresses under the base of what is not here. */
  readonly missing: readonly string[];
}

/** The browser opens six connections to a host: two are left for the page. */
const AT_ONCE = 4;
/** Where so many fail, the server is gone or is being changed. */
const MOST_FAILURES = 8;

/** Throws where anything is missing at the end. */
export async function keepFiles(version: Version): Promise<void> {
  const own = await openOwn(version);
  const files = (await keptList(own, version.base)) ?? (await fetchList(own, version));
  const older = await olderFiles(version);
  const wanted = [...(await missingOf(own, files, version.base))];
  const failed: string[] = [];
  const keepNext = async (): Promise<void> => {
    for (let path = wanted.shift(); path !== undefined; path = wanted.shift()) {
      if (failed.length >= MOST_FAILURES) return;
      const file = { address: new URL(path, version.base).href, hash: files[path] ?? '' };
      const response = (await copied(file, path, older)) ?? (await fetched(file, version));
      // Where there is no room, the others end as well instead of going on behind its back.
      const isKept =
        response &&
        (await own.put(file.address, response).then(
          () => true,
          () => false,
        ));
      if (!isKept) failed.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, keepNext));
  if (failed.length > 0) throw new Error(`Not kept: ${failed.join(', ')}`);
}

/** Before the list has come nothing is known: no count. */
export async function countFiles(version: Version): Promise<Count | undefined> {
  const own = await openOwn(version);
  const files = await keptList(own, version.base);
  return files && { total: Object.keys(files).length, missing: await missingOf(own, files, version.base) };
}

/**
 * Lets go of what other versions began to keep and never had whole, but for so many that came last: a host that changes the
 * pages on their way would leave one behind with each version. Never throws.
 */
export async function dropUnfinished(version: Version, spared: number): Promise<void> {
  try {
    let left = spared;
    for (const name of await otherCaches(version)) {
      const cache = await version.caches.open(name);
      const files = await keptList(cache, version.base);
      const isWhole = files && (await missingOf(cache, files, version.base)).length === 0;
      if (isWhole || left-- > 0) continue;
      await version.caches.delete(name);
    }
  } catch {
    // They take room, and nothing else.
  }
}

async function missingOf(own: Cache, files: FileList, base: string): Promise<readonly string[]> {
  const here = new Set((await own.keys()).map(({ url }) => url));
  return Object.keys(files).filter((path) => !here.has(new URL(path, base).href));
}

async function keptList(cache: Cache, base: string): Promise<FileList | undefined> {
  const kept = await cache.match(new URL(LIST, base).href, ANY);
  return kept && readList(await kept.text());
}

async function fetchList(own: Cache, version: Version): Promise<FileList> {
  const file = { address: new URL(LIST, version.base).href, hash: version.name };
  const response = await fetched(file, version);
  const files = response && readList(await response.clone().text());
  if (!files) throw new Error(`No list of version ${version.name}`);
  await own.put(file.address, response);
  return files;
}

interface Older {
  readonly cache: Cache;
  readonly files: FileList;
}

async function olderFiles(version: Version): Promise<readonly Older[]> {
  const caches = await Promise.all((await otherCaches(version)).map((name) => version.caches.open(name)));
  const found = await Promise.all(caches.map(async (cache) => ({ cache, files: await keptList(cache, version.base) })));
  return found.flatMap(({ cache, files }) => (files ? [{ cache, files }] : []));
}

interface File {
  readonly address: string;
  readonly hash: string;
}

async function copied({ address, hash }: File, path: string, older: readonly Older[]): Promise<Response | undefined> {
  for (const { cache, files } of older) {
    const kept = files[path] === hash ? await cache.match(address, ANY) : undefined;
    if (kept) return kept;
  }
  return undefined;
}

/** First as the browser has it, so that what the page has just loaded is not loaded twice; then from the server itself. */
async function fetched({ address, hash }: File, version: Version): Promise<Response | undefined> {
  for (const cache of ['default', 'reload'] as const) {
    try {
      const response = await version.fetch(new Request(address, { cache, priority: 'low' }));
      const bytes = await response.arrayBuffer();
      if ((await hashOf(bytes)) === hash) return new Response(bytes, { headers: keptHeaders(response.headers) });
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** The policies of the host stay with its files; what described the way they travelled does not. */
function keptHeaders(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'connection', 'vary', 'age']) {
    kept.delete(name);
  }
  return kept;
}
