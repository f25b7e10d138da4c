// An act that waits for a pause in what is typed, but not for ever.

/** Milliseconds after the last change: with the time of a save, well within a second. */
const PAUSE = 500;
/** But never longer than this after the first one, so that typing without a pause is saved too. */
const MOST_PAUSE = 900;

export interface Soon {
  /** Something has changed: the act is due within the pause. */
  readonly ask: () => void;
  readonly cancel: () => void;
  /** At once, where it is due at all. */
  readonly flush: () => void;
}

export function soon(act: () => void): Soon {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let since = 0;
  const cancel = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const run = () => {
    cancel();
    act();
  };
  return {
    cancel,
    ask() {
      const now = performance.now();
      if (timer === undefined) since = now;
      cancel();
      timer = setTimeout(run, Math.max(0, Math.min(PAUSE, since + MOST_PAUSE - now)));
    },
    flush() {
      if (timer !== undefined) run();
    },
  };
}
