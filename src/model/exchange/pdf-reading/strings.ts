// The strings of a PDF file (ISO 32000-1, 7.3.4), in parentheses or as hexadecimal digits: bytes, without an encoding until
// somebody asks for the text. What is longer than any name of ours is read on but not kept.
import { type Cursor, isOver, LINE, peek, RETURN, step } from '#model/exchange/pdf-reading/cursor.ts';

const MOST_KEPT = 65_536;
const [OPEN, CLOSE, MORE, ESCAPE] = [40, 41, 62, 92];
const ESCAPED: Readonly<Record<number, number>> = { 110: LINE, 114: RETURN, 116: 9, 98: 8, 102: 12 };

export function takeHex(cursor: Cursor): Uint8Array {
  let digits = '';
  for (step(cursor); !isOver(cursor) && peek(cursor) !== MORE; step(cursor)) {
    const sign = String.fromCharCode(peek(cursor) ?? 0);
    if (digits.length < 2 * MOST_KEPT && /[0-9a-f]/iu.test(sign)) digits += sign;
  }
  if (!isOver(cursor)) step(cursor);
  // A missing last digit counts as zero.
  return Uint8Array.from(digits.match(/..?/gu) ?? [], (pair) => Number.parseInt(pair.padEnd(2, '0'), 16));
}

export function takeString(cursor: Cursor): Uint8Array {
  const text: number[] = [];
  const keep = (code: number) => {
    if (text.length < MOST_KEPT) text.push(code);
  };
  let open = 1;
  for (step(cursor); !isOver(cursor); step(cursor)) {
    const code = peek(cursor) ?? 0;
    if (code === ESCAPE) {
      takeEscape(cursor, keep);
      continue;
    }
    if (code === OPEN) open += 1;
    if (code === CLOSE) open -= 1;
    if (open === 0) {
      step(cursor);
      break;
    }
    keep(code);
  }
  return Uint8Array.from(text);
}

/** From the backslash to the last byte of what it escapes. */
function takeEscape(cursor: Cursor, keep: (code: number) => void): void {
  step(cursor);
  const code = peek(cursor);
  const octal = /^[0-7]{1,3}/u.exec(String.fromCharCode(...cursor.bytes.subarray(cursor.at, cursor.at + 3)))?.[0];
  if (octal !== undefined) {
    keep(Number.parseInt(octal, 8) & 255);
    for (let more = 1; more < octal.length; more++) step(cursor);
  } else if (code === RETURN && cursor.bytes[cursor.at + 1] === LINE) step(cursor);
  else if (code !== undefined && code !== RETURN && code !== LINE) keep(ESCAPED[code] ?? code);
}

/** A string as text: UTF-16 or UTF-8 where a mark says so, else byte for byte. */
export function textOf(string: Uint8Array): string {
  const [first, second] = string;
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(string.subarray(2));
  if (first === 0xef && second === 0xbb) return new TextDecoder().decode(string);
  return Array.from(string, (byte) => String.fromCharCode(byte)).join('');
}
