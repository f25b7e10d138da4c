// A chart on a canvas beside its table: loads the drawing code when it comes near the screen, reads the inks each time
// it draws, never moves. Where the code cannot be had it says so; the numbers stand in the table either way.
import type { ChartConfiguration } from 'chart.js';
import { useEffect, useRef, useState } from 'react';
import { type Inks, readInks, watchInks } from '#components/result/charts/inks.ts';
import { loadDrawing } from '#components/result/charts/load.ts';
import type { ResultWords } from '#content/words/it/result.ts';

interface Props {
  /** What the chart says, in a sentence. */
  message: string;
  words: ResultWords;
  /** Class that gives the height. */
  shape: 'profile' | 'curve';
  make: (inks: Inks, width: number) => ChartConfiguration;
}

type State = 'waiting' | 'near' | 'drawn' | 'failed';

export function Drawing({ message, words, shape, make }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [state, setState] = useState<State>('waiting');
  const isNear = state !== 'waiting';
  const [attempt, setAttempt] = useState(0);

  useEffect(() => {
    const element = canvas.current?.parentElement;
    if (!element || isNear) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setState('near');
      },
      { rootMargin: '200px' },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: an attempt changes nothing but asks for another one
  useEffect(() => {
    if (!isNear) return;
    return keepDrawn(canvas, make, (drawn) => setState(drawn ? 'drawn' : 'failed'));
  }, [isNear, make, attempt]);

  return (
    <div className="drawing-place">
      <div className={`drawing ${shape}`} hidden={state === 'failed'}>
        <canvas ref={canvas} role="img" aria-label={message} />
      </div>
      {(state === 'waiting' || state === 'near') && <p className="tiny">{words.chart.loading}</p>}
      {state === 'failed' && (
        <p className="small" role="status">
          {words.chart.failed}{' '}
          <button type="button" className="link" onClick={() => setAttempt(attempt + 1)}>
            {words.chart.again}
          </button>
        </p>
      )}
    </div>
  );
}

/** Draws now and whenever the inks change, until it is told to stop. */
function keepDrawn(
  canvas: { readonly current: HTMLCanvasElement | null },
  make: Props['make'],
  report: (drawn: boolean) => void,
): () => void {
  let stopped = false;
  let remove = () => {};
  const redraw = async () => {
    try {
      const { draw } = await loadDrawing();
      const element = canvas.current;
      if (stopped || !element) return;
      remove();
      remove = draw(element, make(readInks(element), element.parentElement?.clientWidth ?? 0));
      report(true);
    } catch {
      if (!stopped) report(false);
    }
  };
  void redraw();
  const unwatch = watchInks(() => void redraw());
  return () => {
    stopped = true;
    unwatch();
    remove();
  };
}
