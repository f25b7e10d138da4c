// Looks through everything that is kept and says what each text is: an assessment, one of a later version, or broken. It
// reads only.
import type { Device, Places } from '#components/keep/device.ts';
import { type Checked, checkedDraft, type KeptDraft } from '#components/keep/kept-draft.ts';
import { FIRST, isId, isLater, OLD_KEY, RECORD, recordId, WORKING } from '#components/keep/layout.ts';

export interface Found {
  readonly id: string;
  readonly key: string;
  readonly text: string;
  readonly checked: Checked;
}

export interface Kept {
  readonly keys: readonly string[];
  readonly found: readonly Found[];
  /** The highest revision of all: the next save is one above. */
  readonly highest: number;
  /** A version of the site that came after this one keeps things here in its own way. */
  readonly isLater: boolean;
}

export const draftOf = ({ checked }: Found): KeptDraft | undefined =>
  checked.kind === 'draft' ? checked.draft : undefined;

/** Everything that is kept, the draft of the first layout included; undefined where the storage does not answer. */
export function findKept(device: Device): Kept | undefined {
  const keys = device.keys();
  if (!keys) return undefined;
  const found: Found[] = [];
  for (const key of keys) {
    const id = recordId(key);
    const text = id === undefined ? null : device.read(key);
    if (text === undefined) return undefined;
    if (id !== undefined && text !== null) found.push({ id, key, text, checked: checkedDraft(text) });
  }
  const old = keys.includes(OLD_KEY) ? device.read(OLD_KEY) : null;
  if (old === undefined) return undefined;
  const adopted = old === null ? undefined : asFound(old, found);
  if (adopted) found.push(adopted);
  const highest = Math.max(0, ...found.map((one) => draftOf(one)?.revision ?? 0));
  return { keys, found, highest, isLater: keys.some(isLater) };
}

/** The draft of the first layout as an assessment of its own, unless one has been made from it already. */
function asFound(text: string, found: readonly Found[]): Found | undefined {
  const checked = checkedDraft(text);
  const revision = checked.kind === 'draft' ? checked.draft.revision : 0;
  if (revision > 0 && found.some((one) => (draftOf(one)?.adopted ?? 0) >= revision)) return undefined;
  const isTaken = (id: string) => found.some((one) => one.id === id);
  return { id: isTaken(FIRST) ? `${FIRST}-${revision}` : FIRST, key: OLD_KEY, text, checked };
}

/** Last changed first, as the revisions say. */
export const inOrder = (found: readonly Found[]): readonly Found[] =>
  found.toSorted((a, b) => (draftOf(b)?.revision ?? 0) - (draftOf(a)?.revision ?? 0) || (a.id < b.id ? -1 : 1));

/** The assessment that this tab has open: its own choice, the last choice of any tab, the one last changed. */
export function workingId({ device, tab }: Places, { found }: Kept): string {
  for (const place of [tab, device]) {
    const chosen = place.read(WORKING);
    if (chosen && isId(chosen)) return chosen;
  }
  return inOrder(found.filter((one) => draftOf(one)))[0]?.id ?? found[0]?.id ?? FIRST;
}

/** Opens an assessment in this tab, and in the tabs that come. Not to succeed is harmless: another one opens. */
export function chooseWorking({ device, tab }: Places, id: string): void {
  tab.write(WORKING, id);
  device.write(WORKING, id);
}

export const recordKey = (id: string): string => RECORD + id;
