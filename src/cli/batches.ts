// Entries gathered into batches, large enough that handing one to another thread costs little beside judging it, and never
// kept waiting for more where the input pauses.
import type { Numbered } from './entries.ts';

const MOST_ROWS = 32;
const MOST_SIGNS = 262_144;
/** Milliseconds after which a batch goes as it is. */
const PAUSE = 50;

export async function* batchesOf(entries: AsyncIterator<Numbered>): AsyncGenerator<readonly Numbered[]> {
  let batch: Numbered[] = [];
  let signs = 0;
  let next = entries.next();
  for (;;) {
    const got = batch.length === 0 ? await next : await soon(next);
    const isLate = got === undefined;
    if (!isLate && !got.done) {
      batch.push(got.value);
      signs += lengthOf(got.value);
      next = entries.next();
      // What comes while this batch is away is asked for again; a fault is told then.
      next.catch(() => {});
    }
    if (batch.length > 0 && (isLate || got.done || batch.length >= MOST_ROWS || signs >= MOST_SIGNS)) {
      yield batch;
      batch = [];
      signs = 0;
    }
    if (got?.done) return;
  }
}

const lengthOf = ({ found }: Numbered): number =>
  typeof found === 'string' ? found.length : 'text' in found ? found.text.length : 0;

/** What is promised, or undefined where it takes longer than a pause. */
async function soon<T>(promised: Promise<T>): Promise<T | undefined> {
  let timer: NodeJS.Timeout | undefined;
  const pause = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, PAUSE, undefined);
  });
  try {
    return await Promise.race([promised, pause]);
  } finally {
    clearTimeout(timer);
  }
}
