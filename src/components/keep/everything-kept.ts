// Every text that is kept, as it stands: what is left to take away where a page of ours does not get as far as reading it.
import type { Places } from '#components/keep/device.ts';

/** A JSON text, by key; undefined where the storage does not answer. */
export function everythingKept({ device }: Places): string | undefined {
  const keys = device.keys();
  return keys && JSON.stringify(Object.fromEntries(keys.map((key) => [key, device.read(key) ?? null])), null, 1);
}
