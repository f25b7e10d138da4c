// What is heavy to work out or to draw comes after what is light: a key is seen first, then what hangs on it, once for several
// keys that come close together.
import { useEffect, useState } from 'react';

/** A page that is not on show is never painted: what waits for it goes on after this long, in milliseconds. */
const UNPAINTED = 100;

/** Acts in a task of its own once the page has been painted; gives what stops it. */
export function afterPaint(act: () => void): () => void {
  const later = () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    timer = setTimeout(act);
  };
  let timer = setTimeout(later, UNPAINTED);
  const frame = requestAnimationFrame(later);
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** How long what may wait does at most, and where a browser does not say when it has nothing to do, in milliseconds. */
const LONGEST_WAIT = 5000;
const PUT_OFF = 1000;

/** Acts once there is nothing else to do; gives what stops it. */
export function whenIdle(act: () => void): () => void {
  if ('requestIdleCallback' in window) {
    const asked = window.requestIdleCallback(act, { timeout: LONGEST_WAIT });
    return () => window.cancelIdleCallback(asked);
  }
  const timer = setTimeout(act, PUT_OFF);
  return () => clearTimeout(timer);
}

/** The value as it was until the page with the new one was painted. */
export function useLagging<T>(value: T): T {
  const [lagging, setLagging] = useState(() => value);
  useEffect(() => (lagging === value ? undefined : afterPaint(() => setLagging(() => value))), [value, lagging]);
  return lagging;
}
