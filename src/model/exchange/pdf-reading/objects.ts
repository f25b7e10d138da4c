// All objects of a PDF file, found by looking for them from the first byte to the last: a broken or missing table of
// contents costs nothing. Object streams are opened too. It knows nothing of what the objects are for.

import { type Cursor, cursorAt, skipBlank } from '#model/exchange/pdf-reading/cursor.ts';
import { inflate } from '#model/exchange/pdf-reading/inflate.ts';
import {
  isDictionary,
  isName,
  isReference,
  type PdfDictionary,
  type PdfValue,
  takeValue,
} from '#model/exchange/pdf-reading/syntax.ts';

export interface PdfStream {
  readonly dictionary: PdfDictionary;
  /** As it stands in the file, up to where its dictionary or its end mark says. */
  readonly raw: Uint8Array;
  /** The file ends before the stream does. */
  readonly isCut: boolean;
}

export interface PdfObjects {
  /** Values by object number; of a stream, its dictionary. The one nearest to the end of the file counts. */
  readonly values: ReadonlyMap<number, PdfValue>;
  readonly streams: ReadonlyMap<number, PdfStream>;
  readonly trailers: readonly PdfDictionary[];
  /** The bytes as text, one character a byte. */
  readonly text: string;
}

/** What may still be done for one file: bytes to look at, and bytes to inflate. */
export interface Allowance {
  readonly work: { left: number };
  readonly inflated: { left: number };
}

const OBJECT = /(?<![\d.])(\d{1,9})[ \t\r\n\0\f]{1,16}\d{1,5}[ \t\r\n\0\f]{1,16}obj(?![a-z])|\btrailer\b/gu;

export async function readObjects(bytes: Uint8Array, allowance: Allowance): Promise<PdfObjects> {
  const text = new TextDecoder('latin1').decode(bytes);
  const values = new Map<number, PdfValue>();
  const streams = new Map<number, PdfStream>();
  const trailers: PdfDictionary[] = [];
  const packed: { readonly from: number; readonly stream: PdfStream }[] = [];
  const placeOf = new Map<number, number>();

  OBJECT.lastIndex = 0;
  for (let found = OBJECT.exec(text); found; found = OBJECT.exec(text)) {
    const cursor = cursorAt(bytes, found.index + found[0].length, allowance.work);
    const value = takeValue(cursor);
    const number = Number(found[1] ?? -1);
    OBJECT.lastIndex = Math.max(OBJECT.lastIndex, cursor.at);
    if (found[1] === undefined) {
      if (isDictionary(value)) trailers.push(value);
      continue;
    }
    values.set(number, value);
    placeOf.set(number, found.index);
    streams.delete(number);
    const stream = isDictionary(value) ? streamAt(cursor, value, text, values) : undefined;
    if (!stream) continue;
    streams.set(number, stream);
    // What looks like an object inside a stream is none.
    OBJECT.lastIndex = Math.max(OBJECT.lastIndex, cursor.at);
    if (typeNameOf(stream.dictionary) === 'ObjStm') packed.push({ from: found.index, stream });
  }
  for (const { from, stream } of packed) {
    for (const [number, value] of await unpack(stream, values, allowance)) {
      if ((placeOf.get(number) ?? -1) > from) continue;
      values.set(number, value);
      placeOf.set(number, from);
      streams.delete(number);
    }
  }
  return { values, streams, trailers, text };
}

/** The value that a reference leads to; any other value as it is. */
export function follow(values: ReadonlyMap<number, PdfValue>, value: PdfValue | undefined): PdfValue | undefined {
  let reached = value;
  for (let steps = 0; isReference(reached) && steps < 20; steps++) reached = values.get(reached.object);
  return reached;
}

export function typeNameOf(dictionary: PdfDictionary): string | undefined {
  const type = dictionary.get('Type');
  return isName(type) ? type.name : undefined;
}

/** The stream whose dictionary has just been read; the cursor comes to stand at its end. */
function streamAt(
  cursor: Cursor,
  dictionary: PdfDictionary,
  text: string,
  values: ReadonlyMap<number, PdfValue>,
): PdfStream | undefined {
  skipBlank(cursor);
  if (!text.startsWith('stream', cursor.at)) return undefined;
  const from = cursor.at + (/^stream(?:\r\n|\n|\r)?/u.exec(text.slice(cursor.at, cursor.at + 8))?.[0].length ?? 6);
  const length = follow(values, dictionary.get('Length'));
  const told = typeof length === 'number' && length >= 0 ? from + length : -1;
  const isTold = told >= from && /^\s{0,2}endstream/u.test(text.slice(told, told + 12));
  const marked = isTold ? told : text.indexOf('endstream', from);
  const isCut = marked < 0;
  let end = isCut ? cursor.bytes.length : marked;
  // Without a length, one line break before the mark belongs to the mark.
  if (!isTold && !isCut)
    end -= /\r\n$/u.test(text.slice(end - 2, end)) ? 2 : /[\r\n]$/u.test(text.slice(end - 1, end)) ? 1 : 0;
  cursor.at = isCut ? end : marked;
  return { dictionary, raw: cursor.bytes.subarray(from, Math.max(from, end)), isCut };
}

/** The bytes that a stream stands for: as they are, or inflated; undefined where they cannot be had. */
export async function bytesOf(
  stream: PdfStream,
  values: ReadonlyMap<number, PdfValue>,
  most: number,
): Promise<Uint8Array | undefined> {
  const filter = follow(values, stream.dictionary.get('Filter'));
  const [first, ...rest] = Array.isArray(filter) ? filter.map((one: PdfValue) => follow(values, one)) : [filter];
  if (first === undefined || first === null) return stream.raw.length <= most ? stream.raw : undefined;
  if (rest.length > 0 || !isName(first) || first.name !== 'FlateDecode') return undefined;
  return inflate(stream.raw, most);
}

/** The objects inside an object stream. A damaged one hides its own objects and no others. */
async function unpack(
  stream: PdfStream,
  values: ReadonlyMap<number, PdfValue>,
  { work, inflated }: Allowance,
): Promise<readonly (readonly [number, PdfValue])[]> {
  const count = follow(values, stream.dictionary.get('N'));
  const first = follow(values, stream.dictionary.get('First'));
  const bytes = await bytesOf(stream, values, inflated.left);
  if (!bytes || typeof count !== 'number' || typeof first !== 'number') return [];
  inflated.left -= bytes.length;
  const header = cursorAt(bytes.subarray(0, Math.max(0, first)), 0, work);
  const objects: (readonly [number, PdfValue])[] = [];
  for (let i = 0; i < count && header.at < header.bytes.length; i++) {
    const [number, offset] = [takeValue(header), takeValue(header)];
    if (typeof number !== 'number' || typeof offset !== 'number') break;
    objects.push([number, takeValue(cursorAt(bytes, first + offset, work))]);
  }
  return objects;
}
