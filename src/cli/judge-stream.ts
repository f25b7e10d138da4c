// Judges entries as they come and hands on what comes of each in their order: by itself as long as that takes no time worth
// the name, then with a crew of threads. Holds a few batches, whatever the length of the input; who takes slowly is waited for.
import { setImmediate as nextTurn } from 'node:timers/promises';
import { batchesOf } from './batches.ts';
import { type Crew, startCrew } from './crew.ts';
import type { Numbered } from './entries.ts';
import type { JudgeBatch, Judged, Settings } from './judge-batch.ts';

/** What came of a batch, and the last row in it. */
export type Emit = (judged: Judged, row: number) => Promise<void>;

export interface Stream {
  readonly entries: AsyncIterator<Numbered>;
  readonly settings: Settings;
  readonly judge: JudgeBatch;
  readonly emit: Emit;
  /** How many threads may judge, and another file for them than their own. */
  readonly jobs: number;
  readonly thread?: URL;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Asked for once there is something to interrupt that would hear it. */
  readonly interruption: () => AbortSignal | undefined;
}

/** Milliseconds of judging before threads are worth their start. */
const ALONE = 1000;
/** Batches under way for each thread: one being judged, one waiting for it, one waiting for its turn to be printed. */
const UNDER_WAY = 3;

/** Comes back early, with whole batches emitted, where it is interrupted. Throws `ThreadEnded` where a thread does. */
export async function judgeStream(stream: Stream): Promise<void> {
  const { entries, judge, emit, jobs, now, settings } = stream;
  // Drawing possibilities leaves no turn to hear a signal in: then Ctrl-C ends the process as it always did.
  const signal = settings.samples === undefined ? stream.interruption() : undefined;
  for (let busy = 0; jobs <= 1 || busy < ALONE; ) {
    if (signal?.aborted) return;
    const next = await entries.next();
    if (next.done) return;
    const start = now();
    await emit(await judge([next.value]), next.value.row);
    busy += now() - start;
    await nextTurn();
  }
  await judgeByCrew(stream);
}

async function judgeByCrew(stream: Stream): Promise<void> {
  const crew = startCrew(stream.jobs, stream.settings, stream.thread);
  let isOver = false;
  let writing = Promise.resolve();
  const emit: Emit = (judged, row) => {
    if (isOver) throw new Error('over');
    writing = stream.emit(judged, row);
    return writing;
  };
  const feeding = feed(stream.entries, crew, emit);
  feeding.catch(() => {});
  try {
    // While the input pauses nobody waits for a batch, and a thread that ended would go unseen.
    await Promise.race([feeding, crew.broken, aborted(stream.interruption())]);
  } finally {
    isOver = true;
    // What has begun to be printed is printed to the end of its line.
    await writing.catch(() => {});
    await crew.end();
  }
}

async function feed(entries: Stream['entries'], crew: Crew, emit: Emit): Promise<void> {
  const underWay: Promise<void>[] = [];
  let last = Promise.resolve();
  for await (const batch of batchesOf(entries)) {
    const judged = crew.judge(batch);
    const { row } = batch.at(-1) as Numbered;
    last = Promise.all([judged, last]).then(([found]) => emit(found, row));
    // A broken promise is met when its turn comes.
    last.catch(() => {});
    underWay.push(last);
    if (underWay.length >= crew.size * UNDER_WAY) await underWay.shift();
  }
  await last;
}

const aborted = (signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
