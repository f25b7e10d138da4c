// Remembers when an assessment last left the browser as a file, a PDF or a link: what a browser keeps can vanish, a file
// stays. Kept beside the assessment, so that noting it changes nothing else.
import { browserPlaces, type Device, type Places } from '#components/keep/device.ts';
import { findKept, recordKey, workingId } from '#components/keep/find-kept.ts';
import { checkedDraft, countOf, dateOf, isEntry, parsedText } from '#components/keep/kept-draft.ts';
import { EXPORT, KEEP_NOTHING } from '#components/keep/layout.ts';
import { askToPersist } from '#components/keep/persist.ts';

export const EXPORT_KINDS = ['file', 'pdf', 'link', 'table'] as const;
export type ExportKind = (typeof EXPORT_KINDS)[number];

export interface Exported {
  readonly kind: ExportKind;
  /** ISO instant, only to be shown. */
  readonly at: string;
  /** Of the assessment when it left: a higher one has changed since. */
  readonly revision: number;
}

/** To be called when an assessment has been handed out: the one that is open, unless another is named. */
export function noteExport(kind: ExportKind, id?: string, places: Places = browserPlaces(), now = new Date()): void {
  const { device } = places;
  if (device.read(KEEP_NOTHING) !== null) return;
  const kept = id === undefined ? findKept(device) : undefined;
  const which = id ?? (kept && workingId(places, kept));
  const text = which === undefined ? null : device.read(recordKey(which));
  const checked = text ? checkedDraft(text) : undefined;
  // Where the assessment itself is not kept there is nothing to remember.
  if (checked?.kind !== 'draft') return;
  const exported: Exported = { kind, at: now.toISOString(), revision: checked.draft.revision };
  device.write(EXPORT + which, JSON.stringify(exported));
  void askToPersist();
}

export function lastExport(device: Device, id: string): Exported | undefined {
  const parsed = parsedText(device.read(EXPORT + id) ?? '');
  if (!isEntry(parsed)) return undefined;
  const kind = EXPORT_KINDS.find((one) => one === parsed['kind']);
  return kind && { kind, at: dateOf(parsed['at']), revision: countOf(parsed['revision']) };
}

/** The day where the reader is, counted: one that is an hour shorter or longer is a day too. */
const dayOf = (instant: Date): number =>
  Date.UTC(instant.getFullYear(), instant.getMonth(), instant.getDate()) / 86_400_000;

/** Days on the calendar from one instant to another: last night is yesterday. Undefined where the clock says it lies ahead. */
export function daysSince(at: string, now: Date): number | undefined {
  const then = new Date(at);
  return then.getTime() <= now.getTime() ? dayOf(now) - dayOf(then) : undefined;
}
