// Keeps the assessment that is open on this page: finds it, saves it as one write, notices what other tabs do to it.
// Every failure (blocked, full, corrupt, from a newer version, changed by another tab) is a value, and nothing found is
// ever deleted unread.
import { browserPlaces, type Places } from '#components/keep/device.ts';
import { draftOf, type Found, findKept, type Kept, recordKey, workingId } from '#components/keep/find-kept.ts';
import {
  checkedDraft,
  KEPT_VERSION,
  type KeptDraft,
  type KnownPart,
  type NewDraft,
  sameFields,
  stampOf,
} from '#components/keep/kept-draft.ts';
import { FIRST, isLater, KEEP_NOTHING, OLD_KEY, WORKING } from '#components/keep/layout.ts';
import { setAside } from '#components/keep/set-aside.ts';
import { type TakenAway, takeAway } from '#components/keep/take-away.ts';

export type Loaded =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly draft: KeptDraft; readonly dropped: readonly string[] }
  /** What stood there is no draft of ours; the text is handed out and, where there is room, kept under another key. */
  | { readonly kind: 'quarantined'; readonly text: string }
  /** Written by a later version of the site: left as it is, and this page does not write. */
  | { readonly kind: 'newer' }
  /** By the user's choice nothing is kept. */
  | { readonly kind: 'off' }
  | { readonly kind: 'blocked' };

export type Unkept = 'blocked' | 'full' | 'newer' | 'off';
export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'memory'; readonly reason: Unkept }
  | { readonly kind: 'conflict'; readonly other: KeptDraft };

/** What another tab did: it saved the same assessment, took it away, gave it back as it was, or is of a later version of the site. */
export type News =
  | { readonly kind: 'changed' | 'back'; readonly other: KeptDraft }
  | { readonly kind: 'gone' | 'newer' | 'off' };

export interface Keeper {
  load(): Loaded;
  /** Writes the draft as the next revision, unless another tab has written since this one last read or wrote. */
  save(draft: NewDraft, overwrite?: boolean): Saved;
  /** Removes the open assessment with all that belongs to it; it can be given back while the page is open. */
  clear(): TakenAway | undefined;
  /** Calls back when another tab has done something to it; gives the function that stops listening. */
  watch(tell: (news: News) => void): () => void;
  /** Takes the save of another tab as the one last seen. */
  adopt(draft: KeptDraft): void;
  /** Which assessment is open, what the user calls it, and how many there are. */
  open(): { readonly id: string; readonly name: string; readonly others: number };
}

export function openKeeper(places: Places = browserPlaces(), knownPart?: KnownPart): Keeper {
  const { device, tab, page } = places;
  let id = FIRST;
  let name = '';
  let others = 0;
  let highest = 0;
  let seen: KeptDraft | undefined;
  /** The revision of the first layout's draft, while it is the one that is open. */
  let adopted: number | undefined;
  let isNewer = false;

  const take = (draft: KeptDraft) => {
    seen = draft;
    name = draft.name;
    highest = Math.max(highest, draft.revision);
  };
  const openFound = (one: Found): Loaded => {
    const checked = checkedDraft(one.text, knownPart);
    if (checked.kind === 'newer') {
      isNewer = true;
      return { kind: 'newer' };
    }
    if (checked.kind === 'broken') {
      // Where there is no room for a copy it stays where it is, until a save needs its place.
      setAside(device, one.key, one.text);
      return { kind: 'quarantined', text: one.text };
    }
    // The same fields count as seen that were read, so that dropping some is no change by another tab.
    take(draftOf(one) ?? checked.draft);
    adopted = one.key === OLD_KEY ? checked.draft.revision : checked.draft.adopted;
    return { kind: 'found', draft: checked.draft, dropped: checked.dropped };
  };
  const start = (kept: Kept): Loaded => {
    id = workingId(places, kept);
    tab.write(WORKING, id);
    ({ highest } = kept);
    others = kept.found.filter((one) => one.id !== id).length;
    isNewer = kept.isLater;
    if (isNewer) return { kind: 'newer' };
    const one = kept.found.find((found) => found.id === id);
    return one ? openFound(one) : { kind: 'nothing' };
  };
  /** Why nothing may be written now, whatever stood here when the page was opened. */
  const obstacle = (): Unkept | undefined => {
    const choice = device.read(KEEP_NOTHING);
    const keys = device.keys();
    if (choice === undefined || !keys) return 'blocked';
    if (choice !== null) return 'off';
    isNewer ||= keys.some(isLater);
    return isNewer ? 'newer' : undefined;
  };
  /** What a tab has saved here since: nothing where it only gave the assessment another name. */
  const changedBy = (other: KeptDraft | undefined): KeptDraft | undefined => {
    if (!other || (seen && stampOf(other) === stampOf(seen))) return undefined;
    if (!seen || !sameFields(other.fields, seen.fields)) return other;
    take(other);
    return undefined;
  };

  return {
    load() {
      seen = undefined;
      name = '';
      adopted = undefined;
      const reason = obstacle();
      if (reason === 'blocked' || reason === 'off') return { kind: reason };
      const kept = findKept(device);
      return kept ? start(kept) : { kind: 'blocked' };
    },

    save(draft, overwrite = false) {
      const reason = obstacle();
      if (reason) return { kind: 'memory', reason };
      const key = recordKey(id);
      const text = device.read(key);
      // Unread is not absent: another tab may have saved here.
      if (text === undefined) return { kind: 'memory', reason: 'blocked' };
      const checked = text ? checkedDraft(text) : undefined;
      if (checked?.kind === 'newer') {
        isNewer = true;
        return { kind: 'memory', reason: 'newer' };
      }
      if (checked?.kind === 'broken' && text && !setAside(device, key, text)) return { kind: 'memory', reason: 'full' };
      const stored = checked?.kind === 'draft' ? checked.draft : undefined;
      const other = changedBy(stored);
      if (other && !overwrite) return { kind: 'conflict', other };
      const revision = Math.max(highest, stored?.revision ?? 0) + 1;
      const from = adopted === undefined ? {} : { adopted };
      const next: KeptDraft = { version: KEPT_VERSION, revision, page, name, ...draft, ...from };
      const outcome = device.write(key, JSON.stringify(next));
      if (outcome !== 'done') return { kind: 'memory', reason: outcome };
      take({ ...next, fields: { ...draft.fields } });
      // What the first layout kept has now been carried over; if this is cut short, `adopted` says so.
      if (adopted !== undefined) device.remove(OLD_KEY);
      return { kind: 'saved', revision };
    },

    clear: () => takeAway(device, id),

    watch(tell) {
      let isGone = false;
      const listen = ({ key, newValue }: StorageEvent) => {
        if (key === null || (key === recordKey(id) && newValue === null)) {
          isGone = true;
          tell({ kind: 'gone' });
        } else if (key === KEEP_NOTHING && newValue !== null) tell({ kind: 'off' });
        else if (isLater(key)) tell({ kind: 'newer' });
        if (key !== recordKey(id) || !newValue) return;
        const checked = checkedDraft(newValue, knownPart);
        if (checked.kind === 'newer') tell({ kind: 'newer' });
        if (checked.kind !== 'draft') return;
        const other = changedBy(checked.draft);
        if (other) tell({ kind: 'changed', other });
        else if (isGone) tell({ kind: 'back', other: checked.draft });
        isGone = false;
      };
      window.addEventListener('storage', listen);
      return () => window.removeEventListener('storage', listen);
    },

    adopt: take,
    open: () => ({ id, name, others }),
  };
}
