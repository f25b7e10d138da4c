// One version of the site as its worker sees it: where it stands, what its cache is called, and which caches are of this
// site at all. Several sites may share one address; each touches only what bears its own base.

export interface Version {
  /** Address of the folder the site stands in, with a slash at the end. */
  readonly base: string;
  /** Hash of the list of files. */
  readonly name: string;
  readonly caches: Pick<CacheStorage, 'open' | 'keys' | 'delete'>;
  readonly fetch: (request: Request) => Promise<Response>;
}

/** A path holds no space, so no site's caches are taken for those of a site in a folder of it. */
const prefixOf = ({ base }: Pick<Version, 'base'>): string => `coerente ${new URL(base).pathname} `;

export const openOwn = (version: Version): Promise<Cache> => version.caches.open(prefixOf(version) + version.name);

export async function cachesOfSite(site: Pick<Version, 'base' | 'caches'>): Promise<readonly string[]> {
  return (await site.caches.keys()).filter((name) => name.startsWith(prefixOf(site)));
}

/** Of other versions, the one that came last first. */
export async function otherCaches(version: Version): Promise<readonly string[]> {
  const own = prefixOf(version) + version.name;
  return (await cachesOfSite(version)).filter((name) => name !== own).toReversed();
}

/** Search and headers of the request do not matter: there is one answer to an address. */
export const ANY = { ignoreSearch: true, ignoreVary: true } as const;
