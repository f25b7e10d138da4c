// Files that are no text and hold no assessment, told by their first bytes: pictures, archives, workbooks. Takes bytes and
// a name that may be wrong; gives the kind of refusal that fits, or nothing where the bytes may still be something of ours.
import { hexOf } from '#model/exchange/md5.ts';
import type { RefusalKind } from '#model/refusal.ts';

/** First bytes as hexadecimal digits, a dot for any digit. */
const SIGNATURES: readonly (readonly [RegExp, RefusalKind])[] = [
  // PNG, JPEG, GIF, WebP, HEIF and AVIF, TIFF, BMP.
  [/^89504e470d0a/u, 'file-is-picture'],
  [/^ffd8ff/u, 'file-is-picture'],
  [/^4749463[8]3[79]61/u, 'file-is-picture'],
  [/^52494646.{8}57454250/u, 'file-is-picture'],
  [/^.{8}66747970(?:6865|6d696631|61766966)/u, 'file-is-picture'],
  [/^(?:49492a00|4d4d002a)/u, 'file-is-picture'],
  [/^424d.{8}00000000/u, 'file-is-picture'],
  // gzip, 7z, RAR, bzip2, xz.
  [/^(?:1f8b|377abcaf|52617221|425a683|fd377a585a)/u, 'file-is-archive'],
];
const HEAD = 32;
/** Where an archive keeps the names of the files in it: about its first and its last bytes. */
const NAMES = 65_536;

export function foreignKind(bytes: Uint8Array, name: string): RefusalKind | undefined {
  const head = hexOf(bytes.subarray(0, HEAD));
  if (/^504b(?:0304|0506)/u.test(head)) return packedKind(bytes);
  // The container of older office programs; of all it may hold, only tables could have an answer here.
  if (head.startsWith('d0cf11e0')) return /\.xl\w?$/iu.test(name) ? 'file-is-workbook' : 'file-unknown';
  return SIGNATURES.find(([signature]) => signature.test(head))?.[1];
}

/** Spreadsheets and documents are archives of their own kind. */
function packedKind(bytes: Uint8Array): RefusalKind {
  const names = [bytes.subarray(0, NAMES), bytes.subarray(-NAMES)].map((part) =>
    new TextDecoder('latin1').decode(part),
  );
  const has = (pattern: RegExp) => names.some((part) => pattern.test(part));
  if (has(/xl\/workbook|xl\/worksheets|opendocument\.spreadsheet/u)) return 'file-is-workbook';
  return has(/word\/document|ppt\/presentation|opendocument\.|epub\+zip/u) ? 'file-unknown' : 'file-is-archive';
}
