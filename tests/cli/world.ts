// A world of texts for the command: files by name, what standard input says, and what was printed.
import type { Status } from '../../src/cli/assess-all.ts';
import { run, type World } from '../../src/cli/run.ts';

type Bytes = string | Uint8Array;

async function* chunksOf(bytes: Bytes, size = 64): AsyncGenerator<Uint8Array> {
  const all = typeof bytes === 'string' ? Buffer.from(bytes) : bytes;
  for (let start = 0; start < all.length; start += size) yield all.subarray(start, start + size);
}

const failing = (code: string): AsyncIterable<Uint8Array> => ({
  [Symbol.asyncIterator]: () => ({ next: () => Promise.reject(Object.assign(new Error(code), { code })) }),
});

export interface Ran {
  readonly status: Status;
  /** Files written, by path; only where some were. */
  readonly saved?: Readonly<Record<string, Uint8Array>>;
  readonly printed: string;
  readonly complained: string;
}

/** Runs the command. A file that is `{ code }` fails with that code of the system; any that is not given is missing. */
export async function ran(
  typed: readonly string[],
  files: Readonly<Record<string, Bytes | { code: string }>> = {},
  environment: World['environment'] = { LANG: 'en_GB.UTF-8' },
  chunk?: number,
  now: World['now'] = () => 0,
  more: Partial<World> = {},
): Promise<Ran> {
  let printed = '';
  let complained = '';
  const saved: Record<string, Uint8Array> = {};
  const open = (file: string) => {
    const found = files[file] ?? { code: 'ENOENT' };
    return typeof found === 'string' || found instanceof Uint8Array ? chunksOf(found, chunk) : failing(found.code);
  };
  const status = await run(typed, {
    environment,
    openFile: open,
    input: open('-'),
    saveFile: async (folder, name, bytes) => {
      if (folder === 'shut') throw Object.assign(new Error('EACCES'), { code: 'EACCES' });
      saved[`${folder}/${name}`] = bytes;
    },
    today: () => '2026-11-22',
    now,
    isWatched: false,
    sizeOf: async (file) => {
      const found = files[file];
      return typeof found === 'string' || found instanceof Uint8Array ? Buffer.byteLength(found) : undefined;
    },
    cores: 1,
    interruption: () => undefined,
    continueFile: async (file, bytes) => {
      const found = files[file] ?? '';
      let text = Buffer.from(found as Bytes)
        .subarray(0, bytes)
        .toString();
      saved[file] = Buffer.from(text);
      return async (more) => {
        text += more;
        saved[file] = Buffer.from(text);
      };
    },
    print: async (text) => {
      printed += text;
    },
    complain: async (text) => {
      complained += text;
    },
    ...more,
  });
  return { status, printed, complained, ...(Object.keys(saved).length > 0 && { saved }) };
}
