// Begins what works without a network, on pages that have a script: after the page is painted and loaded and the browser has
// nothing else to do, so that a first visit is as fast as without it. Imported for what it does.
import { whenIdle } from '#components/frame/lagging.ts';

/** What failed to come before the rest of this was here to tell. */
let isBroken = false;
let tell: (() => Promise<void>) | undefined;

const begin = () =>
  import('#components/offline/watch.ts')
    .then(({ watch }) => watch(isBroken))
    .then(
      (whenBroken) => {
        tell = whenBroken;
      },
      // Without it the page works as it would in a browser that cannot keep a site.
      () => {},
    );

if (import.meta.env.PROD) {
  window.addEventListener('vite:preloadError', () => {
    isBroken = true;
    void tell?.();
  });
  if (document.readyState === 'complete') whenIdle(begin);
  else window.addEventListener('load', () => whenIdle(begin), { once: true });
}
