// To be put in place of the site’s worker when it has to go: see off.ts.
import { type OffScope, switchOff } from '#components/offline/off.ts';

const scope = globalThis as unknown as OffScope;
switchOff({
  registration: scope.registration,
  caches: scope.caches,
  skipWaiting: () => scope.skipWaiting(),
  addEventListener: (kind, act) => scope.addEventListener(kind, act),
});
