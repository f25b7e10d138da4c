// From the files named on the command line to texts of assessments, each with the file and line where it stands, or the
// refusals of what could not be read at all; a table gives the texts of its rows. It knows files and encodings; nothing of
// what an assessment says. An entry is plain data: another thread can open it.
import { catalogue } from '#content/catalogue.ts';
import { looksLikeTable, type RowText, rowsOf } from '#model/exchange/csv/table-rows.ts';
import { MOST_BYTES, parseJson } from '#model/exchange/parse-json.ts';
import type { Refusal, RefusalKind } from '#model/refusal.ts';
import { STANDARD_INPUT } from './arguments.ts';
import { type Chunks, continuing, gather, linesOf } from './read-lines.ts';
import { foreignTo, isList, isManyLines, isTakenByName } from './what-it-is.ts';

export interface Entry {
  readonly file: string;
  /** Line of the file on which the text begins, from 1. */
  readonly line: number;
  /** The text of a document, a line or a row, or why there is none. */
  readonly found: string | RowText | readonly Refusal[];
  /** False where a file, or the header of a table, cannot be read: which row would be next is then not known. */
  readonly isRow: boolean;
}

export interface Numbered extends Entry {
  /** Rows so far, this one among them if it is one. */
  readonly row: number;
}

/** Rows from one to another, both of them within. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Sources {
  readonly openFile: (file: string) => Chunks;
  readonly input: Chunks;
}

// A byte order mark does not count against the size.
const MARK_BYTES = 3;
const MOST = MOST_BYTES + MARK_BYTES;
/** Enough to tell a picture or an archive from a table. */
const SIGNATURE_BYTES = 32;

export const isLines = (file: string): boolean => /\.(?:ndjson|jsonl)$/iu.test(file);
export const isTable = (file: string): boolean => /\.(?:csv|tsv|tab)$/iu.test(file);

/** A file that is one text, whatever its name says. */
export async function entryOf(file: string, sources: Sources): Promise<Entry> {
  try {
    return await wholeEntry(file, sources.openFile(file));
  } catch (fault) {
    return refusedBySystem(file, fault);
  }
}

export async function* entriesOf(file: string, sources: Sources): AsyncGenerator<Entry> {
  try {
    if (file === STANDARD_INPUT) yield* inputEntries(sources.input);
    else if (isTable(file)) yield* tableEntries(file, sources.openFile(file));
    else if (isLines(file)) yield* lineEntries(file, sources.openFile(file));
    else yield await documentEntry(file, sources.openFile(file));
  } catch (fault) {
    yield refusedBySystem(file, fault);
  }
}

/** Only the rows of a span, counted from 1 over all the files; what is no row is told all the same. */
export async function* entriesWithin(files: readonly string[], sources: Sources, span: Span): AsyncGenerator<Numbered> {
  let row = 0;
  for (const file of files) {
    if (row >= span.to) return;
    for await (const entry of entriesOf(file, sources)) {
      if (entry.isRow) row += 1;
      if (!entry.isRow || row >= span.from) yield { ...entry, row };
      if (row >= span.to) return;
    }
  }
}

/** Whatever the system cannot read is refused; whatever is our own fault goes on up. */
function refusedBySystem(file: string, fault: unknown): Entry {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : undefined;
  if (code === undefined || code.startsWith('ERR_')) throw fault;
  return { ...refused(file, 1, FAULTS[code] ?? 'file-unreadable'), isRow: false };
}

const FAULTS: Readonly<Record<string, RefusalKind>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-folder',
};

async function wholeEntry(file: string, chunks: Chunks): Promise<Entry> {
  const { bytes, isAll } = await gather(chunks, MOST);
  return isAll ? decoded(file, 1, bytes) : tooLarge(file, 1);
}

/** A document in the place of an assessment. */
async function documentEntry(file: string, chunks: Chunks): Promise<Entry> {
  const { bytes, isAll } = await gather(chunks, MOST);
  const foreign = isAll && isBlank(bytes) ? 'file-empty' : foreignTo(bytes, file);
  if (foreign) return refused(file, 1, foreign);
  if (isList(bytes)) return refused(file, 1, 'list-of-assessments');
  if (isManyLines(bytes)) return refused(file, 1, 'lines-by-name');
  if (isTakenByName(bytes, file)) return refused(file, 1, 'taken-by-name');
  return isAll ? decoded(file, 1, bytes) : tooLarge(file, 1);
}

async function* lineEntries(file: string, chunks: Chunks): AsyncGenerator<Entry> {
  let isEmpty = true;
  for await (const { number, bytes } of linesOf(chunks, MOST)) {
    if (bytes && isBlank(bytes)) continue;
    isEmpty = false;
    yield bytes
      ? isList(bytes)
        ? refused(file, number, 'list-of-assessments')
        : decoded(file, number, bytes)
      : tooLarge(file, number);
  }
  if (isEmpty) yield { ...refused(file, 1, 'file-empty'), isRow: false };
}

async function* tableEntries(file: string, chunks: Chunks): AsyncGenerator<Entry> {
  const source = chunks[Symbol.asyncIterator]();
  const head = await beginning(source, SIGNATURE_BYTES);
  const isForeign = foreignTo(head.bytes, file) !== undefined;
  if (isBlank(head.bytes) && head.isAll) return yield { ...refused(file, 1, 'file-empty'), isRow: false };
  if (!isForeign) return yield* rowEntries(file, continuing(head.bytes, source));
  const { bytes } = await gather(continuing(head.bytes, source), MOST);
  yield { ...refused(file, 1, foreignTo(bytes, file) ?? 'file-unknown'), isRow: false };
}

/** `for await` would close the source when it stops early; the rest is still wanted. */
const beginning = (source: AsyncIterator<Uint8Array>, most: number) =>
  gather({ [Symbol.asyncIterator]: () => ({ next: () => source.next() }) }, most);

async function* rowEntries(file: string, chunks: Chunks): AsyncGenerator<Entry> {
  for await (const { line, isRow, found } of rowsOf(catalogue, chunks)) {
    yield { file, line, isRow, found: 'text' in found ? found : found.refusals };
  }
}

/** Standard input has no name to tell what it is: a table by its first line, assessments by one of theirs, or a document. */
async function* inputEntries(input: Chunks): AsyncGenerator<Entry> {
  const source = input[Symbol.asyncIterator]();
  const { bytes, isAll } = await beginning(source, MOST);
  const foreign = isAll && isBlank(bytes) ? 'file-empty' : foreignTo(bytes, STANDARD_INPUT);
  if (foreign) yield refused(STANDARD_INPUT, 1, foreign);
  else if (isList(bytes)) yield refused(STANDARD_INPUT, 1, 'list-of-assessments');
  else if (await looksLikeTable(catalogue, bytes)) yield* rowEntries(STANDARD_INPUT, continuing(bytes, source));
  else if (!hasAssessmentLine(new TextDecoder().decode(bytes))) {
    yield isAll ? decoded(STANDARD_INPUT, 1, bytes) : tooLarge(STANDARD_INPUT, 1);
  } else yield* lineEntries(STANDARD_INPUT, continuing(bytes, source));
}

/** The first line is an object by itself, or some line is one that names its format: a document over many lines has neither. */
function hasAssessmentLine(text: string): boolean {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  return lines.some((line, index) => {
    if (index > 0 && !line.includes('"format"')) return false;
    const parsed = parseJson(line);
    const isObject = parsed.ok && typeof parsed.value === 'object' && parsed.value !== null;
    return isObject && (index === 0 || Object.hasOwn(parsed.value, 'format'));
  });
}

/** White space alone, a mark of UTF-8 before it or not. */
const isBlank = (bytes: Uint8Array): boolean =>
  bytes
    .subarray(bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
    .every((byte) => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

function decoded(file: string, line: number, bytes: Uint8Array): Entry {
  // UTF-16 without its mark passes for UTF-8 as long as it has plain letters only; no text of ours holds a NUL.
  if (bytes.includes(0)) return refused(file, line, 'not-text');
  try {
    return { file, line, isRow: true, found: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return refused(file, line, 'not-text');
  }
}

const tooLarge = (file: string, line: number): Entry => refused(file, line, 'too-large', { most: MOST_BYTES });

function refused(file: string, line: number, kind: RefusalKind, details: Refusal['details'] = {}): Entry {
  return { file, line, isRow: true, found: [{ kind, path: [], details }] };
}
