// The worker that ends all workers of this site: it takes the place of the one before, removes what was kept under this base
// and nothing else, and unregisters itself. Open pages go on, from the network.
import { cachesOfSite } from '#components/offline/version.ts';
import type { Happening, Scope } from '#components/offline/work.ts';

export interface OffScope extends Pick<Scope, 'caches' | 'skipWaiting'> {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  addEventListener(kind: 'install' | 'activate', act: (event: Happening) => void): void;
}

export function switchOff({ registration, caches, skipWaiting, addEventListener }: OffScope): void {
  addEventListener('install', (event) => event.waitUntil(skipWaiting()));
  addEventListener('activate', (event) => {
    const names = cachesOfSite({ base: registration.scope, caches });
    const removed = names.then((all) => Promise.all(all.map((name) => caches.delete(name))));
    event.waitUntil(removed.finally(() => registration.unregister()));
  });
}
