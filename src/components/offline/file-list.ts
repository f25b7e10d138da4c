// What one version of the site is made of: the address of every file under the base, and the hash of its bytes. Written
// after the build, kept by the worker beside the files, read by both.

/** Names that stand at the base of the built site. */
export const WORKER = 'sw.js';
export const OFF_WORKER = 'sw-off.js';
export const LIST = 'offline.json';

/** Address under the base to hash; a page is addressed by its folder. */
export type FileList = Readonly<Record<string, string>>;

/** The page that is shown where there is none. */
export const MISSING = '404.html';

/** The address by which a file of the build is asked for. */
export const addressOf = (path: string): string => path.replace(/(^|\/)index\.html$/u, '$1');

/** What hosts and search engines read, copies for hosts that send files compressed, and the worker itself stay out. */
export function isForVisitors(path: string): boolean {
  if ([WORKER, OFF_WORKER, LIST, 'robots.txt', 'sitemap.xml'].includes(path)) return false;
  return !/(^|\/)\.|^_(headers|redirects|worker|routes)\b|\.(br|gz|map)$/u.test(path);
}

/** The first 64 bits of SHA-256: enough to tell a file of another version or one that was cut off. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.slice(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export const writeList = (files: FileList): string =>
  `${JSON.stringify(Object.fromEntries(Object.entries(files).toSorted(([a], [b]) => (a < b ? -1 : 1))), null, 0)}\n`;

/** Nothing where the text is not such a list. */
export function readList(text: string): FileList | undefined {
  try {
    const found: unknown = JSON.parse(text);
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return undefined;
    const isList = Object.values(found).every((hash) => typeof hash === 'string' && /^[\da-f]{16}$/u.test(hash));
    return isList ? (found as FileList) : undefined;
  } catch {
    return undefined;
  }
}
