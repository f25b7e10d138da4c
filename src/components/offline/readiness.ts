// What a page can say about being ready without a network: it asks the worker that answers for it.
import { ask, register, registered, workers } from '#components/offline/registration.ts';

export type Readiness =
  | { readonly kind: 'impossible' | 'absent' }
  | { readonly kind: 'ready'; readonly total: number }
  /** Coming: by itself, for the first time. Partly: nothing comes by itself any more. */
  | { readonly kind: 'coming' | 'partly'; readonly total: number; readonly missing: readonly string[] };

/** The worker begins when the browser has nothing else to do, which may be after somebody looks. */
export const mayComeByItself = ({ kind }: Readiness): boolean => kind === 'coming' || kind === 'absent';

export async function readReadiness(): Promise<Readiness> {
  if (!workers() || !('caches' in globalThis)) return { kind: 'impossible' };
  const registration = await registered();
  const { active, waiting, installing } = registration ?? {};
  const worker = active ?? waiting ?? installing;
  if (!worker) return { kind: 'absent' };
  const count = await ask(worker, 'count');
  const { total, missing } = count ?? { total: 0, missing: [] };
  if (!active) return { kind: 'coming', total, missing };
  if (!count) return { kind: 'absent' };
  return missing.length === 0 ? { kind: 'ready', total } : { kind: 'partly', total, missing };
}

export async function fillUp(): Promise<void> {
  const active = (await registered())?.active;
  if (active) await ask(active, 'fill');
}

/** Over once the worker has everything or has given up. */
export async function bring(): Promise<void> {
  const registration = await register();
  const installing = registration?.installing;
  // A worker whose files somebody has cleared fetches its list anew too.
  if (!installing) return fillUp();
  await new Promise<void>((resolve) => {
    const look = () => {
      if (installing.state === 'activated' || installing.state === 'redundant') resolve();
    };
    installing.addEventListener('statechange', look);
    look();
  });
}
