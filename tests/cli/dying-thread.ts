// A thread that answers its first batch with nothing, and ends at its second.
import { parentPort } from 'node:worker_threads';

let batches = 0;
parentPort?.on('message', () => {
  batches += 1;
  if (batches > 1) throw new Error('out of breath');
  parentPort?.postMessage({ printed: '', assessed: 0, complained: '', refused: 0 });
});
