// Opens the fragment of a link: frame and check value, packing, then the same doors as a file. Never throws on any text;
// whatever is wrong comes back as refusals, and nothing is opened in part.
import type { Assessment, Company } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { fromBase64url } from '#model/exchange/link/base64url.ts';
import { dictionaryOf, type OfAssessment } from '#model/exchange/link/contents.ts';
import { refused, unframe } from '#model/exchange/link/frame.ts';
import { MOST_INFLATED, unpack } from '#model/exchange/link/pack.ts';
import { openResult } from '#model/exchange/link/result-file.ts';
import { type Bytes, maySeal, ownCipher, unseal } from '#model/exchange/link/seal.ts';
import type { Outcome, Refusal } from '#model/refusal.ts';
import type { Verdict } from '#model/verdict.ts';

export type Decoded =
  /** `money` is false where the sender had the answers in money removed: to be said before anything else. */
  | {
      readonly kind: 'assessment';
      readonly money: boolean;
      readonly assessment: Assessment;
      readonly isSealed: boolean;
    }
  /** A result alone: no answers came, nothing can be judged anew. */
  | { readonly kind: 'result'; readonly company: Company; readonly verdict: Verdict; readonly isSealed: boolean }
  /** A whole link that opens with a passphrase, which has not been given. */
  | { readonly kind: 'needs-passphrase' }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

const refuse = (outcome: Extract<Outcome<unknown>, { ok: false }>): Decoded => ({
  kind: 'refused',
  refusals: outcome.refusals,
});

/** What a fragment holds; a whole address is taken too, from its `#`. `passphrase` serves sealed links alone. */
export async function decodeLink(
  catalogue: Catalogue,
  fragment: string,
  passphrase?: string,
  cipher: SubtleCrypto | null = ownCipher(),
): Promise<Decoded> {
  const framed = unframe(fragment);
  if (!framed.ok) return refuse(framed);
  const { inside, prefix, payload } = framed.value;
  if (inside === 'i') return refuse(refused('link-is-invitation'));
  if (inside === 'b') return refuse(refused('link-is-ballot'));
  const bytes = fromBase64url(payload);
  if (!bytes || bytes.length === 0) return refuse(refused('link-altered'));
  if (inside !== 's') return open(catalogue, inside, bytes, false);
  if (!maySeal(bytes)) return refuse(refused('link-altered'));
  if (!cipher) return refuse(refused('no-cipher'));
  if (passphrase === undefined || passphrase === '') return { kind: 'needs-passphrase' };
  const plain = await unseal(cipher, bytes, passphrase, prefix);
  if (!plain) return refuse(refused('passphrase-wrong'));
  const sealedInside = String.fromCharCode(plain[0] ?? 0);
  if (!isOpenable(sealedInside)) return refuse(refused('link-altered'));
  return open(catalogue, sealedInside, plain.subarray(1), true);
}

const isOpenable = (letter: string): letter is OfAssessment => ['f', 'n', 'r'].includes(letter);

function open(catalogue: Catalogue, inside: OfAssessment, packed: Bytes, isSealed: boolean): Decoded {
  const unpacked = unpack(packed, dictionaryOf(inside));
  if ('fault' in unpacked) {
    const isSwollen = unpacked.fault === 'too-large';
    return refuse(isSwollen ? refused('too-large', { most: MOST_INFLATED }) : refused('link-altered'));
  }
  if (inside === 'r') {
    const read = openResult(catalogue, unpacked.text);
    return read.ok ? { kind: 'result', ...read.value, isSealed } : refuse(read);
  }
  const read = openAssessment(catalogue, unpacked.text);
  return read.ok ? { kind: 'assessment', money: inside === 'f', assessment: read.value, isSealed } : refuse(read);
}
