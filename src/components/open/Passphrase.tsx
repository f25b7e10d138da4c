// Asks for the passphrase of a sealed link, as often as it takes.
import { type SubmitEvent, useRef, useState } from 'react';
import type { FoundFace } from '#components/open/face.ts';
import { Plain } from '#components/open/Plain.tsx';

interface Props {
  face: FoundFace;
  isWrong: boolean;
  isTrying: boolean;
  open: (passphrase: string) => void;
  again: () => void;
}

export function Passphrase({ face: { words }, isWrong, isTrying, open, again }: Props) {
  const say = words.passphrase;
  const [isShown, show] = useState(false);
  const [isEmpty, setEmpty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const problem = isEmpty ? say.empty : isWrong && !isTrying ? say.wrong : undefined;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const phrase = field.current?.value ?? '';
    setEmpty(phrase === '');
    if (phrase === '') field.current?.focus();
    else if (!isTrying) open(phrase);
  };
  return (
    <form className="found" onSubmit={submit} noValidate aria-labelledby="sealed-title">
      <h2 id="sealed-title">{say.title}</h2>
      <p>{say.text}</p>
      <div className="field">
        <label htmlFor="passphrase">{say.label}</label>
        {problem && (
          <p className="err" id="passphrase-problem" role="alert">
            {problem}
          </p>
        )}
        <input
          className="txt"
          id="passphrase"
          ref={field}
          data-first=""
          type={isShown ? 'text' : 'password'}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem ? 'passphrase-problem' : undefined}
        />
      </div>
      <label className="check">
        <input type="checkbox" checked={isShown} onChange={() => show(!isShown)} /> {say.show}
      </label>
      <p role="status">{isTrying && say.opening}</p>
      <div className="acts">
        <button type="submit" className="btn">
          {say.open}
        </button>
        <Plain act={again}>{words.again}</Plain>
      </div>
    </form>
  );
}
