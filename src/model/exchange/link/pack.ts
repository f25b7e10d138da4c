// A canonical JSON text to few bytes and back: deflate (RFC 1951) primed with a frozen dictionary. Going back is counted:
// a small payload that would swell is stopped after a few slices, whatever it says of itself.
import { deflateSync, Inflate } from 'fflate';

/** Bytes of text a link may hold: two hundred times a full assessment. */
export const MOST_INFLATED = 262_144;
/** Deflate makes at most 1,032 bytes of one, so no slice adds more than 258 KiB; much smaller ones take far longer. */
const SLICE = 256;

export const pack = (text: string, dictionary: Uint8Array): Uint8Array<ArrayBuffer> =>
  deflateSync(new TextEncoder().encode(text), { level: 9, mem: 4, dictionary });

/** The text, or which of two things is the matter: it swells past the limit, or is no packed text at all. */
export function unpack(
  bytes: Uint8Array,
  dictionary: Uint8Array,
): { readonly text: string } | { readonly fault: 'too-large' | 'not-packed' } {
  const chunks: Uint8Array[] = [];
  let inflated = 0;
  const inflate = new Inflate({ dictionary }, (chunk) => {
    inflated += chunk.length;
    if (inflated <= MOST_INFLATED) chunks.push(chunk);
  });
  try {
    for (let at = 0; at < bytes.length; at += SLICE) {
      inflate.push(bytes.subarray(at, at + SLICE), at + SLICE >= bytes.length);
      if (inflated > MOST_INFLATED) return { fault: 'too-large' };
    }
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(joined(chunks, inflated)) };
  } catch {
    return { fault: 'not-packed' };
  }
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
