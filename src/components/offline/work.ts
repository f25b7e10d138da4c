// The life of the worker: fills its cache, waits until it is told to take over or no page is open, answers, and tells how
// much is here. It never takes over by itself while a page is open, and no failing cache keeps a page from the network.
import { answer, pathUnder } from '#components/offline/answer.ts';
import { type Count, countFiles, dropUnfinished, keepFiles } from '#components/offline/keep-files.ts';
import { dropOlder, noteOlder, type Windows } from '#components/offline/retire.ts';
import type { Version } from '#components/offline/version.ts';

/** What a page says to the worker; the last two are answered with a count. */
export type Said = { readonly kind: 'take-over' | 'count' | 'fill' };
export type Told = Count | null;

export interface Happening {
  waitUntil(until: Promise<unknown>): void;
}
interface Fetching extends Happening {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}
interface Hearing extends Happening {
  readonly data: unknown;
  readonly ports: readonly Pick<MessagePort, 'postMessage'>[];
}

/** What of the browser's worker is used, so that a test can hand in its own. */
export interface Scope {
  readonly registration: { readonly scope: string; readonly waiting: unknown; readonly installing: unknown };
  readonly clients: Windows & { claim(): Promise<void> };
  readonly caches: Version['caches'];
  fetch(request: Request): Promise<Response>;
  skipWaiting(): Promise<void>;
  addEventListener(kind: 'install' | 'activate', act: (event: Happening) => void): void;
  addEventListener(kind: 'fetch', act: (event: Fetching) => void): void;
  addEventListener(kind: 'message', act: (event: Hearing) => void): void;
}

export function work(scope: Scope, name: string): void {
  const network = (request: Request) => scope.fetch(request);
  const version: Version = { base: scope.registration.scope, name, caches: scope.caches, fetch: network };

  // The last one that was begun is copied from before it goes.
  const install = () =>
    dropUnfinished(version, 1)
      .then(() => keepFiles(version))
      .finally(() => dropUnfinished(version, 0));
  scope.addEventListener('install', (event) => event.waitUntil(install()));
  scope.addEventListener('activate', (event) => {
    event.waitUntil(
      noteOlder(version, scope.clients)
        .then(() => dropOlder(version, scope.clients))
        // What cannot be let go of now goes another time.
        .catch(() => {})
        .then(() => scope.clients.claim()),
    );
  });
  scope.addEventListener('message', (event) => {
    const kind = (event.data as Partial<Said> | null)?.kind;
    if (kind === 'take-over') event.waitUntil(scope.skipWaiting());
    if (kind !== 'count' && kind !== 'fill') return;
    const filled = kind === 'fill' ? keepFiles(version).catch(() => {}) : Promise.resolve();
    const told = filled.then(() => countFiles(version)).catch(() => undefined);
    event.waitUntil(told.then((count) => event.ports[0]?.postMessage((count ?? null) satisfies Told)));
  });
  scope.addEventListener('fetch', (event) => {
    const path = pathUnder(version.base, event.request);
    if (path === undefined) return;
    const answering = answer(event.request, path, version, network);
    event.respondWith(answering);
    // A version that is on its way copies from the older ones: they go later.
    const { waiting, installing } = scope.registration;
    if (event.request.mode !== 'navigate' || waiting || installing) return;
    event.waitUntil(answering.then(() => dropOlder(version, scope.clients)).catch(() => {}));
  });
}
