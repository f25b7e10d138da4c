// The values of a PDF file (ISO 32000-1, 7.3), read one at a time from a place in its bytes. Takes any bytes and always
// gives a value; what is nested deeper than any honest file reads as null.
import { type Cursor, isOver, peek, skipBlank, step, takeWord } from '#model/exchange/pdf-reading/cursor.ts';
import { takeHex, takeString } from '#model/exchange/pdf-reading/strings.ts';

export interface PdfName {
  readonly name: string;
}
export interface PdfReference {
  readonly object: number;
}
/** A word with no meaning as a value, such as `endobj`. */
export interface PdfWord {
  readonly word: string;
}
export type PdfDictionary = ReadonlyMap<string, PdfValue>;
export type PdfValue =
  | number
  | boolean
  | null
  | Uint8Array
  | PdfName
  | PdfReference
  | PdfWord
  | PdfDictionary
  | readonly PdfValue[];

const MOST_NESTED = 64;
const [OPEN, SLASH, LESS, MORE, LEFT, RIGHT] = [40, 47, 60, 62, 91, 93];
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)$/u;

/** The value that begins at the cursor, which comes to stand behind it. */
export function takeValue(cursor: Cursor): PdfValue {
  skipBlank(cursor);
  if (cursor.depth >= MOST_NESTED) {
    step(cursor);
    return null;
  }
  cursor.depth += 1;
  const value = takeKnown(cursor);
  cursor.depth -= 1;
  return value;
}

function takeKnown(cursor: Cursor): PdfValue {
  const code = peek(cursor);
  if (code === SLASH) return takeName(cursor);
  if (code === OPEN) return takeString(cursor);
  if (code === LEFT) return takeList(cursor);
  if (code === LESS) return cursor.bytes[cursor.at + 1] === LESS ? takeDictionary(cursor) : takeHex(cursor);
  const word = takeWord(cursor);
  if (word === '') {
    step(cursor);
    return null;
  }
  if (NUMBER.test(word)) return takeReference(cursor, word) ?? Number(word);
  if (word === 'true' || word === 'false') return word === 'true';
  return word === 'null' ? null : { word };
}

function takeName(cursor: Cursor): PdfName {
  step(cursor);
  const written = takeWord(cursor);
  const name = written.replaceAll(/#([0-9a-f]{2})/giu, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return { name };
}

/** `12 0 R` is one value; two numbers that no R follows are two. */
function takeReference(cursor: Cursor, object: string): PdfReference | undefined {
  if (!/^\d{1,9}$/u.test(object)) return undefined;
  const { at } = cursor;
  skipBlank(cursor);
  if (/^\d{1,5}$/u.test(takeWord(cursor))) {
    skipBlank(cursor);
    if (takeWord(cursor) === 'R') return { object: Number(object) };
  }
  cursor.at = at;
  return undefined;
}

function takeList(cursor: Cursor): readonly PdfValue[] {
  const list: PdfValue[] = [];
  step(cursor);
  for (skipBlank(cursor); !isOver(cursor); skipBlank(cursor)) {
    if (peek(cursor) === RIGHT) {
      step(cursor);
      break;
    }
    list.push(takeValue(cursor));
  }
  return list;
}

function takeDictionary(cursor: Cursor): PdfDictionary {
  const entries = new Map<string, PdfValue>();
  step(cursor);
  step(cursor);
  for (skipBlank(cursor); !isOver(cursor); skipBlank(cursor)) {
    if (peek(cursor) === MORE) {
      step(cursor);
      if (peek(cursor) === MORE) step(cursor);
      break;
    }
    const key = takeValue(cursor);
    // Whatever stands where a key should is passed over.
    if (isName(key)) entries.set(key.name, takeValue(cursor));
  }
  return entries;
}

const isGroup = (value: PdfValue | undefined): value is PdfName | PdfReference | PdfWord =>
  typeof value === 'object' && value !== null && !(value instanceof Map || value instanceof Uint8Array);

export const isName = (value: PdfValue | undefined): value is PdfName => isGroup(value) && 'name' in value;
export const isReference = (value: PdfValue | undefined): value is PdfReference => isGroup(value) && 'object' in value;
export const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;
