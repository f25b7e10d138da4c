// The assessment that travels inside a PDF report of ours: takes the bytes of any PDF, gives the JSON files attached to it,
// each verified by its own check sum, or why there are none. It reads nothing else of the report and trusts nothing in it.
import { hexOf, md5 } from '#model/exchange/md5.ts';
import { MOST_BYTES, parseJson } from '#model/exchange/parse-json.ts';
import { TooMuchWork } from '#model/exchange/pdf-reading/cursor.ts';
import {
  type Allowance,
  bytesOf,
  follow,
  type PdfObjects,
  type PdfStream,
  readObjects,
  typeNameOf,
} from '#model/exchange/pdf-reading/objects.ts';
import { isWhole, originOf } from '#model/exchange/pdf-reading/origin.ts';
import { textOf } from '#model/exchange/pdf-reading/strings.ts';
import { isDictionary, isName, isReference, type PdfDictionary } from '#model/exchange/pdf-reading/syntax.ts';
import type { Outcome, RefusalKind } from '#model/refusal.ts';

/** Thirty megabytes; a report of ours has a tenth of one. */
export const MOST_PDF_BYTES = 30_000_000;
const MOST_INFLATED = 64_000_000;
const MOST_ATTACHMENTS = 20;
// A byte order mark does not count against the size of the text.
const MOST_ATTACHED = MOST_BYTES + 3;

export interface PdfAttachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

interface Candidate {
  readonly name: string;
  readonly stream: PdfStream | undefined;
}

/** Whether the bytes are a PDF: its mark stands within the first kilobyte. */
export const isPdf = (bytes: Uint8Array): boolean =>
  new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-');

/** The JSON files attached to a PDF, in the order in which they stand, the same bytes once; never an empty list. */
export async function readPdfAttachments(bytes: Uint8Array): Promise<Outcome<readonly PdfAttachment[]>> {
  if (bytes.length > MOST_PDF_BYTES) return refused('file-too-large', { most: MOST_PDF_BYTES / 1e6 });
  const allowance: Allowance = { work: { left: bytes.length * 3 + 100_000 }, inflated: { left: MOST_INFLATED } };
  try {
    const objects = await readObjects(bytes, allowance);
    if (isEncrypted(objects)) return refused('pdf-encrypted');
    return await attachmentsOf(objects, isWhole(bytes, objects));
  } catch (fault) {
    if (fault instanceof TooMuchWork) return refused('pdf-damaged');
    throw fault;
  }
}

async function attachmentsOf(objects: PdfObjects, isAll: boolean): Promise<Outcome<readonly PdfAttachment[]>> {
  const named = attached(objects);
  // In a file that was cut off, what names the attachment may be gone while the attachment is all there.
  const candidates = named.length > 0 || isAll ? named : unnamed(objects);
  const found: PdfAttachment[] = [];
  let isDamaged = false;
  for (const { name, stream } of candidates.slice(0, MOST_ATTACHMENTS)) {
    const bytes = stream && !stream.isCut ? await bytesOf(stream, objects.values, MOST_ATTACHED) : undefined;
    if (!bytes || !stream || !isAsChecked(bytes, stream, objects)) isDamaged = true;
    else if (!found.some((one) => isEqual(one.bytes, bytes))) found.push({ name, bytes });
  }
  if (found.length > 0) return { ok: true, value: found };
  if (!isAll) return refused('pdf-incomplete');
  if (isDamaged) return refused('pdf-damaged');
  return refused((await originOf(objects)) === 'ours' ? 'pdf-without-assessment' : 'pdf-foreign');
}

/** Files named by a file specification, JSON by their name. */
function attached({ values, streams }: PdfObjects): readonly Candidate[] {
  return [...values.values()].flatMap((value): readonly Candidate[] => {
    if (!isDictionary(value)) return [];
    const files = follow(values, value.get('EF'));
    const name = follow(values, value.get('UF')) ?? follow(values, value.get('F'));
    if (!isDictionary(files) || !(name instanceof Uint8Array)) return [];
    const file = files.get('F') ?? files.get('UF');
    const text = textOf(name);
    if (!/\.json$/iu.test(text) || !isReference(file)) return [];
    return [{ name: text, stream: streams.get(file.object) }];
  });
}

/** Attached files that nothing names. */
const unnamed = ({ streams }: PdfObjects): readonly Candidate[] =>
  [...streams.values()]
    .filter(({ dictionary }) => typeNameOf(dictionary) === 'EmbeddedFile')
    .map((stream) => ({ name: '', stream }));

/** Size and check sum are what the file says they are; where neither it nor the deflating says so, it is JSON at least. */
function isAsChecked(bytes: Uint8Array, { dictionary }: PdfStream, { values }: PdfObjects): boolean {
  const checks = follow(values, dictionary.get('Params'));
  const [size, sum] = isDictionary(checks)
    ? [follow(values, checks.get('Size')), follow(values, checks.get('CheckSum'))]
    : [];
  if (typeof size === 'number' && size !== bytes.length) return false;
  if (!(sum instanceof Uint8Array)) return dictionary.has('Filter') || parseJson(new TextDecoder().decode(bytes)).ok;
  // The standard wants sixteen bytes; some writers put their thirty-two digits.
  const digits = sum.length === 16 ? hexOf(sum) : textOf(sum).toLowerCase();
  return digits === md5(bytes);
}

function isEncrypted({ values, trailers }: PdfObjects): boolean {
  const isKey = (dictionary: PdfDictionary) => dictionary.has('O') && dictionary.has('U') && dictionary.has('V');
  if (trailers.some((trailer) => trailer.has('Encrypt'))) return true;
  // The trailer may be a stream, or cut off together with the end of the file.
  return [...values.values()].some((value) => {
    if (!isDictionary(value)) return false;
    if (typeNameOf(value) === 'XRef' && value.has('Encrypt')) return true;
    const filter = value.get('Filter');
    return isName(filter) && filter.name === 'Standard' && isKey(value);
  });
}

const isEqual = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, i) => byte === other[i]);

const refused = (kind: RefusalKind, details: Readonly<Record<string, number>> = {}): Outcome<never> => ({
  ok: false,
  refusals: [{ kind, path: [], details }],
});
