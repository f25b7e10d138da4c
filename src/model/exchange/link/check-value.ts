// Seven characters that betray a damaged link: CRC-32 (IEEE 802.3, the one of zip and PNG) in base 36. Every error that
// lies within 32 bits is caught, so any wrong character and any two neighbours swapped; of all others one in 2^32 is not.

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** Characters of a check value: 36^7 is the first power above 2^32. */
export const CHECK_LENGTH = 7;

/** CRC-32 of bytes, 0 to 2^32 - 1. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (TABLE[(crc ^ byte) & 0xff] as number) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

/** Of lower-case letters and digits alone: no program takes the last of them for the end of a sentence. */
export const checkValue = (text: string): string =>
  crc32(new TextEncoder().encode(text)).toString(36).padStart(CHECK_LENGTH, '0');
