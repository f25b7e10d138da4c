// Dated snapshots: an assessment as it was, kept as the file that a download gives, with the method and the profile it was
// taken under. Their order is a count; the date is only shown.
import type { Device, Places } from '#components/keep/device.ts';
import { countOf, dateOf, isEntry, nameOf, parsedText } from '#components/keep/kept-draft.ts';
import { isLater, KEEP_NOTHING, SNAPSHOT, snapshotOwner } from '#components/keep/layout.ts';

const SNAPSHOT_VERSION = 1;

export interface Snapshot {
  readonly key: string;
  readonly order: number;
  /** What the user calls it; may be empty. */
  readonly name: string;
  /** ISO instant, only to be shown. */
  readonly takenAt: string;
  readonly profile: string;
  /** Absent where the site did not say yet. */
  readonly method?: string;
  /** The text of the assessment's file. */
  readonly file: string;
}

export type NewSnapshot = Omit<Snapshot, 'key' | 'order'>;
export type Taken = { readonly kind: 'taken'; readonly key: string } | { readonly kind: 'full' | 'blocked' | 'off' };

function checkedSnapshot(key: string, text: string): Snapshot | undefined {
  const kept = parsedText(text);
  if (!isEntry(kept) || kept['version'] !== SNAPSHOT_VERSION || typeof kept['file'] !== 'string') return undefined;
  const method = nameOf(kept['method']);
  return {
    key,
    order: countOf(kept['order']),
    name: nameOf(kept['name']),
    takenAt: dateOf(kept['takenAt']),
    profile: nameOf(kept['profile']),
    ...(method && { method }),
    file: kept['file'],
  };
}

/** Of one assessment, or of all, latest first; what cannot be read is left out here and stays where it is. */
export function snapshotsOf(device: Device, keys: readonly string[], id: string): readonly Snapshot[] {
  const own = keys.filter((key) => snapshotOwner(key) === id);
  const read = own.flatMap((key) => checkedSnapshot(key, device.read(key) ?? '') ?? []);
  return read.toSorted((a, b) => b.order - a.order || (a.key < b.key ? 1 : -1));
}

/** The texts under the names of snapshots that are none, or of a later version. */
export const unreadSnapshots = (device: Device, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => snapshotOwner(key) !== undefined && !checkedSnapshot(key, device.read(key) ?? ''));

/** One write. The name of the page is in the key, so that two tabs at once take two snapshots. */
export function takeSnapshot({ device, page }: Places, id: string, snapshot: NewSnapshot): Taken {
  const keys = device.keys();
  const choice = device.read(KEEP_NOTHING);
  if (!keys || choice === undefined || keys.some(isLater)) return { kind: 'blocked' };
  if (choice !== null) return { kind: 'off' };
  const order = (snapshotsOf(device, keys, id)[0]?.order ?? 0) + 1;
  const key = `${SNAPSHOT}${id}/${order}-${page}`;
  const outcome = device.write(key, JSON.stringify({ version: SNAPSHOT_VERSION, order, ...snapshot }));
  return outcome === 'done' ? { kind: 'taken', key } : { kind: outcome };
}
