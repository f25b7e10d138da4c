// Owns the worker that makes the PDF. It is fetched, and fetches its fonts, when a report is about to be wanted, and is kept for
// the next one; after a failure the next attempt starts from nothing.
import { ownScript } from '#components/frame/own-script.ts';
import type { FromWorker, Made, ToWorker } from '#components/take/pdf-messages.ts';
import WORKER from '#components/take/pdf-worker.ts?worker&url';
import type { Refusal } from '#model/refusal.ts';
import type { PdfRequest } from '#pdf/make-report.ts';

/** `not-loaded`: code or fonts did not come. `fault`: an exception of ours. `stopped`: the user had enough. */
export type Ended = Made | { readonly kind: 'not-loaded' | 'fault' | 'stopped' };
export type LookedAt =
  | { readonly kind: 'logo'; readonly refusals: readonly Refusal[] }
  | { readonly kind: 'not-loaded' };

type Listener = (message: FromWorker) => void;

let worker: Worker | undefined;
let hasSpoken = false;
/** Whoever waits for something from the worker; each picks what is meant for it. */
const listeners = new Set<Listener>();

const hear: Listener = (message) => {
  for (const listener of [...listeners]) listener(message);
};

function drop(): void {
  worker?.terminate();
  worker = undefined;
}

function start(): Worker {
  if (worker) return worker;
  const started = new Worker(ownScript(WORKER), { type: 'module' });
  hasSpoken = false;
  started.onmessage = ({ data: message }: MessageEvent<FromWorker>) => {
    hasSpoken = true;
    hear(message);
  };
  const fail = (): void => {
    if (worker !== started) return;
    drop();
    hear(hasSpoken ? { kind: 'fault', told: 'The worker stopped' } : { kind: 'not-loaded' });
  };
  started.onerror = (event) => {
    event.preventDefault();
    fail();
  };
  started.onmessageerror = fail;
  worker = started;
  return started;
}

/** Fetches what a report needs while the hand is still on its way to the button. Failing here is told later, if at all. */
export function prepare(): void {
  try {
    send(start(), { kind: 'get-ready' });
  } catch {
    // No worker here: whoever presses the button hears of it.
  }
}

const send = (to: Worker, message: ToWorker): void => to.postMessage(message);

/** The report, or how it ended. `step` is told of each step done; `signal` stops it. One at a time. */
export function makePdf(
  request: PdfRequest,
  step: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Ended> {
  return new Promise((resolve) => {
    const end = (ended: Ended): void => {
      listeners.delete(listener);
      signal.removeEventListener('abort', stop);
      // What failed or was stopped half way serves nobody again.
      if (ended.kind !== 'made') {
        drop();
        hear({ kind: 'not-loaded' });
      }
      resolve(ended);
    };
    const stop = (): void => end({ kind: 'stopped' });
    const listener: Listener = (message) => {
      if (message.kind === 'step') step(message.done, message.of);
      else if (message.kind === 'made' || message.kind === 'not-loaded') end(message);
      else if (message.kind === 'fault') {
        console.error(message.told);
        end({ kind: 'fault' });
      }
    };
    signal.addEventListener('abort', stop);
    listeners.add(listener);
    try {
      send(start(), { kind: 'make', request });
    } catch {
      end({ kind: 'not-loaded' });
    }
  });
}

/** Whether a logo is taken, and if not why. */
export function lookAtLogo(bytes: Uint8Array): Promise<LookedAt> {
  return new Promise((resolve) => {
    const end = (looked: LookedAt): void => {
      listeners.delete(listener);
      resolve(looked);
    };
    const listener: Listener = (message) => {
      if (message.kind === 'logo') end(message);
      else if (message.kind === 'not-loaded' || message.kind === 'fault') end({ kind: 'not-loaded' });
    };
    listeners.add(listener);
    try {
      send(start(), { kind: 'look-at-logo', bytes });
    } catch {
      end({ kind: 'not-loaded' });
    }
  });
}
