// What a file is where it is not what its name, or its place on the command line, says: a picture, a workbook, a list, a
// table under another name. Takes its first bytes; gives the kind of refusal, or nothing where it may be read.
import { foreignKind } from '#model/exchange/file-signature.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import type { RefusalKind } from '#model/refusal.ts';

/** A file of no kind that is read here, whatever it is called. */
export function foreignTo(bytes: Uint8Array, file: string): RefusalKind | undefined {
  if (isPdf(bytes)) return 'file-is-pdf';
  const kind = foreignKind(bytes, file);
  // A short beginning may not show yet what an archive holds.
  return kind === 'file-is-archive' && /\.(?:xls[xmb]?|ods)$/iu.test(file) ? 'file-is-workbook' : kind;
}

/** A list of assessments, as programs write one that do not know of lines; it may be too long to be read whole. */
export const isList = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*\[\s*\{/u.test(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(0, 256)));

/** A text that is taken for one assessment by its name alone, and does not begin as one. */
export function isTakenByName(bytes: Uint8Array, file: string): boolean {
  const text = textOf(bytes);
  // Under the name of an assessment bytes that are no text are most likely one in another encoding.
  if (text === undefined) return !/\.json$/iu.test(file);
  return /^\s*[^\s{[]/u.test(text) && !parseJson(text).ok;
}

/** One assessment a line, more than one: the first is whole by itself, and the next begins as one. */
export function isManyLines(bytes: Uint8Array): boolean {
  const [first = '', next = ''] = new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return /^\s*\{/u.test(first) && /^\s*\{/u.test(next) && parseJson(first).ok;
}

/** A text may speak of PDF further down. */
const isPdf = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-';

function textOf(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
