// Storages in memory for the tests of what is kept: whole ones, ones that fail at a call, ones that stop in the middle.
import { openDevice, type Places, type StorageLike } from '#components/keep/device.ts';

export type Texts = Map<string, string>;

/** Is told of each call before it is done; what it throws, the caller gets. */
export type Guard = (call: 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length') => void;

export function storageOf(texts: Texts, guard: Guard = () => {}): StorageLike {
  return {
    getItem: (key) => {
      guard('getItem');
      return texts.get(key) ?? null;
    },
    setItem: (key, text) => {
      guard('setItem');
      texts.set(key, text);
    },
    removeItem: (key) => {
      guard('removeItem');
      texts.delete(key);
    },
    key: (index) => {
      guard('key');
      return [...texts.keys()][index] ?? null;
    },
    get length() {
      guard('length');
      return texts.size;
    },
  };
}

export const full = () => new DOMException('full', 'QuotaExceededError');

/** Throws at the `failAt`-th call; at every one after it too, unless only once is wanted. */
export function failing(failAt: number, onlyOnce = false): Guard {
  let calls = 0;
  return () => {
    calls += 1;
    if (calls === failAt || (calls > failAt && !onlyOnce)) throw full();
  };
}

let pages = 0;

/** A tab of a device: its own session, a page of its own. */
export function placesOn(texts: Texts, guard?: Guard): Places {
  pages += 1;
  const device = openDevice(() => storageOf(texts, guard));
  return { device, tab: openDevice(() => storageOf(new Map())), page: `page${pages}` };
}

export const BLOCKED: Places = {
  device: openDevice(() => {
    throw new DOMException('denied', 'SecurityError');
  }),
  tab: openDevice(() => {
    throw new DOMException('denied', 'SecurityError');
  }),
  page: 'blocked',
};

const NAME = 'budget~total/from';

export const draft = (text: string) => ({
  savedAt: '2026-11-21T10:42:00.000Z',
  language: 'it' as const,
  fields: { [NAME]: text },
  assessment: null,
});

/** The field of `draft` in a kept text. */
export const textIn = (kept: string | undefined): string => (kept ? JSON.parse(kept).fields[NAME] : '');
