// The inks of the page as a canvas needs them, read at the moment of drawing: light, dark, paper or the reader's own.
export interface Inks {
  readonly paper: string;
  readonly ink: string;
  readonly quiet: string;
  readonly grid: string;
  readonly area: string;
  readonly say: string;
  readonly asked: string;
  readonly shown: string;
  readonly outline: string;
  readonly face: string;
  /** Height of the smallest text of the page, in pixels. */
  readonly textSize: number;
}

const SMALLEST_REM = 0.8125;

export function readInks(element: Element): Inks {
  const style = getComputedStyle(element);
  const ink = (name: string): string => style.getPropertyValue(name).trim();
  const root = Number.parseFloat(getComputedStyle(element.ownerDocument.documentElement).fontSize);
  return {
    paper: ink('--paper'),
    ink: ink('--ink'),
    quiet: ink('--ink-2'),
    grid: ink('--grid'),
    area: ink('--line'),
    say: ink('--say'),
    asked: ink('--say-tint'),
    shown: ink('--do'),
    outline: ink('--do-tint'),
    face: ink('--sans'),
    textSize: (Number.isFinite(root) ? root : 16) * SMALLEST_REM,
  };
}

/** Calls back when the inks may have changed; gives the way to stop listening. */
export function watchInks(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
