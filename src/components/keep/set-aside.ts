// Moves a text that cannot be read out of the way, whole, so that it can be downloaded later.
import type { Device } from '#components/keep/device.ts';
import { ASIDE } from '#components/keep/layout.ts';

/** Copied first and removed after; false where there is no room for the copy, and then nothing has changed. */
export function setAside(device: Device, key: string, text: string): boolean {
  for (let number = 1; ; number++) {
    const place = ASIDE + number;
    const there = device.read(place);
    if (there === undefined) return false;
    if (there === null && device.write(place, text) !== 'done') return false;
    if (there !== null && there !== text) continue;
    device.remove(key);
    return true;
  }
}
