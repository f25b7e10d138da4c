// One of the threads that judge: takes batches in the order they come, and answers each.
import { on } from 'node:events';
import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { COMPILED } from './compiled.ts';
import type { Entry } from './entries.ts';

enableCompileCache(COMPILED);
const { judgeWith } = await import('./judge-batch.ts');
// How far it is with one entry nobody is told: how far it is with all, the main thread tells.
const { judge } = await judgeWith(workerData, { now: () => 0, complain: async () => {} });
if (parentPort) {
  for await (const [batch] of on(parentPort, 'message')) parentPort.postMessage(await judge(batch as readonly Entry[]));
}
