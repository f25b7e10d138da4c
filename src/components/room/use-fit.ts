// The slide in the projector's window, fitted to it whenever it is drawn anew, the window changes or the letters arrive.
import { type RefObject, useLayoutEffect, useState } from 'react';
import { fitted } from '#components/room/fit.ts';

const SCALE = '--fit';

/** The number of parts the slide has in this window: one where everything is in sight. */
export function useFit(projector: RefObject<HTMLDivElement | null>): number {
  const [parts, setParts] = useState(1);
  useLayoutEffect(() => {
    const frame = projector.current;
    const slide = frame?.querySelector<HTMLElement>('.room-screen');
    if (!frame || !slide) return undefined;
    const refit = () => {
      const heightAt = (scale: number): number => {
        frame.style.setProperty(SCALE, String(scale));
        return Math.max(slide.scrollHeight, Math.ceil(slide.getBoundingClientRect().height));
      };
      frame.style.setProperty(SCALE, '1');
      const size = Number.parseFloat(getComputedStyle(slide).fontSize);
      setParts(fitted(size, { width: window.innerWidth, height: window.innerHeight }, heightAt).parts);
    };
    refit();
    // The scale is an attribute: what fitting itself changes is not seen here, so that it never calls itself.
    const drawn = new MutationObserver(refit);
    drawn.observe(slide, { childList: true, characterData: true, subtree: true });
    window.addEventListener('resize', refit);
    document.fonts?.addEventListener('loadingdone', refit);
    return () => {
      drawn.disconnect();
      window.removeEventListener('resize', refit);
      document.fonts?.removeEventListener('loadingdone', refit);
    };
  }, [projector]);
  return parts;
}
