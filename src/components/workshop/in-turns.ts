// Long work done one turn a task, so that keys are heard in between: what it gives is handed over whole, at the end.

interface Ending<T> {
  readonly whole: (value: T) => void;
  readonly failed: (error: unknown) => void;
}

/** Begins after the task that calls; gives what stops it. */
export function doInTurns<T>(turns: Iterator<unknown, T>, { whole, failed }: Ending<T>): () => void {
  const next = () => {
    try {
      const { done, value } = turns.next();
      if (done) whole(value);
      else timer = setTimeout(next);
    } catch (error) {
      failed(error);
    }
  };
  let timer = setTimeout(next);
  return () => clearTimeout(timer);
}
