// A browser's caches, a server and a worker's surroundings in memory, for tests of what is kept without a network.
import { hashOf, LIST, writeList } from '#components/offline/file-list.ts';
import type { Said, Scope, Told } from '#components/offline/work.ts';

export const BASE = 'https://example.org/strumenti/';
type Kept = Map<string, Map<string, Response>>;

export function fakeCaches(kept: Kept = new Map()) {
  const bare = (address: string) => address.split(/[?#]/u)[0] ?? '';
  const cacheOf = (entries: Map<string, Response>) => ({
    match: async (address: string) => entries.get(bare(address))?.clone(),
    put: async (address: string, response: Response) => void entries.set(address, response),
    delete: async (address: string) => entries.delete(address),
    keys: async () => [...entries.keys()].map((url) => ({ url })),
  });
  return {
    kept,
    caches: {
      async open(name: string) {
        if (!kept.has(name)) kept.set(name, new Map());
        return cacheOf(kept.get(name) as Map<string, Response>) as unknown as Cache;
      },
      keys: async () => [...kept.keys()],
      delete: async (name: string) => kept.delete(name),
    },
  };
}

/** A browser whose caches fail, at their door or behind it. */
export function failingCaches(where: 'open' | 'match' | 'keys' | 'put', around = fakeCaches()) {
  const fail = async () => {
    throw new DOMException('Unexpected internal error.', 'UnknownError');
  };
  const { caches } = around;
  const open = async (name: string) => ({ ...(await caches.open(name)), [where]: fail }) as Cache;
  const failing = where === 'open' ? { open: fail } : where === 'keys' ? { open, keys: fail } : { open };
  return { ...around, caches: { ...caches, ...failing } };
}

export type Files = Readonly<Record<string, string>>;

/** The list and the name of the version that these files are. */
export async function versionOf(files: Files): Promise<{ name: string; list: string }> {
  const hashed = Object.entries(files).map(async ([path, text]) => [path, await hash(text)] as const);
  const list = writeList(Object.fromEntries(await Promise.all(hashed)));
  return { name: await hash(list), list };
}
const hash = (text: string): Promise<string> => hashOf(new TextEncoder().encode(text));

/** A server that can be changed and taken down; it notes what is asked. */
export function fakeServer() {
  const asked: string[] = [];
  const server = {
    files: {} as Files,
    list: '',
    isDown: false,
    asked,
    async fetch({ url }: { url: string }): Promise<Response> {
      const path = url.slice(BASE.length);
      asked.push(path);
      if (server.isDown) throw new TypeError('Failed to fetch');
      const text = path === LIST ? server.list : server.files[path];
      return new Response(text ?? 'no such file', { status: text === undefined ? 404 : 200 });
    },
    async deploy(files: Files): Promise<string> {
      const { name, list } = await versionOf(files);
      Object.assign(server, { files, list });
      return name;
    },
  };
  return server;
}

/** Runs a worker by hand: each event is over when all it waits for is. */
export function fakeScope(caches: Scope['caches'], fetch: Scope['fetch'], pages: string[] = []) {
  const acts = new Map<string, (event: never) => void>();
  const done = { isSkipped: false, isClaimed: false };
  const scope: Scope = {
    registration: { scope: BASE, waiting: null, installing: null },
    clients: {
      matchAll: async () => pages.map((id) => ({ id })),
      claim: async () => {
        done.isClaimed = true;
      },
    },
    caches,
    fetch,
    skipWaiting: async () => {
      done.isSkipped = true;
    },
    addEventListener: (kind: string, act: (event: never) => void) => void acts.set(kind, act),
  };
  const happen = async (kind: string, event: object): Promise<void> => {
    const waited: Promise<unknown>[] = [];
    acts.get(kind)?.({ ...event, waitUntil: (until: Promise<unknown>) => waited.push(until) } as never);
    await Promise.all(waited);
  };
  return {
    scope,
    done,
    happen,
    async said(kind: Said['kind']): Promise<Told | undefined> {
      let told: Told | undefined;
      const postMessage = (count: Told) => {
        told = count;
      };
      await happen('message', { data: { kind }, ports: [{ postMessage }] });
      return told;
    },
    async asks(path: string, mode: RequestMode = 'navigate', method = 'GET'): Promise<Response | undefined> {
      let answer: Promise<Response> | undefined;
      const respondWith = (response: Promise<Response>) => {
        answer = response;
      };
      await happen('fetch', { request: { url: new URL(path, BASE).href, mode, method }, respondWith });
      return answer;
    },
  };
}
