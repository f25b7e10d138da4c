// When the page is left, hidden, or comes back: the moments at which what is typed must already be kept.

interface Leaving {
  /** Saves at once what is waiting to be saved. */
  readonly flush: () => void;
  /** Whether something typed is nowhere but here. */
  readonly wouldLose: () => boolean;
  /** The page comes back out of the browser's cache, and may be older than what another page has kept since. */
  readonly back: () => void;
}

/** Gives the function that stops it. */
export function watchLeaving({ flush, wouldLose, back }: Leaving): () => void {
  // Where nothing can be kept, leaving the page would lose what was typed: the browser asks first.
  const whenLeaving = (event: BeforeUnloadEvent) => {
    flush();
    if (wouldLose()) event.preventDefault();
  };
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush();
  };
  const whenBack = (event: PageTransitionEvent) => {
    if (event.persisted) back();
  };
  window.addEventListener('beforeunload', whenLeaving);
  window.addEventListener('pagehide', flush);
  window.addEventListener('pageshow', whenBack);
  document.addEventListener('visibilitychange', whenHidden);
  return () => {
    window.removeEventListener('beforeunload', whenLeaving);
    window.removeEventListener('pagehide', flush);
    window.removeEventListener('pageshow', whenBack);
    document.removeEventListener('visibilitychange', whenHidden);
  };
}
