// The link for the choices as they stand: written anew when one changes, a little after the last letter of a passphrase.
// What comes back late, for choices that have changed since, is dropped.
import { useEffect, useState } from 'react';
import type { Parts } from '#components/take/Fold.tsx';
import type { TakeFace } from '#components/take/face.ts';
import type { Inside } from '#components/take/parts.ts';
import { pathOf } from '#content/routes.ts';

export type LinkState =
  | { readonly kind: 'writing' }
  | { readonly kind: 'link'; readonly address: string; readonly isSealed: boolean }
  | { readonly kind: 'refused'; readonly sentence: string };

/** A hand that types is left in peace: sealing takes a while. */
const PAUSE = 400;

export function useLink(
  { assessment, language }: TakeFace,
  parts: Parts,
  inside: Inside,
  passphrase: string,
): LinkState {
  const [state, setState] = useState<LinkState>({ kind: 'writing' });
  useEffect(() => {
    let isOld = false;
    const write = async () => {
      const contents = parts.linkContents(assessment, inside);
      const chance = {
        salt: crypto.getRandomValues(new Uint8Array(parts.SALT_BYTES)),
        nonce: crypto.getRandomValues(new Uint8Array(parts.NONCE_BYTES)),
      };
      const written =
        passphrase === '' ? parts.encodeLink(contents) : await parts.sealLink(contents, passphrase, chance);
      if (isOld) return;
      if (written.ok) {
        const address = `${window.location.origin}${pathOf(language, 'open')}#${written.value}`;
        setState({ kind: 'link', address, isSealed: passphrase !== '' });
      } else {
        const [refusal] = written.refusals;
        setState({ kind: 'refused', sentence: refusal ? parts.refusalSentence(language, refusal) : '' });
      }
    };
    if (passphrase !== '') setState({ kind: 'writing' });
    const timer = setTimeout(() => void write(), passphrase === '' ? 0 : PAUSE);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [assessment, language, parts, inside, passphrase]);
  return state;
}
