// A report that is loaded anew, or that a phone had put away, is short until it is drawn: the browser gives up going to where one
// was on it. So that place is noted with the address in the history of the tab, and gone to once its part of the report is there.
import { useEffect, useRef } from 'react';

interface Spot {
  readonly id: string;
  /** Pixels of it that are above the window. */
  readonly above: number;
}

const topOf = (part: Element): number => part.getBoundingClientRect().top;

function spotNow(): Spot | undefined {
  const parts = [...document.querySelectorAll('[data-result] [id]:not(input, textarea)')].filter(
    (part) => part.getClientRects().length > 0,
  );
  const part = parts.findLast((one) => topOf(one) <= 0);
  return part && { id: part.id, above: -topOf(part) };
}

function spotNoted(): Spot | undefined {
  const noted: unknown = window.history.state?.spot;
  const { id, above } = (noted ?? {}) as Partial<Spot>;
  return typeof id === 'string' && typeof above === 'number' ? { id, above } : undefined;
}

/** While the page is on show: what is noted as it is being left, the browser drops. */
const note = (): void => window.history.replaceState({ ...window.history.state, spot: spotNow() }, '');

/** `isGrown`: what takes a moment to work out is on the page too. Whoever has scrolled meanwhile is left in peace. */
export function useSamePlace(isLoaded: boolean, isWhole: boolean, isGrown: boolean): void {
  const wanted = useRef(isLoaded ? spotNoted() : undefined);
  const left = useRef<number>(undefined);
  useEffect(() => {
    document.addEventListener('scrollend', note);
    return () => document.removeEventListener('scrollend', note);
  }, []);
  useEffect(() => {
    const { current: spot } = wanted;
    const part = spot && isWhole && document.getElementById(spot.id);
    if (!part) return;
    if (left.current === undefined || Math.abs(window.scrollY - left.current) <= 1)
      window.scrollBy({ top: topOf(part) + spot.above, behavior: 'instant' });
    left.current = window.scrollY;
    if (isGrown) wanted.current = undefined;
  }, [isWhole, isGrown]);
}
