// One engagement that is open in a window. Each act is done on what stands in the browser at that moment and written at once,
// so that two windows on it stay in step; where it cannot be written it goes on in this window, and that is told.
import type { Places } from '#components/keep/device.ts';
import {
  apartFromFile,
  checkKept,
  engagementKey,
  type KeptEngagement,
  keptText,
  type Obstacle,
  obstacleTo,
  type ReadEngagement,
} from '#components/keep/engagements.ts';
import { askToPersist } from '#components/keep/persist.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

/** Why what was last done stands in this window alone; `conflict`: another window has gone on from what stood before. */
export type Trouble = Obstacle | 'full' | 'conflict';

export type EngagementState =
  | { readonly kind: 'open'; readonly engagement: Engagement; readonly trouble: Trouble | undefined }
  /** Nothing stands there, it was removed, it cannot be read, or it is of a later version of the site. */
  | { readonly kind: 'none' | 'gone' | 'broken' | 'newer' | 'blocked' | 'off' };

/** Gives the engagement as it is to be. The same object: nothing was to change. */
export type Act = (engagement: Engagement) => Engagement;

export interface OpenEngagement {
  readonly state: () => EngagementState;
  /** Does an act and writes what comes of it; gives the engagement after it, undefined where none is open. */
  readonly change: (act: Act) => Engagement | undefined;
  readonly follow: (tell: () => void) => () => void;
  /** Ends a conflict: with what the other window wrote, or with what stands here. */
  readonly takeOther: () => void;
  readonly keepThis: () => void;
  /** Whether something done here stands nowhere else. */
  readonly wouldLose: () => boolean;
  /** Reads again what stands there, unless something here waits to be written. */
  readonly reread: () => void;
}

/** `start` is an engagement that stands nowhere yet, where nothing can be kept. */
export function openEngagement(
  { device, page }: Places,
  id: string,
  read: ReadEngagement,
  start?: Engagement,
  now: () => Date = () => new Date(),
): OpenEngagement {
  const key = engagementKey(id);
  const listeners = new Set<() => void>();
  /** The text that was last read or written here, and what it holds. */
  let seen: { readonly text: string; readonly kept: KeptEngagement } | undefined;
  let state: EngagementState = { kind: 'none' };
  let isUnwritten = false;

  const become = (next: EngagementState) => {
    state = next;
    for (const tell of listeners) tell();
  };
  const open = (engagement: Engagement, trouble: Trouble | undefined) => {
    isUnwritten = trouble !== undefined;
    become({ kind: 'open', engagement, trouble });
  };
  const readThere = (): void => {
    const text = device.read(key);
    if (text === undefined && start && !seen) open(start, 'blocked');
    else if (text === undefined) become({ kind: 'blocked' });
    else if (text === null && seen) become({ kind: 'gone' });
    else if (text === null && start) open(start, obstacleTo(device));
    else if (text === null) become({ kind: obstacleTo(device) ?? 'none' });
    else if (text !== seen?.text || state.kind !== 'open' || isUnwritten) take(text);
  };
  const take = (text: string): void => {
    const checked = checkKept(text, read);
    if (checked.kind !== 'read') {
      become({ kind: checked.kind });
      return;
    }
    seen = { text, kept: checked.kept };
    open(checked.kept.engagement, undefined);
  };
  const write = (engagement: Engagement): Trouble | undefined => {
    const reason = obstacleTo(device);
    if (reason) return reason;
    // A file may have been made of it since it was last read here.
    const there = device.read(key);
    const exportedAt = there ? apartFromFile(there).exportedAt : (seen?.kept.exportedAt ?? '');
    const kept: KeptEngagement = { engagement, revision: (seen?.kept.revision ?? 0) + 1, page, exportedAt };
    const text = keptText(kept);
    const outcome = device.write(key, text);
    if (outcome !== 'done') return outcome;
    seen = { text, kept };
    void askToPersist();
    return undefined;
  };
  const isOther = () => {
    const text = device.read(key);
    if (typeof text !== 'string' || text === seen?.text) return false;
    return !seen || apartFromFile(text).rest !== apartFromFile(seen.text).rest;
  };
  readThere();

  return {
    state: () => state,
    change(act) {
      // What another window wrote a moment ago is the ground of this act, unless something here is not written yet.
      if (!isUnwritten) readThere();
      if (state.kind !== 'open') return undefined;
      const { engagement } = state;
      const next = act(engagement);
      if (next === engagement) return engagement;
      const stamped = { ...next, changedAt: now().toISOString() };
      open(stamped, isUnwritten && isOther() ? 'conflict' : write(stamped));
      return stamped;
    },
    follow(tell) {
      listeners.add(tell);
      return () => listeners.delete(tell);
    },
    takeOther() {
      isUnwritten = false;
      seen = undefined;
      readThere();
    },
    keepThis() {
      if (state.kind === 'open') open(state.engagement, write(state.engagement));
    },
    wouldLose: () => isUnwritten,
    reread() {
      if (!isUnwritten) readThere();
      else if (state.kind === 'open' && isOther()) open(state.engagement, 'conflict');
    },
  };
}

/** Calls `reread` when another window has written, removed or forgotten; gives the function that stops it. */
export function watchEngagement(id: string, { reread }: Pick<OpenEngagement, 'reread'>): () => void {
  const listen = ({ key }: StorageEvent) => {
    if (key === null || key === engagementKey(id)) reread();
  };
  const back = (event: PageTransitionEvent) => {
    if (event.persisted) reread();
  };
  window.addEventListener('storage', listen);
  window.addEventListener('pageshow', back);
  return () => {
    window.removeEventListener('storage', listen);
    window.removeEventListener('pageshow', back);
  };
}
