// A place in the bytes of a PDF file and the smallest steps from it. Work is counted over all cursors of one file, so that
// no file can exhaust the reader's patience; what the bytes mean is the business of syntax.ts.

export interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
  /** Bytes that may still be looked at, shared by all cursors over one file. */
  readonly work: { left: number };
  depth: number;
}

/** The file asks for more reading than any honest one: told apart from faults of ours, which are plain errors. */
export class TooMuchWork extends Error {}

export const LINE = 10;
export const RETURN = 13;
const BLANK: ReadonlySet<number | undefined> = new Set([0, 9, LINE, 12, RETURN, 32]);
const PERCENT = 37;
const ENDING: ReadonlySet<number | undefined> = new Set(Array.from('()<>[]{}/%', (sign) => sign.charCodeAt(0)));

export const cursorAt = (bytes: Uint8Array, at: number, work: { left: number }): Cursor => ({
  bytes,
  at,
  work,
  depth: 0,
});

export function step(cursor: Cursor): void {
  cursor.at += 1;
  cursor.work.left -= 1;
  if (cursor.work.left < 0) throw new TooMuchWork();
}

export const isOver = ({ at, bytes }: Cursor): boolean => at >= bytes.length;
export const peek = ({ at, bytes }: Cursor): number | undefined => bytes[at];

export function skipBlank(cursor: Cursor): void {
  for (let inComment = false; !isOver(cursor); step(cursor)) {
    const code = peek(cursor);
    if (inComment) inComment = code !== LINE && code !== RETURN;
    else if (code === PERCENT) inComment = true;
    else if (!BLANK.has(code)) return;
  }
}

/** The letters and digits up to the next blank or bracket; the empty text when there are none. */
export function takeWord(cursor: Cursor): string {
  let word = '';
  for (; !isOver(cursor); step(cursor)) {
    const code = peek(cursor);
    if (BLANK.has(code) || ENDING.has(code)) break;
    word += String.fromCharCode(code ?? 0);
  }
  return word;
}
