// A small server of files on 127.0.0.1 that a test can stop, start again and change under an open page. It ends with its test.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeOffline } from '../../integrations/offline.ts';
import { test as base } from './fixtures.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
};

export interface Served {
  readonly origin: string;
  /** Paths asked for since the list was last emptied. */
  readonly asked: string[];
  /** The folder, a copy that may be changed. */
  readonly folder: URL;
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Changes or adds files, takes some away, and writes the worker of what is there now. */
  deploy(files: Readonly<Record<string, string | null>>, isOff?: boolean): Promise<void>;
}

/** Serves a copy of a folder under a path. */
export async function serveCopy(from: URL, under = '/'): Promise<Served & { end(): Promise<void> }> {
  const root = await mkdtemp(join(tmpdir(), 'coerente-site-'));
  await cp(from, root, { recursive: true });
  const folder = pathToFileURL(`${root}/`);
  const asked: string[] = [];
  const answer = async (pathname: string): Promise<{ status: number; type: string; body: Uint8Array }> => {
    const path = pathname.startsWith(under) ? pathname.slice(under.length) : undefined;
    const name = path === undefined ? '404.html' : path === '' || path.endsWith('/') ? `${path}index.html` : path;
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    const body = await readFile(new URL(name, folder)).catch(() => undefined);
    if (body && path !== undefined) return { status: 200, type, body };
    return { status: 404, type: 'text/html; charset=utf-8', body: await readFile(new URL('404.html', folder)) };
  };
  let server: Server | undefined;
  let port = 0;
  const start = async () => {
    server = createServer(async ({ url = '/' }, response) => {
      const { pathname } = new URL(url, 'http://127.0.0.1');
      asked.push(pathname);
      const { status, type, body } = await answer(pathname);
      response.writeHead(status, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
    });
    await new Promise<void>((resolve) => server?.listen(port, '127.0.0.1', resolve));
    port = (server.address() as AddressInfo).port;
  };
  const stop = async () => {
    const ending = server;
    server = undefined;
    ending?.closeAllConnections();
    await new Promise((resolve) => (ending ? ending.close(resolve) : resolve(undefined)));
  };
  await start();
  return {
    origin: `http://127.0.0.1:${port}`,
    asked,
    folder,
    start,
    stop,
    async deploy(files, isOff) {
      for (const [path, text] of Object.entries(files)) {
        const at = new URL(path, folder);
        await (text === null ? rm(at) : writeFile(at, text));
      }
      await writeOffline(folder, isOff);
    },
    async end() {
      await stop();
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** The built site, served for one test alone, with the worker that other tests are spared. */
export const test = base.extend<{ served: Served }>({
  serviceWorkers: 'allow',
  served: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what a fixture needs from this pattern
    async ({}, use) => {
      const served = await serveCopy(new URL('../../dist/', import.meta.url));
      await use(served);
      await served.end();
    },
    { timeout: 60_000 },
  ],
  baseURL: ({ served }, use) => use(served.origin),
});
