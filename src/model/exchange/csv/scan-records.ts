// Bytes as they come, cut into the records of a table: a line break inside quotation marks belongs to its cell. Keeps no
// more than one chunk and one record, and after a record that is broken goes on with the line that follows.

export type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

type Fault = 'too-large' | 'quotes-broken';

export interface TableRecord {
  /** Line of the file on which the record begins, from 1. */
  readonly line: number;
  /** Without the line break at its end; or what is wrong: longer than allowed, or quotation marks that do not pair. */
  readonly found: Uint8Array | Fault;
}

const QUOTE = 0x22;
const LF = 0x0a;
const CR = 0x0d;

interface Scan {
  buffer: Uint8Array;
  /** Where the record begins in the buffer, and how far it has been looked at. */
  start: number;
  at: number;
  /** What stands before `at`. */
  place: 'cell-start' | 'bare' | 'quoted' | 'after-quote';
  line: number;
  /** Nothing follows the buffer. */
  isAll: boolean;
  /** Why the line at `start` is being passed over. */
  fault: Fault | undefined;
}

/**
 * The records of a table. `delimiters` are the bytes that part cells: whoever reads the records may take some of them out
 * after the first one, which shows which of them it is. `most` is the longest record in bytes.
 */
export async function* scanRecords(
  chunks: Chunks,
  delimiters: ReadonlySet<number>,
  most: number,
): AsyncGenerator<TableRecord> {
  const scan: Scan = {
    buffer: new Uint8Array(0),
    start: 0,
    at: 0,
    place: 'cell-start',
    line: 1,
    isAll: false,
    fault: undefined,
  };
  for await (const chunk of chunks) {
    const kept = scan.buffer.subarray(scan.start);
    const buffer = new Uint8Array(kept.length + chunk.length);
    buffer.set(kept);
    buffer.set(chunk, kept.length);
    Object.assign(scan, { buffer, start: 0, at: scan.at - scan.start });
    yield* recordsIn(scan, delimiters, most);
  }
  scan.isAll = true;
  yield* recordsIn(scan, delimiters, most);
}

/** Every record that ends within the buffer. */
function* recordsIn(scan: Scan, delimiters: ReadonlySet<number>, most: number): Generator<TableRecord> {
  while (scan.start < scan.buffer.length) {
    const { line, start, buffer } = scan;
    if (scan.fault) {
      const { fault } = scan;
      const next = afterLine(scan);
      // A carriage return at the end of the buffer may be half of a line break.
      if (next === undefined) {
        scan.start = scan.at = buffer.length - (buffer.at(-1) === CR ? 1 : 0);
        return;
      }
      begin(scan, next, line + 1);
      yield { line, found: fault };
      continue;
    }
    const end = endOfRecord(scan, delimiters, most);
    if (end === undefined) return;
    if (typeof end === 'string') {
      scan.fault = end;
      continue;
    }
    begin(scan, afterBreak(buffer, end), line + 1 + breaksIn(buffer.subarray(start, end)));
    yield { line, found: buffer.subarray(start, end) };
  }
  if (scan.isAll && scan.fault) yield { line: scan.line, found: scan.fault };
}

function begin(scan: Scan, start: number, line: number): void {
  Object.assign(scan, { start, at: start, place: 'cell-start', line, fault: undefined });
}

/** Where the record ends, what is wrong with it, or undefined where only more bytes can tell. */
function endOfRecord(scan: Scan, delimiters: ReadonlySet<number>, most: number): number | Fault | undefined {
  const { buffer, start, isAll } = scan;
  const last = Math.min(buffer.length, start + most);
  let { at, place } = scan;
  for (; at < last; at++) {
    const byte = buffer[at] as number;
    if (place === 'quoted') {
      if (byte === QUOTE) place = 'after-quote';
    } else if (byte === QUOTE && place !== 'bare') place = 'quoted';
    else if (delimiters.has(byte)) place = 'cell-start';
    else if (byte === LF || byte === CR) {
      if (byte === CR && at + 1 === buffer.length && !isAll) break;
      return at;
    } else if (place === 'after-quote') return 'quotes-broken';
    else place = 'bare';
  }
  Object.assign(scan, { at, place });
  if (at - start >= most && buffer.length > at) return place === 'quoted' ? 'quotes-broken' : 'too-large';
  if (!isAll) return undefined;
  return place === 'quoted' ? 'quotes-broken' : buffer.length;
}

/** Past the line break at `end`: one sign or, on Windows, two. */
const afterBreak = (buffer: Uint8Array, end: number): number =>
  end + (buffer[end] === CR && buffer[end + 1] === LF ? 2 : 1);

/** Past the first line break in the record; the end of the buffer where nothing follows. */
function afterLine({ buffer, start, isAll }: Scan): number | undefined {
  for (let at = start; at < buffer.length; at++) {
    if (buffer[at] !== LF && buffer[at] !== CR) continue;
    if (buffer[at] === CR && at + 1 === buffer.length && !isAll) return undefined;
    return afterBreak(buffer, at);
  }
  return isAll ? buffer.length : undefined;
}

/** Line breaks inside quotation marks. */
function breaksIn(record: Uint8Array): number {
  let breaks = 0;
  for (let at = 0; at < record.length; at++) {
    if (record[at] === LF || (record[at] === CR && record[at + 1] !== LF)) breaks += 1;
  }
  return breaks;
}
