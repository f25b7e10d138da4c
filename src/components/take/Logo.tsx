// A logo from the disk for the first page: looked at before it is taken, shown small, removable. It stays in memory.
import { useEffect, useRef, useState } from 'react';
import type { TakeFace } from '#components/take/face.ts';
import { lookAtLogo } from '#components/take/pdf-maker.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';

/** What the writer of the PDF takes; more is not even read. */
const MOST_BYTES = 1_048_576;

interface Props {
  face: TakeFace;
  change: (logo: Uint8Array | undefined) => void;
}

export function Logo({ face: { words, language }, change }: Props) {
  const say = words.pdf;
  const [shown, show] = useState<string>();
  const [told, tell] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const latest = useRef(0);
  useEffect(() => () => (shown === undefined ? undefined : URL.revokeObjectURL(shown)), [shown]);

  const clear = () => {
    latest.current += 1;
    show(undefined);
    change(undefined);
    tell('');
    if (field.current) field.current.value = '';
  };
  const take = async (file: File): Promise<void> => {
    clear();
    const mine = latest.current;
    tell(say.logoLooking);
    const end = (sentence: string, bytes?: Uint8Array) => {
      if (latest.current !== mine) return;
      tell(sentence);
      if (!bytes) return;
      change(bytes);
      show(URL.createObjectURL(file));
    };
    if (file.size > MOST_BYTES) {
      const refusal = { kind: 'logo-too-large', path: [], details: { most: MOST_BYTES / 1024 } } as const;
      end(refusalSentence(language, refusal));
      return;
    }
    let bytes: Uint8Array;
    try {
      bytes = new Uint8Array(await file.arrayBuffer());
    } catch {
      end(say.logoUnread);
      return;
    }
    const looked = await lookAtLogo(bytes);
    if (looked.kind === 'not-loaded') end(say.notLoaded);
    else if (looked.refusals[0]) end(refusalSentence(language, looked.refusals[0]));
    else end('', bytes);
  };
  return (
    <div className="field">
      <label htmlFor="pdf-logo">{say.logo}</label>
      <input
        id="pdf-logo"
        ref={field}
        type="file"
        accept="image/png,image/jpeg"
        aria-describedby="pdf-logo-hint pdf-logo-told"
        onChange={({ currentTarget: { files } }) => {
          const [file] = files ?? [];
          if (file) void take(file);
        }}
      />
      <p id="pdf-logo-hint" className="small">
        {say.logoHint}
      </p>
      <p id="pdf-logo-told" role="status" className="small told">
        {told}
      </p>
      {shown && (
        <div className="acts">
          <img className="logo" src={shown} alt={say.logoAlt} />
          <button
            type="button"
            className="plain"
            onClick={() => {
              field.current?.focus();
              clear();
            }}
          >
            {say.logoOff}
          </button>
        </div>
      )}
    </div>
  );
}
