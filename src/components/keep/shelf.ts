// All assessments on this device: the list, and what can be done with each. Every act is one write, or one after the other
// in an order that leaves nothing half done; each says whether it happened.
import type { Places } from '#components/keep/device.ts';
import { type Exported, lastExport } from '#components/keep/exports.ts';
import {
  chooseWorking,
  draftOf,
  findKept,
  inOrder,
  type Kept,
  recordKey,
  workingId,
} from '#components/keep/find-kept.ts';
import { isEntry, KEPT_VERSION, type KeptDraft, type NewDraft, parsedText } from '#components/keep/kept-draft.ts';
import {
  engagementId,
  FIRST,
  isAside,
  KEEP_NOTHING,
  OLD_KEY,
  snapshotOwner,
  WORKING,
} from '#components/keep/layout.ts';
import { type Snapshot, snapshotsOf, unreadSnapshots } from '#components/keep/snapshots.ts';
import { putBack, removeAll, type TakenAway, takeAway } from '#components/keep/take-away.ts';

export interface ShelfEntry {
  readonly id: string;
  readonly draft: KeptDraft;
  readonly exported: Exported | undefined;
  readonly snapshots: readonly Snapshot[];
  readonly isWorking: boolean;
}

/** A text that this page cannot read: it is kept, and can be downloaded. */
export interface Unread {
  readonly key: string;
  readonly text: string;
  readonly kind: 'newer' | 'aside';
}

export type Listed =
  | { readonly kind: 'blocked' }
  | { readonly kind: 'off' }
  | {
      readonly kind: 'listed';
      /** Last changed first. */
      readonly entries: readonly ShelfEntry[];
      /** Snapshots whose assessment is not there any more. */
      readonly orphans: readonly Snapshot[];
      readonly unread: readonly Unread[];
      /** A later version of the site keeps things here: this page shows and does not write. */
      readonly isLater: boolean;
      /** How many engagements there are; they have a page of their own. */
      readonly engagements: number;
      /** How many texts of ours there are in all. */
      readonly texts: number;
    };

export type Made = { readonly kind: 'made'; readonly id: string } | { readonly kind: 'full' | 'blocked' | 'off' };

export function listKept(places: Places): Listed {
  const { device } = places;
  const choice = device.read(KEEP_NOTHING);
  const kept = findKept(device);
  if (choice === undefined || !kept) return { kind: 'blocked' };
  if (choice !== null) return { kind: 'off' };
  const { keys } = kept;
  const working = workingId(places, kept);
  const entries = inOrder(kept.found).flatMap((one): readonly ShelfEntry[] => {
    const draft = draftOf(one);
    if (!draft) return [];
    const { id } = one;
    const [exported, snapshots] = [lastExport(device, id), snapshotsOf(device, keys, id)];
    return [{ id, draft, exported, snapshots, isWorking: id === working }];
  });
  const owners = new Set(keys.flatMap((key) => snapshotOwner(key) ?? []));
  const lost = [...owners].filter((id) => entries.every((entry) => entry.id !== id));
  const aside = [...keys.filter(isAside), ...unreadSnapshots(device, keys)];
  const unread = [
    ...kept.found.flatMap(({ key, text, checked }): readonly Unread[] =>
      checked.kind === 'draft' ? [] : [{ key, text, kind: checked.kind === 'newer' ? 'newer' : 'aside' }],
    ),
    ...aside.map((key): Unread => ({ key, text: device.read(key) ?? '', kind: 'aside' })),
  ];
  const orphans = lost.flatMap((id) => snapshotsOf(device, keys, id));
  const engagements = keys.filter((key) => engagementId(key) !== undefined).length;
  return { kind: 'listed', entries, orphans, unread, isLater: kept.isLater, engagements, texts: keys.length };
}

/** Where nobody has chosen yet, the one that is open is written down, so that a newer one does not take its place. */
function stayOpen(places: Places, kept: Kept): void {
  if (kept.found.length > 0 && places.device.read(WORKING) === null) chooseWorking(places, workingId(places, kept));
}

/** Another assessment beside those there are, written at once; it is not opened by that. */
export function addAssessment(places: Places, id: string, name: string, draft: NewDraft): Made {
  const { device, page } = places;
  const choice = device.read(KEEP_NOTHING);
  const kept = findKept(device);
  if (choice === undefined || !kept || kept.isLater) return { kind: 'blocked' };
  if (choice !== null) return { kind: 'off' };
  stayOpen(places, kept);
  const whole: KeptDraft = { version: KEPT_VERSION, revision: kept.highest + 1, page, name, ...draft };
  const outcome = device.write(recordKey(id), JSON.stringify(whole));
  return outcome === 'done' ? { kind: 'made', id } : { kind: outcome };
}

/** The same text with other words around the answers; what of it cannot be read today goes with it. */
function withName(places: Places, id: string, to: string, name: string): Made {
  const { device, page } = places;
  const kept = findKept(device);
  const found = kept?.found.find((one) => one.id === id);
  const draft = found && draftOf(found);
  const raw = found && parsedText(found.text);
  if (!kept || !found || !draft || !isEntry(raw) || kept.isLater) return { kind: 'blocked' };
  if (to !== id) stayOpen(places, kept);
  // A draft of the first layout becomes one of this: its key stays until it is saved, and is not counted again.
  const adopted = found.key === OLD_KEY && to === id ? { adopted: draft.revision } : {};
  const { adopted: before, ...rest } = raw;
  const own = to === id && before !== undefined ? { adopted: before } : adopted;
  const next = { ...rest, version: KEPT_VERSION, revision: kept.highest + 1, page, name, ...own };
  const outcome = device.write(recordKey(to), JSON.stringify(next));
  return outcome === 'done' ? { kind: 'made', id: to } : { kind: outcome };
}

/** Only the name changes: a tab that has it open goes on as if nothing had happened. */
export const rename = (places: Places, id: string, name: string): boolean =>
  withName(places, id, id, name).kind === 'made';

export const duplicate = withName;

export function removeAssessment(places: Places, id: string): TakenAway | undefined {
  const taken = takeAway(places.device, id);
  if (!taken) return undefined;
  const held = (['tab', 'device'] as const).filter((place) => places[place].read(WORKING) === id);
  for (const place of held) places[place].remove(WORKING);
  return { ...taken, openIn: held };
}

export const removeText = ({ device }: Places, key: string): TakenAway | undefined => removeAll(device, '', [key]);

/**
 * What was taken away comes back; under another id where its place has been taken since. It is open again where it was,
 * unless another one was opened there meanwhile.
 */
export function giveBack(places: Places, { id, texts, openIn: held = [] }: TakenAway, spare: string): boolean {
  const { device } = places;
  const isTaken = id !== '' && texts.some(([key]) => typeof device.read(key) === 'string');
  const moved = (key: string) => (key === OLD_KEY ? recordKey(spare) : key.replace(`/${id}`, `/${spare}`));
  if (!putBack(device, { id, texts: isTaken ? texts.map(([key, text]) => [moved(key), text]) : texts })) return false;
  for (const place of held)
    if (places[place].read(WORKING) === null) places[place].write(WORKING, isTaken ? spare : id);
  return true;
}

export const openIn = chooseWorking;

/** Removes every text of ours, and gives how many there were; undefined where one could not be removed. */
export function forgetEverything({ device, tab }: Places): number | undefined {
  for (const key of tab.keys() ?? []) tab.remove(key);
  const keys = device.keys();
  return keys?.every((key) => device.remove(key)) ? keys.length : undefined;
}

/** From now on nothing is kept, and what was is removed; or things are kept again. False where it did not work. */
export function keepNothing(places: Places, isWanted: boolean): boolean {
  const { device } = places;
  if (!isWanted) return device.remove(KEEP_NOTHING);
  // The choice first: tabs that are open stop writing before anything is removed.
  if (device.write(KEEP_NOTHING, '1') !== 'done') {
    // A full storage has no room for one more letter; after the removal it has.
    if (forgetEverything(places) === undefined) return false;
    return device.write(KEEP_NOTHING, '1') === 'done';
  }
  for (const key of places.tab.keys() ?? []) places.tab.remove(key);
  return (device.keys() ?? []).every((key) => key === KEEP_NOTHING || device.remove(key));
}

/** An id that is free: the first one where nothing is kept. */
export function freeId({ device }: Places, random: () => string): string {
  return findKept(device)?.found.length === 0 ? FIRST : random();
}
