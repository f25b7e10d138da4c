// Assesses all that a request names: what was refused goes to standard error, what was assessed to standard output or to the
// file of the run that is gone on with, each in the order of the input.
import { command as english } from '#content/words/en/refusals.ts';
import { command as italian } from '#content/words/it/refusals.ts';
import type { Refusal } from '#model/refusal.ts';
import { type Request, STANDARD_INPUT } from './arguments.ts';
import { ThreadEnded } from './crew.ts';
import { type Entry, entriesWithin, isLines, isTable, type Sources } from './entries.ts';
import { judgeWith, type Settings } from './judge-batch.ts';
import { type Emit, judgeStream } from './judge-stream.ts';
import { whileWriting } from './not-written.ts';
import { complaint } from './open-entry.ts';
import { isTableOut } from './options.ts';
import { startProgress } from './progress.ts';
import { type ReadProfile, readProfileFile } from './read-profile.ts';
import { type Begun, passOver, readBegun } from './take-up.ts';
import type { PdfWorld } from './write-pdf.ts';

export interface AssessWorld extends Sources, PdfWorld {
  /** Standard output and standard error; each waits until what was written has room, and fails as the system fails. */
  readonly print: (text: string) => Promise<void>;
  readonly complain: (text: string) => Promise<void>;
  /** Milliseconds, from any beginning. */
  readonly now: () => number;
  /** Whether a person sees what goes to standard error as it comes. */
  readonly isWatched: boolean;
  /** Bytes of a file; undefined where that cannot be told. */
  readonly sizeOf: (file: string) => Promise<number | undefined>;
  /** Writes behind the first bytes of a file of a size, of which the rest is dropped; makes it where it is missing. */
  readonly continueFile: (file: string, bytes: number, size: number) => Promise<(text: string) => Promise<void>>;
  readonly cores: number;
  /** Another file for the threads than their own. */
  readonly thread?: URL;
  /** From the first call on, a wish to stop is told here and no longer ends the process by itself. */
  readonly interruption: () => AbortSignal | undefined;
}

/** 3: the run did not come to its end, because a thread or the room to write did; 130 and 143: stopped by Ctrl-C, or by whoever runs us, as shells number them. */
export type Status = 0 | 1 | 2 | 3 | 130 | 143;

export async function assessAll(request: Request, world: AssessWorld): Promise<Status> {
  const { files, language, profile, resume } = request;
  const asked: ReadProfile = profile === undefined ? { edition: undefined } : await readProfileFile(profile, world);
  if ('refusals' in asked) {
    await world.complain(complaint(asked.entry, asked.refusals, language));
    return 1;
  }
  const { edition } = asked;
  if (request.pdf) return await (await import('./assess-pdf.ts')).assessToPdf(request, request.pdf, edition, world);
  const begun = resume === undefined ? undefined : await readBegun(resume, world);
  if (begun === 'none-of-ours') {
    await world.complain(complaint(fileEntry(resume ?? ''), [OF_OTHERS], language));
    return 1;
  }
  const isPretty = !begun && isOneDocument(files);
  const settings: Settings = { ...request, isPretty, today: world.today(), ...(edition && { edition }) };
  return await printAll(request, settings, begun, world);
}

const OF_OTHERS: Refusal = { kind: 'verdicts-of-others', path: [], details: {} };

function isOneDocument(files: readonly string[]): boolean {
  const [only = ''] = files;
  return files.length === 1 && only !== STANDARD_INPUT && !isLines(only) && !isTable(only);
}

async function printAll(
  request: Request,
  settings: Settings,
  begun: Begun | undefined,
  world: AssessWorld,
): Promise<Status> {
  const { files, language, rows, resume = '', jobs = world.cores, progress: isTold = world.isWatched } = request;
  const words = language === 'it' ? italian : english;
  const restFrom = (next: number) => ({ next, isResumed: begun !== undefined, isTable: isTableOut(request.format) });
  const { judge, before, between } = await judgeWith(settings, world);
  const progress = startProgress(
    words,
    language,
    isTold ? world : undefined,
    isTold ? await sizeOfAll(files, world) : undefined,
  );
  const sources = {
    input: progress.counting(world.input),
    openFile: (file: string) => progress.counting(world.openFile(file)),
  };
  const entries = entriesWithin(files, sources, rows);
  let [assessed, refused, last] = [begun?.lines ?? 0, 0, 0];
  let print = world.print;
  const emit: Emit = async (judged, row) => {
    if (judged.complained) await world.complain(judged.complained);
    if (judged.assessed > 0) await print((assessed > 0 ? between : '') + judged.printed);
    assessed += judged.assessed;
    refused += judged.refused;
    last = row;
    await progress.tell(assessed, refused);
  };
  if (before) await world.print(before);
  try {
    if (begun) {
      if (!(await passOver(begun, entries, settings.edition, judge, emit))) {
        await world.complain(complaint(fileEntry(resume), [OF_OTHERS], language));
        return 1;
      }
      const write = await world.continueFile(resume, begun.bytes, begun.size).catch(whileWriting(resume));
      print = (text) => write(text).catch(whileWriting(resume));
    }
    let signal: AbortSignal | undefined;
    const interruption = () => {
      signal ??= world.interruption();
      return signal;
    };
    await judgeStream({ ...world, entries, settings, judge, emit, jobs, interruption });
    if (signal?.aborted) {
      await world.complain(`${words.interrupted(restFrom(last + 1))}\n`);
      return signal.reason === 'SIGTERM' ? 143 : 130;
    }
  } catch (fault) {
    if (!(fault instanceof ThreadEnded)) throw fault;
    await world.complain(`${words.threadEnded({ reason: fault.message, at: fault.at, ...restFrom(last + 1) })}\n`);
    return 3;
  }
  await progress.finish(assessed, refused);
  return refused > 0 ? 1 : 0;
}

export const fileEntry = (file: string): Entry => ({ file, line: 1, found: [], isRow: false });

/** Undefined where one of them has no size that can be told, as standard input has none. */
async function sizeOfAll(files: readonly string[], { sizeOf }: AssessWorld): Promise<number | undefined> {
  let all = 0;
  for (const file of files) {
    const size = file === STANDARD_INPUT ? undefined : await sizeOf(file);
    if (size === undefined) return undefined;
    all += size;
  }
  return all;
}
