// Opens a file whatever it is: bytes in, and out come the assessments found in it, each with what had to be left out, the
// rows that could not be read, or why there is nothing. Every text goes through the same doors as a file of ours.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { readAssessment } from '#model/exchange/assessment-schema.ts';
import { readTable } from '#model/exchange/csv/read-table.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import { readPdfAttachments } from '#model/exchange/pdf-attachment.ts';
import { recognise, refuseSize } from '#model/exchange/recognise.ts';
import { type LeftOut, salvage } from '#model/exchange/salvage.ts';
import { MOST_REFUSALS, type Outcome, type Refusal } from '#model/refusal.ts';

/** Where an assessment was found. */
export type Source = 'pdf' | 'json' | 'ndjson' | 'table' | 'link';

export interface OpenedEntry {
  readonly assessment: Assessment;
  /** What stands in the file and could not be read. */
  readonly leftOut: readonly LeftOut[];
  /** A verdict that travels beside it, unread and not to be trusted: only to be compared. */
  readonly stored?: unknown;
  /** Line of the file on which it begins, from 1; undefined where the file holds one assessment. */
  readonly line?: number;
}

/** A row of a file of several that could not be read, with its reasons. */
export interface RefusedRow {
  readonly line: number;
  readonly refusals: readonly Refusal[];
}

export type Opened =
  | {
      readonly kind: 'found';
      readonly source: Source;
      /** At least one. */
      readonly entries: readonly OpenedEntry[];
      readonly refused: readonly RefusedRow[];
      /** There was more in the file than is shown at once. */
      readonly isMore: boolean;
    }
  /** A file that holds one of our links: it is opened as a link. */
  | { readonly kind: 'link'; readonly text: string }
  | {
      readonly kind: 'refused';
      readonly refusals: readonly Refusal[];
      readonly source?: Source;
      /** Of a file of several: the same refusals, each with its row. */
      readonly rows?: readonly RefusedRow[];
    };

const OTHERS_OF_OURS: ReadonlySet<unknown> = new Set(['coerente/verdict', 'coerente/result']);

interface Row {
  readonly line: number;
  readonly outcome: Outcome<OpenedEntry>;
}

/** More assessments of one file are not listed: choosing among them would help nobody. */
export const MOST_ENTRIES = 500;
/** Rows of one file that are read to find them. */
const MOST_ROWS = 5000;
const isEnough = (rows: readonly Row[]): boolean =>
  rows.length >= MOST_ROWS ||
  (rows.length >= MOST_ENTRIES && rows.filter(({ outcome }) => outcome.ok).length >= MOST_ENTRIES);

/** Lets whoever waits do something else in between, or stops the reading by throwing. */
export type Pause = () => Promise<void>;

export async function openBytes(catalogue: Catalogue, bytes: Uint8Array, name = '', pause?: Pause): Promise<Opened> {
  const size = refuseSize(bytes.length);
  if (size) return { kind: 'refused', refusals: [size] };
  const recognised = recognise(bytes, name);
  switch (recognised.kind) {
    case 'refused':
      return { kind: 'refused', refusals: [recognised.refusal] };
    case 'link':
      return { kind: 'link', text: recognised.text };
    case 'pdf':
      return openPdf(catalogue, bytes);
    case 'json':
      return oneOrNone('json', openText(catalogue, recognised.text));
    case 'ndjson':
      return openLines(catalogue, recognised.text, pause);
    case 'table':
      return openTable(catalogue, bytes, pause);
    default:
      return recognised satisfies never;
  }
}

/** The assessment in a JSON text with its good part saved, or why there is none at all. */
export function openText(catalogue: Catalogue, text: string, firstLine = 1): Outcome<OpenedEntry> {
  const parsed = parseJson(text, firstLine);
  if (!parsed.ok) return parsed;
  const read = readAssessment(catalogue, parsed.value);
  if (read.ok) return { ok: true, value: { assessment: read.value, leftOut: [] } };
  const [first] = read.refusals;
  if (OTHERS_OF_OURS.has(formatOf(parsed.value)))
    return { ok: false, refusals: [{ kind: 'file-is-verdict', path: [], details: {} }] };
  const isOther = first?.kind === 'not-an-assessment' || first?.kind === 'too-new';
  // Without its version nobody knows what the rest means.
  if (isOther || read.refusals.some(({ path }) => path[0] === 'version')) return read;
  const { assessment, leftOut } = salvage(catalogue, parsed.value);
  const isNothing = assessment.declaration.length === 0 && Object.keys(assessment.answers).length === 0;
  const isOnlyEmpty = read.refusals.every(({ kind }) => kind === 'no-declaration');
  if (isNothing && !isOnlyEmpty) return read;
  return { ok: true, value: { assessment, leftOut } };
}

const formatOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined;

async function openPdf(catalogue: Catalogue, bytes: Uint8Array): Promise<Opened> {
  const attachments = await readPdfAttachments(bytes);
  if (!attachments.ok) return { kind: 'refused', refusals: attachments.refusals, source: 'pdf' };
  const decoder = new TextDecoder();
  const texts = attachments.value.map((one) => decoder.decode(one.bytes));
  const read = texts.map((text) => openText(catalogue, text));
  const [stored] = texts.flatMap((text) => storedVerdict(text));
  // With several assessments nobody knows whose verdict it is.
  const isOnly = stored !== undefined && read.filter(({ ok }) => ok).length === 1;
  const entries = read.flatMap((one) => (one.ok ? [{ ...one.value, ...(isOnly && { stored }) }] : []));
  if (entries.length > 0) return { kind: 'found', source: 'pdf', entries, refused: [], isMore: false };
  const refusals = read.flatMap((one) => (one.ok ? [] : one.refusals));
  // JSON files of some other program are no fault of an assessment of ours.
  const isForeign = refusals.every(({ kind }) => kind === 'not-an-assessment');
  return {
    kind: 'refused',
    refusals: isForeign ? [{ kind: 'pdf-foreign', path: [], details: {} }] : refusals,
    source: 'pdf',
  };
}

function storedVerdict(text: string): readonly unknown[] {
  const parsed = parseJson(text);
  return parsed.ok && formatOf(parsed.value) === 'coerente/verdict' ? [parsed.value] : [];
}

async function openLines(catalogue: Catalogue, text: string, pause?: Pause): Promise<Opened> {
  const rows: Row[] = [];
  const lines = text.split('\n');
  for (const [i, line] of lines.entries()) {
    if (line.trim() === '') continue;
    if (isEnough(rows)) return fromRows('ndjson', rows, true);
    rows.push({ line: i + 1, outcome: openText(catalogue, line, i + 1) });
    if (rows.length % 20 === 0) await pause?.();
  }
  return fromRows('ndjson', rows, false);
}

/** Bytes of a table that are read before others have their turn. */
const TURN = 65_536;

async function openTable(catalogue: Catalogue, bytes: Uint8Array, pause?: Pause): Promise<Opened> {
  async function* inTurns(): AsyncGenerator<Uint8Array> {
    for (let at = 0; at < bytes.length; at += TURN) {
      yield bytes.subarray(at, at + TURN);
      await pause?.();
    }
  }
  const rows: Row[] = [];
  for await (const { line, outcome } of readTable(catalogue, inTurns())) {
    if (isEnough(rows)) return fromRows('table', rows, true);
    rows.push({
      line,
      outcome: outcome.ok ? { ok: true, value: { assessment: outcome.value, leftOut: [] } } : outcome,
    });
  }
  return fromRows('table', rows, false);
}

/** Rows that can be read, and rows that cannot, each with its line. */
function fromRows(source: Source, rows: readonly Row[], isMore: boolean): Opened {
  const entries = rows.flatMap(({ line, outcome }) => (outcome.ok ? [{ ...outcome.value, line }] : []));
  const refused = rows.flatMap(({ line, outcome }) => (outcome.ok ? [] : [{ line, refusals: outcome.refusals }]));
  if (entries.length > 0) return { kind: 'found', source, entries, refused, isMore };
  const refusals = refused.flatMap((row) => row.refusals).slice(0, MOST_REFUSALS);
  return { kind: 'refused', refusals, source, rows: refused.slice(0, MOST_REFUSALS) };
}

function oneOrNone(source: Source, outcome: Outcome<OpenedEntry>): Opened {
  if (!outcome.ok) return { kind: 'refused', refusals: outcome.refusals, source };
  return { kind: 'found', source, entries: [outcome.value], refused: [], isMore: false };
}
