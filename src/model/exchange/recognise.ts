// What a file is, by its first bytes and what it says; its name is only a hint and never decides against them. Takes the
// bytes, gives a text of a known form, a PDF, a table, or why it is nothing that opens here.
import { foreignKind } from '#model/exchange/file-signature.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import { isPdf } from '#model/exchange/pdf-attachment.ts';
import type { Refusal, RefusalKind } from '#model/refusal.ts';

export type Recognised =
  | { readonly kind: 'pdf' }
  | { readonly kind: 'json' | 'ndjson' | 'link'; readonly text: string }
  /** A text that may be a table; its encoding is not settled yet. */
  | { readonly kind: 'table' }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** Above this a file is not read at all: thirty megabytes. */
export const MOST_FILE_BYTES = 30_000_000;
const HEAD = 4096;

/** The one thing to look at before a file is read; undefined where it may be. */
export const refuseSize = (size: number): Refusal | undefined =>
  size > MOST_FILE_BYTES ? { kind: 'file-too-large', path: [], details: { most: MOST_FILE_BYTES / 1e6 } } : undefined;

export function recognise(bytes: Uint8Array, name = ''): Recognised {
  const foreign = foreignKind(bytes, name);
  if (foreign) return refused(foreign);
  const text = textOf(bytes);
  if (text === undefined) {
    if (isPdf(bytes)) return { kind: 'pdf' };
    return isPrintable(bytes) ? { kind: 'table' } : refused('file-unknown');
  }
  const start = text.trimStart();
  if (start === '') return refused('file-empty');
  if (/^[{[]/u.test(start)) return { kind: isLines(start, name) ? 'ndjson' : 'json', text };
  // A text of ours may speak of PDF, so this comes after it.
  if (isPdf(bytes)) return { kind: 'pdf' };
  if (isLikeLink(start)) return { kind: 'link', text: start.trim() };
  if (start.startsWith('<')) return refused(/<svg\b/u.test(start.slice(0, HEAD)) ? 'file-is-picture' : 'file-unknown');
  const [first = ''] = start.split(/[\r\n]/u, 1);
  return /[;,\t]/u.test(first) || /\.(?:csv|tsv|tab)$/iu.test(name) ? { kind: 'table' } : refused('file-unknown');
}

/** An address with a fragment, or a fragment by itself, and nothing after it. */
const isLikeLink = (text: string): boolean =>
  /^(?:https?:\/\/\S*#\S+|#?c\d{1,4}[a-z]\.\S+)\s*$/u.test(text.slice(0, 100_000));

/** One value a line: the first line is whole by itself and more follows it, or the name says so and another line is. */
function isLines(text: string, name: string): boolean {
  const [first = '', ...rest] = text.split('\n').filter((line) => line.trim() !== '');
  if (rest.length === 0) return false;
  return parseJson(first).ok || (/\.(?:ndjson|jsonl)$/iu.test(name) && rest.some((line) => parseJson(line).ok));
}

/** UTF-8, or UTF-16 with its mark; undefined for anything else. */
function textOf(bytes: Uint8Array): string | undefined {
  const encoding = isWide(bytes) ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.slice(0, HEAD).includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

const isWide = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** No control characters but tabs and line breaks: text in some older encoding. */
const isPrintable = (bytes: Uint8Array): boolean =>
  bytes.subarray(0, HEAD).every((byte) => byte >= 32 || (byte >= 9 && byte <= 13));

const refused = (kind: RefusalKind): Recognised => ({ kind: 'refused', refusal: { kind, path: [], details: {} } });
