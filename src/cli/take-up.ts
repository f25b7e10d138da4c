// Goes on with a run that was broken off: what its file of verdicts already has stays, half a last line goes, and the rows
// behind those verdicts are passed over. Nothing but that file and the input is needed, because a verdict depends on its row
// alone; that the two belong together is seen by judging the last of those rows again.
import type { ProfileEdition } from '#model/profile/edition.ts';
import type { Numbered, Sources } from './entries.ts';
import type { JudgeBatch, Judged } from './judge-batch.ts';
import { whileWriting } from './not-written.ts';
import { openEntry } from './open-entry.ts';

export interface Begun {
  /** Whole lines, the bytes they take, and the last of them. */
  readonly lines: number;
  readonly bytes: number;
  readonly last: string;
  /** Bytes of the whole file, half a line at its end among them. */
  readonly size: number;
}

const NEW_LINE = 0x0a;

/** Bytes of one line: no verdict is near it, and a device may give bytes without end. */
const LONGEST_LINE = 2 ** 24;

/** How every verdict begins, whatever it says. */
const BEGINNING = Buffer.from('{"format":"coerente/verdict",');

/** What a file of verdicts already has; nothing where there is no such file, `none-of-ours` where a line is none of a verdict. */
export async function readBegun(
  file: string,
  { openFile }: Pick<Sources, 'openFile'>,
): Promise<Begun | 'none-of-ours'> {
  let [lines, bytes, open] = [0, 0, 0];
  let last: Uint8Array = new Uint8Array(0);
  let kept: Uint8Array[] = [];
  try {
    for await (const chunk of openFile(file)) {
      let start = 0;
      for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
        kept.push(chunk.subarray(start, end + 1));
        last = Buffer.concat(kept);
        lines += 1;
        bytes += last.length;
        kept = [];
        open = 0;
        start = end + 1;
      }
      kept.push(chunk.subarray(start));
      open += chunk.length - start;
      if (open > LONGEST_LINE) return 'none-of-ours';
    }
  } catch (fault) {
    if (!(fault instanceof Error && 'code' in fault && fault.code === 'ENOENT')) whileWriting(file)(fault);
  }
  if (lines === 0 && !isBeginning(Buffer.concat(kept))) return 'none-of-ours';
  return { lines, bytes, size: bytes + open, last: new TextDecoder().decode(last) };
}

/** Half a line is dropped: it must be half of one of ours, since no whole line before it shows whose file it is. */
function isBeginning(half: Uint8Array): boolean {
  const length = Math.min(half.length, BEGINNING.length);
  return BEGINNING.subarray(0, length).equals(half.subarray(0, length));
}

/**
 * Passes over the rows whose verdicts are there, telling again those that were refused among them. False where the verdicts
 * are not those of these rows.
 */
export async function passOver(
  { lines, last }: Begun,
  entries: AsyncIterator<Numbered>,
  edition: ProfileEdition | undefined,
  judge: JudgeBatch,
  refuse: (judged: Judged, row: number) => Promise<void>,
): Promise<boolean> {
  let entry: Numbered | undefined;
  for (let passed = 0; passed < lines; ) {
    const next = await entries.next();
    if (next.done) return false;
    entry = next.value;
    const opened = await openEntry(entry, edition);
    if ('refusals' in opened) await refuse(await judge([entry]), entry.row);
    else passed += 1;
  }
  return entry === undefined || (await judge([entry])).printed === last;
}
