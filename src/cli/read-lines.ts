// Bytes as they come, cut where needed: a whole document up to a size, or one line after another. Keeps no more in memory
// than one chunk and one line, however long the file.

export type Chunks = AsyncIterable<Uint8Array>;

export interface Line {
  /** From 1. */
  readonly number: number;
  /** Undefined for a line longer than was asked for: it is passed over, not kept. */
  readonly bytes: Uint8Array | undefined;
}

const NEW_LINE = 0x0a;

/** Everything, or the part read before there was more than `most` bytes. */
export async function gather(chunks: Chunks, most: number): Promise<{ bytes: Uint8Array; isAll: boolean }> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > most) return { bytes: Buffer.concat(parts), isAll: false };
  }
  return { bytes: Buffer.concat(parts), isAll: true };
}

/** The lines of a text without their line breaks. A last line without a break counts; nothing after the last break does not. */
export async function* linesOf(chunks: Chunks, most: number): AsyncGenerator<Line> {
  let number = 1;
  let kept: Uint8Array[] = [];
  let size = 0;
  const keep = (part: Uint8Array) => {
    size += part.length;
    if (size > most) kept = [];
    else if (part.length > 0) kept.push(part);
  };
  const line = (): Line => ({ number, bytes: size > most ? undefined : Buffer.concat(kept) });
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, start)) {
      keep(chunk.subarray(start, end));
      yield line();
      number += 1;
      kept = [];
      size = 0;
      start = end + 1;
    }
    keep(chunk.subarray(start));
  }
  if (size > 0) yield line();
}

/** What was already read, then the rest of the same source. */
export async function* continuing(read: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield read;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
