// From the bytes of a table to text, whatever program saved it: UTF-8 and UTF-16 by their mark or without one, and
// Windows-1252 where the bytes cannot be UTF-8. Knows bytes only.
import type { Chunks } from '#model/exchange/csv/scan-records.ts';

export interface Opened {
  /** The table as UTF-8 or as an encoding in which delimiters, quotation marks and line breaks are the bytes of ASCII. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The text of one record, or undefined where its bytes are not text in the encoding of the table. */
  readonly decode: (record: Uint8Array) => string | undefined;
  /** The bytes stopped being text: the record now being read may lack its end, and none follows. */
  readonly isBroken: () => boolean;
}

export async function openEncoded(chunks: Chunks): Promise<Opened> {
  const source = iterate(chunks);
  const head = await headOf(source);
  const [a, b, c] = head;
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const wide = marked ?? wideWithoutMark(a, b);
  if (wide) {
    let isBroken = false;
    const chunks = narrow(wide, following(head.subarray(marked ? 2 : 0), source), () => {
      isBroken = true;
    });
    return { chunks, decode: decoder(true), isBroken: () => isBroken };
  }
  const hasMark = a === 0xef && b === 0xbb && c === 0xbf;
  return { chunks: following(head.subarray(hasMark ? 3 : 0), source), decode: decoder(hasMark), isBroken: () => false };
}

/** The first sign of a table is one of ASCII: half of its two bytes is 0, which no text in bytes has. */
const wideWithoutMark = (a = 0, b = 0): string | undefined =>
  (a === 0) === (b === 0) ? undefined : a === 0 ? 'utf-16be' : 'utf-16le';

/** The longest mark is three bytes; they may come in as many chunks. */
async function headOf(source: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head = new Uint8Array(0);
  while (head.length < 3) {
    const next = await source.next();
    if (next.done) break;
    const longer = new Uint8Array(head.length + next.value.length);
    longer.set(head);
    longer.set(next.value, head.length);
    head = longer;
  }
  return head;
}

async function* iterate(chunks: Chunks): AsyncGenerator<Uint8Array> {
  yield* chunks;
}

async function* following(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** UTF-16 as UTF-8, up to where it stops being text. */
async function* narrow(
  encoding: string,
  chunks: AsyncIterable<Uint8Array>,
  stop: () => void,
): AsyncGenerator<Uint8Array> {
  const [decoder, encoder] = [new TextDecoder(encoding, { fatal: true, ignoreBOM: true }), new TextEncoder()];
  const decode = (chunk?: Uint8Array): string | undefined => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode();
    } catch {
      stop();
      return undefined;
    }
  };
  for await (const chunk of chunks) {
    const text = decode(chunk);
    if (text === undefined) return;
    yield encoder.encode(text);
  }
  yield encoder.encode(decode() ?? '');
}

/** The first record with a sign beyond ASCII decides for all that follow; a mark at the start of the file has decided. */
function decoder(isUtf8: boolean): Opened['decode'] {
  const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  let settled: 'utf-8' | 'windows-1252' | undefined = isUtf8 ? 'utf-8' : undefined;
  return (record) => {
    if (settled === 'windows-1252') return windows.decode(record);
    try {
      const text = utf8.decode(record);
      if (text.length < record.length) settled = 'utf-8';
      return text;
    } catch {
      if (settled === 'utf-8') return undefined;
    }
    settled = 'windows-1252';
    return windows.decode(record);
  };
}
