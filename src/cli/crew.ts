// Threads that judge batches. Whoever gives a batch gets a promise of what comes of it; if a thread ends before its time no
// promise stays open: all are broken, with the reason and the rows that thread was at.
import { Worker } from 'node:worker_threads';
import type { Numbered } from './entries.ts';
import type { Judged, Settings } from './judge-batch.ts';

export interface Crew {
  readonly size: number;
  readonly judge: (batch: readonly Numbered[]) => Promise<Judged>;
  /** Breaks when a thread ends before its time, even while nobody waits for a batch; never kept. */
  readonly broken: Promise<never>;
  /** Ends the threads; what they have not answered is broken off. */
  readonly end: () => Promise<void>;
}

/** A thread ended before its time. */
export class ThreadEnded extends Error {
  /** Where the first entry of the batch it was at stands, if it was at one. */
  readonly at: string | undefined;

  constructor(reason: string, at: string | undefined) {
    super(reason);
    this.at = at;
  }
}

/** A judge needs this much and seldom more; without a bound V8 lets rubbish lie for as long as the machine has room. */
const LIMITS = { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 4 };
const THREAD = new URL('./thread.ts', import.meta.url);

interface Job {
  readonly batch: readonly Numbered[];
  readonly keep: (judged: Judged) => void;
  readonly breakOff: (reason: Error) => void;
}

export function startCrew(size: number, settings: Settings, file: URL = THREAD): Crew {
  let isOver = false;
  let tellBroken: (reason: Error) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    tellBroken = reject;
  });
  broken.catch(() => {});
  const threads = Array.from({ length: size }, () => ({
    worker: new Worker(file, { workerData: settings, resourceLimits: LIMITS, execArgv: [] }),
    jobs: [] as Job[],
  }));
  const end = async (reason = new Error('over')): Promise<void> => {
    isOver = true;
    for (const { jobs } of threads) for (const job of jobs.splice(0)) job.breakOff(reason);
    await Promise.all(threads.map(({ worker }) => worker.terminate()));
  };
  for (const { worker, jobs } of threads) {
    const fail = (reason: string): void => {
      if (isOver) return;
      const [first] = jobs[0]?.batch ?? [];
      const ended = new ThreadEnded(reason, first && `${first.file}:${first.line}`);
      tellBroken(ended);
      end(ended).catch(() => {});
    };
    worker.on('message', (judged: Judged) => jobs.shift()?.keep(judged));
    worker.on('error', (fault) => (fault instanceof Error ? fail(fault.message) : fail(String(fault))));
    worker.on('messageerror', (fault) => fail(fault.message));
    worker.on('exit', (code) => fail(`exit ${code}`));
  }
  const judge: Crew['judge'] = (batch) =>
    new Promise((keep, breakOff) => {
      const least = threads.reduce((a, b) => (b.jobs.length < a.jobs.length ? b : a));
      least.jobs.push({ batch, keep, breakOff });
      least.worker.postMessage(batch);
    });
  return { size, judge, broken, end: () => end() };
}
