// A link that holds the assessment, in full or in part: what it carries, how long it is, the way to copy it, a QR code.
import { useRef, useState } from 'react';
import { Choices } from '#components/take/Choice.tsx';
import type { Parts } from '#components/take/Fold.tsx';
import type { TakeFace } from '#components/take/face.ts';
import type { Inside } from '#components/take/parts.ts';
import { QrCode } from '#components/take/QrCode.tsx';
import { useLink } from '#components/take/use-link.ts';

interface Props {
  face: TakeFace;
  parts: Parts;
}

export function Link({ face, parts }: Props) {
  const say = face.words.link;
  const [inside, choose] = useState<Inside>('full');
  const [passphrase, setPassphrase] = useState('');
  // Belongs to one address: another has not been copied yet.
  const [copied, setCopied] = useState({ address: '', sentence: '' });
  const field = useRef<HTMLTextAreaElement>(null);
  const state = useLink(face, parts, inside, passphrase);
  const hasCipher = parts.ownCipher() !== null;

  const copy = async (address: string): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, sentence: say.copied });
    } catch {
      field.current?.focus();
      field.current?.select();
      setCopied({ address, sentence: say.notCopied });
    }
    if (inside === 'full') face.handedOut('link');
  };
  return (
    <>
      <p className="warning">{say.warning}</p>
      <Choices legend={say.what} options={parts.INSIDE} words={say} chosen={inside} choose={choose} />
      {hasCipher ? (
        <div className="field">
          <label htmlFor="link-passphrase">{say.passphrase}</label>
          <input
            id="link-passphrase"
            className="txt"
            type="text"
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            aria-describedby="link-passphrase-hint"
            value={passphrase}
            onChange={({ currentTarget }) => setPassphrase(currentTarget.value)}
          />
          <p id="link-passphrase-hint" className="small">
            {say.passphraseHint}
          </p>
        </div>
      ) : (
        <p className="small">{say.noCipher}</p>
      )}
      <div className="made-link">
        {state.kind === 'link' && (
          <div className="field">
            <label htmlFor="link-address">{say.field}</label>
            <textarea
              id="link-address"
              className="txt address"
              ref={field}
              readOnly
              rows={4}
              value={state.address}
              aria-describedby="link-size"
              onFocus={({ currentTarget }) => currentTarget.select()}
            />
            <p id="link-size" className="small">
              {say.size(state.address.length)} {state.isSealed && say.sealed}
            </p>
          </div>
        )}
        <div className="acts">
          {state.kind === 'link' && (
            <button type="button" className="btn quiet" onClick={() => void copy(state.address)}>
              {say.copy}
            </button>
          )}
          <p role="status" className="small">
            {state.kind === 'writing' && passphrase !== '' && say.sealing}
            {state.kind === 'refused' && state.sentence}
            {state.kind === 'link' && copied.address === state.address && copied.sentence}
          </p>
        </div>
      </div>
      {state.kind === 'link' && <QrCode words={say} parts={parts} address={state.address} />}
    </>
  );
}
