// A passphrase over what a link holds: PBKDF2 with SHA-256 makes a key of it, AES-256 in Galois/Counter mode seals the
// bytes, both by the browser's own Web Cryptography. Salt and nonce are chance, so they are handed in.

/**
 * Rounds of PBKDF2-HMAC-SHA-256: the figure of the OWASP Password Storage Cheat Sheet (2023, unchanged since). It belongs
 * to version 1 of the link; another figure needs another version.
 */
export const ROUNDS = 600_000;
export const SALT_BYTES = 16;
/** The length for which the mode is made (NIST SP 800-38D, 5.2.1.1). One nonce may never serve twice with one salt. */
export const NONCE_BYTES = 12;
const TAG_BYTES = 16;

export type Bytes = Uint8Array<ArrayBuffer>;

/** Fresh random bytes for one link: 16 of salt, 12 of nonce. */
export interface Chance {
  readonly salt: Bytes;
  readonly nonce: Bytes;
}

/** What does the arithmetic: absent on pages without https, and in browsers older than it. */
export const ownCipher = (): SubtleCrypto | null => (typeof crypto === 'undefined' ? null : (crypto.subtle ?? null));

/** Salt, nonce and sealed bytes in one row. `prefix` is bound to them: the same bytes under another name do not open. */
export async function seal(
  cipher: SubtleCrypto,
  plain: Bytes,
  passphrase: string,
  { salt, nonce }: Chance,
  prefix: string,
): Promise<Bytes> {
  if (salt.length !== SALT_BYTES || nonce.length !== NONCE_BYTES) throw new Error('salt of 16 bytes, nonce of 12');
  const key = await keyOf(cipher, passphrase, salt);
  const sealed = await cipher.encrypt(modeOf(nonce, prefix), key, plain);
  const row = new Uint8Array(SALT_BYTES + NONCE_BYTES + sealed.byteLength);
  row.set(salt);
  row.set(nonce, SALT_BYTES);
  row.set(new Uint8Array(sealed), SALT_BYTES + NONCE_BYTES);
  return row;
}

/** Whether there is room for a salt, a nonce, a tag and anything at all. */
export const maySeal = (row: Bytes): boolean => row.length > SALT_BYTES + NONCE_BYTES + TAG_BYTES;

/** What was sealed, or undefined where the passphrase is another. */
export async function unseal(
  cipher: SubtleCrypto,
  row: Bytes,
  passphrase: string,
  prefix: string,
): Promise<Bytes | undefined> {
  const key = await keyOf(cipher, passphrase, row.slice(0, SALT_BYTES));
  const mode = modeOf(row.slice(SALT_BYTES, SALT_BYTES + NONCE_BYTES), prefix);
  try {
    return new Uint8Array(await cipher.decrypt(mode, key, row.slice(SALT_BYTES + NONCE_BYTES)));
  } catch (error) {
    if (error instanceof DOMException && error.name === 'OperationError') return undefined;
    throw error;
  }
}

const modeOf = (iv: Bytes, prefix: string): AesGcmParams => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(prefix),
});

/** Composed letters, so that an accent typed on another keyboard is the same accent. */
async function keyOf(cipher: SubtleCrypto, passphrase: string, salt: Bytes): Promise<CryptoKey> {
  const typed = new TextEncoder().encode(passphrase.normalize('NFC'));
  const base = await cipher.importKey('raw', typed, 'PBKDF2', false, ['deriveKey']);
  const derivation = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return cipher.deriveKey(derivation, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}
