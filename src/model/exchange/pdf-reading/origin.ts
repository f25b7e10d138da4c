// What can be said of a PDF file without an assessment inside: whether it is all there, and whether it is a report of
// ours, by the names that its makers left in it.
import { bytesOf, follow, type PdfObjects, typeNameOf } from '#model/exchange/pdf-reading/objects.ts';
import { textOf } from '#model/exchange/pdf-reading/strings.ts';
import { isDictionary } from '#model/exchange/pdf-reading/syntax.ts';

/** How our reports sign themselves; what prints one again usually keeps its title or the name of its first maker. */
const SIGNATURE = /\bcoerente\b/iu;
const SIGNED = ['Creator', 'Producer', 'Title'];
const MOST_METADATA = 1_000_000;
/** Printers and mail programs may add a little after the end mark. */
const MOST_AFTER_END = 2048;

/** Whether the file goes on to its end: the end mark stands there, and a file that tells its length has it. */
export function isWhole(bytes: Uint8Array, { values, text }: PdfObjects): boolean {
  const last = text.lastIndexOf('%%EOF');
  if (last < 0 || last < bytes.length - MOST_AFTER_END) return false;
  return ![...values.values()].some((value) => {
    if (!isDictionary(value) || !value.has('Linearized')) return false;
    const length = follow(values, value.get('L'));
    return typeof length === 'number' && length > bytes.length;
  });
}

export async function originOf({ values, streams }: PdfObjects): Promise<'ours' | 'foreign'> {
  for (const value of values.values()) {
    if (!isDictionary(value)) continue;
    const names = SIGNED.map((key) => follow(values, value.get(key)));
    if (names.some((name) => name instanceof Uint8Array && SIGNATURE.test(textOf(name)))) return 'ours';
  }
  for (const stream of streams.values()) {
    if (typeNameOf(stream.dictionary) !== 'Metadata') continue;
    const bytes = await bytesOf(stream, values, MOST_METADATA);
    if (bytes && SIGNATURE.test(new TextDecoder().decode(bytes))) return 'ours';
  }
  return 'foreign';
}
