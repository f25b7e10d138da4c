// Removes one assessment from the device and gives back everything that belonged to it, so that it can be put back.
import type { Device } from '#components/keep/device.ts';
import { findKept } from '#components/keep/find-kept.ts';
import { keysOfOne } from '#components/keep/layout.ts';

export interface TakenAway {
  readonly id: string;
  readonly texts: readonly (readonly [key: string, text: string])[];
  /** Where it was the one that is open: in this tab, and for tabs that come. */
  readonly openIn?: readonly ('tab' | 'device')[];
}

/** The record goes first: cut short, it leaves snapshots that are still shown, never a record that is half there. */
export function takeAway(device: Device, id: string): TakenAway | undefined {
  const kept = findKept(device);
  if (!kept) return undefined;
  const own = kept.found.filter((one) => one.id === id).map(({ key }) => key);
  return removeAll(device, id, [...new Set([...own, ...keysOfOne(id, kept.keys)])]);
}

/** Removes single texts, like a snapshot or one that was set aside. */
export function removeAll(device: Device, id: string, keys: readonly string[]): TakenAway | undefined {
  const texts: (readonly [string, string])[] = [];
  for (const key of keys) {
    const text = device.read(key);
    if (text === undefined) return undefined;
    if (text !== null) texts.push([key, text]);
  }
  // What was removed before a failure is put back: the outcome is all or nothing as far as the storage lets it be.
  const left = texts.findIndex(([key]) => !device.remove(key));
  if (left === -1) return { id, texts };
  putBack(device, { id, texts: texts.slice(0, left) });
  return undefined;
}

/** False where the room is gone that was there before. What stands there by now is left as it is. */
export function putBack(device: Device, { texts }: TakenAway): boolean {
  return texts.every(([key, text]) => {
    const there = device.read(key);
    return there === null ? device.write(key, text) === 'done' : there !== undefined;
  });
}
