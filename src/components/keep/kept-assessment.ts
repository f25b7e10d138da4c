// The one file that touches the storage of the browser. It keeps one working draft under one key; every failure (blocked,
// full, corrupt, from a newer version, changed by another tab) is a value, and nothing found there is ever deleted unread.
import { checkedDraft, KEPT_VERSION, type KeptDraft, type KnownPart } from '#components/keep/kept-draft.ts';

export const KEY = 'coerente/1/assessment';
export const QUARANTINE = 'coerente/1/quarantine/';
const MOST_ASIDE = 20;
const ASIDE = Array.from({ length: MOST_ASIDE }, (_, i) => `${QUARANTINE}${i + 1}`);

export type Loaded =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'found'; readonly draft: KeptDraft; readonly dropped: readonly string[] }
  /** What stood there is no draft of ours; the text is handed out and, where there is room, kept under another key. */
  | { readonly kind: 'quarantined'; readonly text: string }
  /** Written by a later version of the site: left as it is, and this page does not write. */
  | { readonly kind: 'newer'; readonly text: string }
  | { readonly kind: 'blocked' };

export type Saved =
  | { readonly kind: 'saved'; readonly revision: number }
  | { readonly kind: 'memory'; readonly reason: 'blocked' | 'full' | 'newer' }
  | { readonly kind: 'conflict'; readonly other: KeptDraft };

/** What of the browser is used, so that a test can hand in one that fails. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

export interface Keeper {
  load(): Loaded;
  /** Writes the draft as the next revision, unless another tab has written since this one last read or wrote. */
  save(draft: Omit<KeptDraft, 'version' | 'revision'>, overwrite?: boolean): Saved;
  /** Removes the draft from this device, and the texts that were set aside. */
  clear(): Saved;
  /** Calls back when another tab has written; gives the function that stops listening. */
  watch(changed: (other: KeptDraft) => void): () => void;
  /** Takes the revision of another tab as the one last seen. */
  adopt(draft: KeptDraft): void;
}

export function openKeeper(storage: () => StorageLike = () => window.localStorage, knownPart?: KnownPart): Keeper {
  let seen = 0;
  let closed: 'newer' | 'blocked' | undefined;

  const readText = (): string | null | undefined => {
    try {
      return storage().getItem(KEY);
    } catch {
      return undefined;
    }
  };
  const stored = (): KeptDraft | undefined => {
    const text = readText();
    const checked = text ? checkedDraft(text, knownPart) : undefined;
    return checked?.kind === 'draft' ? checked.draft : undefined;
  };

  return {
    load() {
      const text = readText();
      if (text === undefined) {
        closed = 'blocked';
        return { kind: 'blocked' };
      }
      if (text === null) return { kind: 'nothing' };
      const checked = checkedDraft(text, knownPart);
      if (checked.kind === 'newer') {
        closed = 'newer';
        return { kind: 'newer', text };
      }
      if (checked.kind === 'draft') {
        seen = checked.draft.revision;
        return { kind: 'found', draft: checked.draft, dropped: checked.dropped };
      }
      quarantine(storage, text);
      return { kind: 'quarantined', text };
    },

    save(draft, overwrite = false) {
      if (closed === 'newer') return { kind: 'memory', reason: 'newer' };
      const other = stored();
      if (other && other.revision !== seen && !overwrite) return { kind: 'conflict', other };
      const revision = Math.max(seen, other?.revision ?? 0) + 1;
      try {
        storage().setItem(KEY, JSON.stringify({ version: KEPT_VERSION, revision, ...draft }));
      } catch {
        // The last good state stays: setItem either replaces the whole text or leaves the old one.
        return { kind: 'memory', reason: readText() === undefined ? 'blocked' : 'full' };
      }
      seen = revision;
      return { kind: 'saved', revision };
    },

    clear() {
      try {
        for (const key of [KEY, ...ASIDE]) storage().removeItem(key);
      } catch {
        return { kind: 'memory', reason: 'blocked' };
      }
      return { kind: 'saved', revision: seen };
    },

    watch(changed) {
      const listen = (event: StorageEvent) => {
        if (event.key !== KEY || !event.newValue) return;
        const checked = checkedDraft(event.newValue, knownPart);
        if (checked.kind === 'draft' && checked.draft.revision !== seen) changed(checked.draft);
      };
      window.addEventListener('storage', listen);
      return () => window.removeEventListener('storage', listen);
    },

    adopt(draft) {
      seen = draft.revision;
    },
  };
}

/** Moves a text that is no draft out of the way; when there is no room it stays where it is until the first save. */
function quarantine(storage: () => StorageLike, text: string): void {
  try {
    const place = storage();
    let number = 1;
    while (number < MOST_ASIDE && place.getItem(QUARANTINE + number) !== null) {
      if (place.getItem(QUARANTINE + number) === text) return;
      number += 1;
    }
    place.setItem(QUARANTINE + number, text);
  } catch {
    // No room for a copy. The caller has the text and offers it for download.
  }
}
