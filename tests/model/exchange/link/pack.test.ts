// The packing by itself, at its limits: the last byte that fits, the first that does not, and payloads that end with a slice.
import { describe, expect, it } from 'vitest';
import { MOST_INFLATED, pack, unpack } from '#model/exchange/link/pack.ts';

const DICTIONARY = new TextEncoder().encode('{"format":"coerente/assessment","version":1}');
const there = (text: string) => unpack(pack(text, DICTIONARY), DICTIONARY);
/** Hardly packed at all, and the same every time. */
const noise = (length: number): string => {
  let state = 7;
  return Array.from({ length }, () => {
    state = (state * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (state % 90));
  }).join('');
};

describe('a packed text', () => {
  it.each(['', 'a', '{"format":"coerente/assessment","version":1}', '\uFEFFsedie', 'perché 🛋 \u0000 \u2028'])(
    'comes back as it was: %j',
    (text) => {
      expect(there(text)).toEqual({ text });
    },
  );

  it('of exactly the most bytes comes back, and one of a byte more is too large', () => {
    const most = 'a'.repeat(MOST_INFLATED);
    expect(there(most)).toEqual({ text: most });
    expect(there(`${most}a`)).toEqual({ fault: 'too-large' });
  });

  it('comes back whatever number of slices its payload fills, to the byte', () => {
    const lengths = new Set<number>();
    for (let length = 250; length < 720; length++) {
      const text = noise(length);
      const payload = pack(text, DICTIONARY);
      lengths.add(payload.length % 256);
      expect(unpack(payload, DICTIONARY)).toEqual({ text });
    }
    // Those that end with a slice are among them.
    expect(lengths.has(0)).toBe(true);
  });

  it.each([
    ['no packing', new Uint8Array(300).fill(255)],
    ['a payload cut off at a slice', pack(noise(600), DICTIONARY).subarray(0, 256)],
    ['a payload cut off', pack(noise(600), DICTIONARY).subarray(0, 300)],
  ])('is not to be had from %s', (_which, bytes) => {
    expect(unpack(bytes, DICTIONARY)).toEqual({ fault: 'not-packed' });
  });
});
