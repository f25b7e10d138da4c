// The way to the storage of the browser. Nothing here throws: storage that is blocked, full or fails in between is told by
// what comes back. Everything that is kept goes through here.
import { isOurs } from '#components/keep/layout.ts';

/** What of the browser is used, so that a test can hand in one that fails. */
export type StorageLike = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

export interface Device {
  /** The text, null where there is none, undefined where the storage does not answer. */
  read(key: string): string | null | undefined;
  write(key: string, text: string): 'done' | 'full' | 'blocked';
  remove(key: string): boolean;
  /** Our keys in the order of the alphabet; undefined where the storage does not answer. */
  keys(): readonly string[] | undefined;
}

export function openDevice(storage: () => StorageLike): Device {
  const read = (key: string) => {
    try {
      return storage().getItem(key);
    } catch {
      return undefined;
    }
  };
  return {
    read,
    write(key, text) {
      try {
        storage().setItem(key, text);
        return 'done';
      } catch {
        // The last good state stays: setItem either replaces the whole text or leaves the old one.
        return read(key) === undefined ? 'blocked' : 'full';
      }
    },
    remove(key) {
      try {
        storage().removeItem(key);
        return true;
      } catch {
        return false;
      }
    },
    keys() {
      try {
        const place = storage();
        const all = Array.from({ length: place.length }, (_, i) => place.key(i) ?? '');
        return all.filter(isOurs).toSorted();
      } catch {
        return undefined;
      }
    },
  };
}

/** Where things are kept, and the name of the page that keeps them, by which it tells its own saves from others'. */
export interface Places {
  /** Of the device, for every tab. */
  readonly device: Device;
  /** Of this tab. */
  readonly tab: Device;
  readonly page: string;
}

let mine: Places | undefined;

export function browserPlaces(): Places {
  mine ??= {
    device: openDevice(() => window.localStorage),
    tab: openDevice(() => window.sessionStorage),
    page: randomName(),
  };
  return mine;
}

/** Twelve letters and digits; two pages of one device will not meet on the same. */
export const randomName = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => (byte % 36).toString(36)).join('');
