// The way from a page to the worker of the site. Nothing here throws: a browser without workers, or one that forbids them,
// changes nothing but that the site needs its network.
import { ownScript } from '#components/frame/own-script.ts';
import { WORKER } from '#components/offline/file-list.ts';
import type { Said, Told } from '#components/offline/work.ts';

/** Milliseconds to wait for a count, and for files that are being fetched. */
const PATIENCE = { count: 5000, fill: 600_000 } as const;

const base = (): string => import.meta.env.BASE_URL.replace(/\/?$/u, '/');

export const workers = (): ServiceWorkerContainer | undefined =>
  'serviceWorker' in navigator ? navigator.serviceWorker : undefined;

export async function register(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await workers()?.register(ownScript(base() + WORKER), { scope: base(), updateViaCache: 'none' });
  } catch {
    return undefined;
  }
}

export async function registered(): Promise<ServiceWorkerRegistration | undefined> {
  try {
    return await workers()?.getRegistration(base());
  } catch {
    return undefined;
  }
}

/** Whoever saves data is not sent the whole site unasked. */
export function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

export const say = (worker: ServiceWorker, kind: Said['kind'], ports: Transferable[] = []): void =>
  worker.postMessage({ kind } satisfies Said, ports);

/** How much is here; null where the worker does not know yet or does not answer. */
export function ask(worker: ServiceWorker, kind: 'count' | 'fill'): Promise<Told> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    setTimeout(() => resolve(null), PATIENCE[kind]);
    port1.onmessage = ({ data }: MessageEvent<Told>) => resolve(data);
    say(worker, kind, [port2]);
  });
}
