// The link of contents that fit one, and a link made by hand around any bytes, with a check value that holds.

import { toBase64url } from '#model/exchange/link/base64url.ts';
import { checkValue } from '#model/exchange/link/check-value.ts';
import type { LinkContents } from '#model/exchange/link/contents.ts';
import { dictionaryOf } from '#model/exchange/link/contents.ts';
import { encodeLink } from '#model/exchange/link/encode-link.ts';
import { pack } from '#model/exchange/link/pack.ts';

export function linkOf(contents: LinkContents): string {
  const encoded = encodeLink(contents);
  if (!encoded.ok) throw new Error(JSON.stringify(encoded.refusals));
  return encoded.value;
}

export function forge(prefix: string, payload: string): string {
  const checked = `${prefix}.${payload}`;
  return `${checked}.${checkValue(checked)}`;
}

/** A valid link around any text at all. */
export const linkAround = (text: string, inside: 'f' | 'n' | 'r' = 'f'): string =>
  forge(`c1${inside}`, toBase64url(pack(text, dictionaryOf(inside))));
