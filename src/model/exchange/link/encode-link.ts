// Writes the fragment of a link, openly or sealed with a passphrase. The same contents always give the same open link;
// a sealed one depends on the bytes of chance it is given.
import { toBase64url } from '#model/exchange/link/base64url.ts';
import { dictionaryOf, insideOf, type LinkContents, textOf } from '#model/exchange/link/contents.ts';
import { frame, MOST_CHARACTERS, prefixOf, refused } from '#model/exchange/link/frame.ts';
import { MOST_INFLATED, pack } from '#model/exchange/link/pack.ts';
import { type Chance, ownCipher, seal } from '#model/exchange/link/seal.ts';
import type { Outcome } from '#model/refusal.ts';

/** The fragment without its `#`, or the refusal of contents that are too much for one. */
export function encodeLink(contents: LinkContents): Outcome<string> {
  const packed = packContents(contents);
  return packed ? frame(insideOf(contents), toBase64url(packed)) : tooMuch();
}

/**
 * The fragment sealed with a passphrase; what kind it holds is sealed too. Takes about half a second on a telephone, on
 * purpose. Throws where salt or nonce are not of their length, for that is no fault of the user.
 */
export async function sealLink(
  contents: LinkContents,
  passphrase: string,
  chance: Chance,
  cipher: SubtleCrypto | null = ownCipher(),
): Promise<Outcome<string>> {
  if (passphrase === '') return refused('passphrase-empty');
  if (!cipher) return refused('no-cipher');
  const packed = packContents(contents);
  if (!packed) return tooMuch();
  const plain = new Uint8Array([insideOf(contents).charCodeAt(0), ...packed]);
  return frame('s', toBase64url(await seal(cipher, plain, passphrase, chance, prefixOf('s'))));
}

function packContents(contents: LinkContents): Uint8Array | undefined {
  const text = textOf(contents);
  // A UTF-16 unit is at most three bytes; a text near the limit never fits a link, so nothing finer is needed.
  return text.length * 3 > MOST_INFLATED ? undefined : pack(text, dictionaryOf(insideOf(contents)));
}

const tooMuch = (): Outcome<string> => refused('too-much-for-link', { most: MOST_CHARACTERS });
