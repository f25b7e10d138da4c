// `client:paint`: a part comes alive once what was built has been painted. Until then its scripts do not take the network from
// the page; then all of them are asked for together: integrations/preload.ts wrote down which.
import type { ClientDirective } from 'astro';

/** Of a page that is not on show nothing is painted: it waits no longer than this, in milliseconds. */
const UNPAINTED = 300;

const afterPaint: ClientDirective = (load) => {
  let isAwake = false;
  const wake = async (): Promise<void> => {
    if (isAwake) return;
    isAwake = true;
    for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="soon"]')) link.rel = 'modulepreload';
    const bringToLife = await load();
    await bringToLife();
  };
  requestAnimationFrame(() => setTimeout(wake));
  setTimeout(wake, UNPAINTED);
};

export default afterPaint;
