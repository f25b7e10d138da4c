// What a page under measurement notes of itself, from before its first script: paints, long tasks, shifts, interactions, and
// how long a press takes until the frame is painted in which something is true.

export interface Noted {
  longTasks: { readonly start: number; readonly duration: number }[];
  /** Name of the event and its duration from the press to the next paint. */
  events: { readonly name: string; readonly duration: number }[];
  fcp: number | undefined;
  lcp: number | undefined;
  shift: number;
  painted: number | undefined;
  /** The next press is timed until something is true and its frame is painted. */
  arm(isTrue: () => boolean): void;
}

declare global {
  interface Window {
    noted: Noted;
  }
}

/** What the types of the browser do not know of these entries. */
type Entry = PerformanceEntry & { hadRecentInput?: boolean; value?: number; interactionId?: number };

/** Runs in the page. */
export function observe(): void {
  const noted: Noted = {
    longTasks: [],
    events: [],
    fcp: undefined,
    lcp: undefined,
    shift: 0,
    painted: undefined,
    arm(isTrue) {
      noted.painted = undefined;
      const whenPressed = ({ timeStamp }: Event) => {
        const look = () => {
          if (!isTrue()) {
            requestAnimationFrame(look);
            return;
          }
          // A message comes after the frame that is being made now.
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            noted.painted = performance.now() - timeStamp;
          };
          port2.postMessage(0);
        };
        requestAnimationFrame(look);
      };
      window.addEventListener('click', whenPressed, { capture: true, once: true });
    },
  };
  window.noted = noted;
  const on = (type: string, note: (entry: Entry) => void, more: object = {}) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true, ...more });
  on('longtask', ({ startTime, duration }) => noted.longTasks.push({ start: startTime, duration }));
  on('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.fcp = startTime;
  });
  on('largest-contentful-paint', ({ startTime }) => {
    noted.lcp = startTime;
  });
  on('layout-shift', ({ hadRecentInput, value = 0 }) => {
    if (!hadRecentInput) noted.shift += value;
  });
  on('event', ({ name, duration, interactionId }) => interactionId && noted.events.push({ name, duration }), {
    durationThreshold: 16,
  });
}
