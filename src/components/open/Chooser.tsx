// The two ways in that are always there: a file to choose, in the browser's own control, and a link to paste.
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import type { OpenFace } from '#components/open/face.ts';

interface Props {
  face: OpenFace;
  /** Something is being held over the page. */
  isOver: boolean;
  /** Something has been found: the ways in step back. */
  isDone: boolean;
  take: (files: readonly File[]) => void;
  openLink: (link: string) => void;
}

/** More than any link; what is longer is refused by its length all the same. */
const MOST_PASTED = 100_000;

export function Chooser({ face: { words }, isOver, isDone, take, openLink }: Props) {
  const [isEmpty, setEmpty] = useState(false);
  const [isAlive, setAlive] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const takeChosen = (input: HTMLInputElement) => {
    if (!input.files?.length) return;
    take([...input.files]);
    // The same file can be chosen again, after it has been mended.
    input.value = '';
  };
  // A file chosen while the page was still coming alive told nobody.
  const first = useRef(takeChosen);
  useEffect(() => {
    if (chooser.current) first.current(chooser.current);
    setAlive(true);
  }, []);
  const look = (event: SubmitEvent) => {
    event.preventDefault();
    const link = field.current?.value.trim() ?? '';
    setEmpty(link === '');
    if (link === '') field.current?.focus();
    else openLink(link.slice(0, MOST_PASTED));
  };
  return (
    <div className="ways-in" hidden={isDone && !isOver}>
      <div className="drop" data-over={isOver ? '' : undefined}>
        <p className="lead">{isOver ? words.drop : words.choose}</p>
        {/* The browser's own button speaks the language of the browser; its label speaks that of the page. */}
        <input
          className="vh"
          type="file"
          id="open-file"
          ref={chooser}
          aria-describedby="open-file-hint"
          onChange={({ currentTarget }) => takeChosen(currentTarget)}
        />
        <label className="btn" htmlFor="open-file">
          {words.chooseFile}
        </label>
        <p className="small" id="open-file-hint">
          {words.chooseHint}
        </p>
      </div>
      <form className="paste" onSubmit={look} noValidate>
        <label htmlFor="open-link">{words.link}</label>
        <textarea
          className="txt"
          id="open-link"
          ref={field}
          rows={2}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          aria-invalid={isEmpty}
          aria-describedby={isEmpty ? 'open-link-empty' : 'open-link-hint'}
        />
        {isEmpty ? (
          <p className="err" id="open-link-empty" role="alert">
            {words.linkEmpty}
          </p>
        ) : (
          <p className="small" id="open-link-hint">
            {words.linkHint}
          </p>
        )}
        {/* Pressed before there is anybody to listen, it would load the page anew, without what was pasted. */}
        <button type="submit" className="btn quiet" disabled={!isAlive}>
          {words.look}
        </button>
      </form>
    </div>
  );
}
