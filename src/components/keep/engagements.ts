// All engagements on this device, one text each, ballots sealed in it: the list, and what adds or removes a whole one. What
// cannot be read is set aside whole; changing one that is open is in open-engagement.ts.
import type { Device, Places } from '#components/keep/device.ts';
import { countOf, dateOf, isEntry, nameOf, parsedText } from '#components/keep/kept-draft.ts';
import { ENGAGEMENT, engagementId, isLater, KEEP_NOTHING, ROOM, TYPED } from '#components/keep/layout.ts';
import { setAside } from '#components/keep/set-aside.ts';
import { removeAll, type TakenAway } from '#components/keep/take-away.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { packBallot } from '#model/workshop/sealed.ts';

const RECORD_VERSION = 1;

/** Lets a value in as an engagement, or not; the schema is the caller's, so that this room stays light. */
export type ReadEngagement = (value: unknown) => Engagement | undefined;

export interface KeptEngagement {
  readonly engagement: Engagement;
  /** Counts the writes of this engagement; with the page it tells one write from every other. */
  readonly revision: number;
  readonly page: string;
  /** ISO instant of the last file of it, empty where there was none; only to be shown. */
  readonly exportedAt: string;
}

export type Checked =
  | { readonly kind: 'read'; readonly kept: KeptEngagement }
  | { readonly kind: 'newer' }
  | { readonly kind: 'broken' };

export type Obstacle = 'blocked' | 'off' | 'newer';

/** Why nothing may be written now. */
export function obstacleTo(device: Device): Obstacle | undefined {
  const choice = device.read(KEEP_NOTHING);
  const keys = device.keys();
  if (choice === undefined || !keys) return 'blocked';
  if (choice !== null) return 'off';
  return keys.some(isLater) ? 'newer' : undefined;
}

export function checkKept(text: string, read: ReadEngagement): Checked {
  const parsed = parsedText(text);
  if (!isEntry(parsed) || typeof parsed['version'] !== 'number') return { kind: 'broken' };
  if (parsed['version'] > RECORD_VERSION) return { kind: 'newer' };
  const engagement = read(parsed['engagement']);
  if (!engagement) return { kind: 'broken' };
  const kept = {
    engagement,
    revision: countOf(parsed['revision']),
    page: nameOf(parsed['page']),
    exportedAt: dateOf(parsed['exportedAt']),
  };
  return { kind: 'read', kept };
}

/**
 * Ballots stand packed as in a file that is sealed: what stands in a browser can be looked at, and lives on when the browser
 * does not. Revealed ones too, so that a window reading it again at the reveal finds them as they were.
 */
export const keptText = ({ engagement, ...rest }: KeptEngagement): string =>
  JSON.stringify({
    version: RECORD_VERSION,
    engagement: { ...engagement, ballots: engagement.ballots.map(packBallot) },
    ...rest,
  });

export const engagementKey = (id: string): string => ENGAGEMENT + id;

export type ListedEngagements =
  | { readonly kind: Exclude<Obstacle, 'newer'> }
  | {
      readonly kind: 'listed';
      /** Last changed first. */
      readonly entries: readonly KeptEngagement[];
      /** Written by a later version of the site: left as they are. */
      readonly newer: number;
      /** Texts that could not be read: set aside now, to be downloaded among the texts that do not open. */
      readonly broken: number;
      readonly isLater: boolean;
    };

export function listEngagements({ device }: Places, read: ReadEngagement): ListedEngagements {
  const reason = obstacleTo(device);
  if (reason === 'blocked' || reason === 'off') return { kind: reason };
  const checked = (device.keys() ?? []).flatMap((key) => {
    const id = engagementId(key);
    const text = id === undefined ? null : device.read(key);
    return text ? [{ key, text, checked: checkKept(text, read) }] : [];
  });
  const broken = checked.filter((one) => one.checked.kind === 'broken');
  // Where there is no room for a copy it stays where it is.
  if (!reason) for (const { key, text } of broken) setAside(device, key, text);
  const entries = checked.flatMap((one) => (one.checked.kind === 'read' ? [one.checked.kept] : []));
  return {
    kind: 'listed',
    entries: entries.toSorted((a, b) => (a.engagement.changedAt < b.engagement.changedAt ? 1 : -1)),
    newer: checked.filter((one) => one.checked.kind === 'newer').length,
    broken: broken.length,
    isLater: reason === 'newer',
  };
}

/** The ids under which anything stands, read or not: the next engagement takes another. */
export const takenIds = ({ device }: Places): readonly string[] =>
  (device.keys() ?? []).flatMap((key) => engagementId(key) ?? []);

export type Added = 'done' | 'full' | 'taken' | Obstacle;

/** A whole engagement beside those there are; nothing that stands there is written over. */
export function addEngagement({ device, page }: Places, engagement: Engagement): Added {
  const reason = obstacleTo(device);
  if (reason) return reason;
  const key = engagementKey(engagement.id);
  if (device.read(key) !== null) return 'taken';
  return device.write(key, keptText({ engagement, revision: 1, page, exportedAt: '' }));
}

export const removeEngagement = ({ device }: Places, id: string): TakenAway | undefined =>
  removeAll(device, id, [engagementKey(id), ROOM + id, TYPED + id]);

/** A text apart from when a file was last made of it: where the rest is the same in two, nothing was done between them. */
export function apartFromFile(text: string): { readonly rest: string; readonly exportedAt: string } {
  const parsed = parsedText(text);
  if (!isEntry(parsed)) return { rest: text, exportedAt: '' };
  const { exportedAt, ...rest } = parsed;
  return { rest: JSON.stringify(rest), exportedAt: dateOf(exportedAt) };
}

/** Remembers that a file of it was made; the engagement itself does not change. */
export function noteEngagementFile({ device }: Places, id: string, now = new Date()): void {
  const text = obstacleTo(device) ? null : device.read(engagementKey(id));
  const parsed = text ? parsedText(text) : undefined;
  if (!isEntry(parsed) || parsed['version'] !== RECORD_VERSION) return;
  device.write(engagementKey(id), JSON.stringify({ ...parsed, exportedAt: now.toISOString() }));
}
