// What the worker answers to a request for something of the site: this version's file, else an older version's for a page
// that is still open, else the network, else the page that says there is none.
import { addressOf, LIST, MISSING } from '#components/offline/file-list.ts';
import { ANY, openOwn, otherCaches, type Version } from '#components/offline/version.ts';

/** What of a request matters. */
export type Asked = Pick<Request, 'method' | 'url' | 'mode'>;

/** The address under the base, without search and fragment; nothing where the worker has no say. */
export function pathUnder(base: string, { method, url }: Asked): string | undefined {
  const { origin, pathname } = new URL(url);
  const home = new URL(base);
  if (method !== 'GET' || origin !== home.origin || !pathname.startsWith(home.pathname)) return undefined;
  const path = pathname.slice(home.pathname.length);
  return path === LIST ? undefined : path;
}

/** A browser whose caches fail has its network still: what cannot be looked up is as if it were not kept. */
export async function answer<Request extends Asked>(
  request: Request,
  path: string,
  version: Version,
  network: (request: Request) => Promise<Response>,
): Promise<Response> {
  const kept = await keptAnswer(request, path, version).catch(() => undefined);
  if (kept) return kept;
  try {
    return await network(request);
  } catch {
    const missing = request.mode === 'navigate' ? await find(version, MISSING).catch(() => undefined) : undefined;
    return missing ? new Response(missing.body, { status: 404, headers: missing.headers }) : Response.error();
  }
}

async function keptAnswer({ url, mode }: Asked, path: string, version: Version): Promise<Response | undefined> {
  const here = await find(version, path);
  if (here) return here;
  if (mode === 'navigate') {
    // A host would lead to the page's own address too; the answers of the questionnaire hang on it.
    const page = addressOf(path.endsWith('.html') || path.endsWith('/') ? path : `${path}/`);
    const isHere = page !== path && (await find(version, page));
    return isHere ? Response.redirect(new URL(page + new URL(url).search, version.base).href, 302) : undefined;
  }
  for (const name of await otherCaches(version)) {
    const older = await (await version.caches.open(name)).match(new URL(path, version.base).href, ANY);
    if (older) return older;
  }
  return undefined;
}

const find = async (version: Version, path: string): Promise<Response | undefined> =>
  (await openOwn(version)).match(new URL(path, version.base).href, ANY);
