// The logo of whoever prepared the report, from a file of theirs: PNG or JPEG, looked at byte by byte before any of it is
// used. Takes bytes, gives an image ready to be placed, or why not.
import type { Outcome, RefusalKind } from '#model/refusal.ts';
import { readJpeg } from './read-jpeg.ts';
import { readPng } from './read-png.ts';

export const MOST_LOGO_BYTES = 1_048_576;
/** Pixels on a side: more than a page can show, and few enough to hold in memory. */
export const MOST_LOGO_SIDE = 4000;

export interface Logo {
  readonly width: number;
  readonly height: number;
  /** What the file of the report holds: samples deflated, or the JPEG as it came. */
  readonly bytes: Uint8Array;
  readonly filter: 'FlateDecode' | 'DCTDecode';
  readonly space: 'DeviceRGB' | 'DeviceGray';
}

/** The logo in a file, or why it is not taken. Never throws, whatever the bytes. */
export function openLogo(bytes: Uint8Array): Outcome<Logo> {
  if (bytes.length > MOST_LOGO_BYTES) return refused('logo-too-large', { most: MOST_LOGO_BYTES / 1024 });
  const read = isPng(bytes) ? readPng : isJpeg(bytes) ? readJpeg : undefined;
  if (!read) return refused('logo-not-an-image');
  const found = read(bytes, MOST_LOGO_SIDE);
  if (typeof found !== 'string') return { ok: true, value: found };
  return refused(found, found === 'logo-out-of-size' ? { most: MOST_LOGO_SIDE } : {});
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const isPng = (bytes: Uint8Array): boolean => PNG.every((byte, at) => bytes[at] === byte);
const isJpeg = (bytes: Uint8Array): boolean => bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff;

const refused = (kind: RefusalKind, details: Readonly<Record<string, number>> = {}): Outcome<never> => ({
  ok: false,
  refusals: [{ kind, path: [], details }],
});
