// The model from a terminal: `npm run --silent assess -- FILE...`. Ties the command to its process and holds nothing else.
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { enableCompileCache } from 'node:module';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { COMPILED } from './compiled.ts';
import { continueFile } from './continue-file.ts';
import type { World } from './run.ts';
import { saveFile } from './save-file.ts';

// Before anything large is loaded.
enableCompileCache(COMPILED);
const { run } = await import('./run.ts');

const PARENT = process.ppid;

/** Writes, and waits until it is written: where the reader is slower than we are, and to know whether it was. */
const write = (stream: NodeJS.WriteStream, text: string): Promise<void> =>
  new Promise((keep, breakOff) => stream.write(text, (fault) => (fault ? breakOff(fault) : keep())));

// Whoever read the output may stop early, as `head` does: then there is nobody left to work for, and no fault to report.
// Any other fault is met where it was written.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
  if (fault.code === 'EPIPE') process.exit(0);
});
process.stderr.on('error', () => process.exit(3));

/** npm runs scripts in the folder of the package; what was typed is relative to where it was typed. */
const typedPath = (path: string): string => resolve(process.env['INIT_CWD'] ?? process.cwd(), path);

const world: World = {
  environment: process.env,
  input: process.stdin,
  openFile: (file) => createReadStream(typedPath(file)),
  saveFile: (folder, name, bytes) => saveFile(typedPath(folder), name, bytes),
  today: () => dayOf(new Date()),
  print: (text) => write(process.stdout, text),
  complain: (text) => write(process.stderr, text),
  now: () => performance.now(),
  isWatched: process.stderr.isTTY === true,
  sizeOf: async (file) => {
    const found = await stat(typedPath(file)).catch(() => undefined);
    return found?.isFile() ? found.size : undefined;
  },
  continueFile: (file, bytes, size) => continueFile(typedPath(file), bytes, size),
  cores: availableParallelism(),
  interruption,
};

/** The first signal asks to stop, and whole lines are printed; a second one ends the process as it would have. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort(name));
  // npm hands a signal that reached it alone to its shell, and many shells end without handing it on.
  const isOrphan = () => process.ppid !== PARENT;
  if (process.env['npm_lifecycle_event']) setInterval(() => isOrphan() && controller.abort('SIGTERM'), 200).unref();
  return controller.signal;
}

/** The day where the reader is. */
function dayOf(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

const status = await run(process.argv.slice(2), world);
// Stopped early, an input that still waits would keep the process.
if (status > 2) process.exit(status);
process.exitCode = status;
