// The one button of the section, what it will make in a sentence, how far it has come, and the choices behind it.
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import type { TakeFace } from '#components/take/face.ts';
import { PdfChoices } from '#components/take/PdfChoices.tsx';
import { prepare } from '#components/take/pdf-maker.ts';
import { type PdfChoice, type PdfState, usePdf } from '#components/take/use-pdf.ts';
import type { TakeWords } from '#content/words/it/take.ts';

export function Pdf({ face }: { face: TakeFace }) {
  const say = face.words.pdf;
  const [choice, setChoice] = useState<PdfChoice>({
    languages: face.language,
    hasData: true,
    hasMoney: true,
    by: '',
    logo: undefined,
  });
  const { state, make, stop } = usePdf(face);
  const button = useRef<HTMLButtonElement>(null);
  const isMaking = state.kind === 'making';
  const hasFailed = state.kind === 'not-loaded' || state.kind === 'fault';
  /** From a button that is about to go away. */
  const backTo = (act: () => void) => () => {
    button.current?.focus();
    act();
  };
  return (
    <div className="pdf">
      <div className="acts">
        <button
          type="button"
          className="btn"
          data-pdf=""
          ref={button}
          aria-disabled={isMaking || undefined}
          aria-describedby="pdf-now"
          onPointerEnter={prepare}
          onFocus={prepare}
          onKeyDown={once}
          onClick={(event: MouseEvent) => {
            // The second half of a double click wants the same file.
            if (event.detail < 2) void make(choice);
          }}
        >
          {say.make}
        </button>
        {isMaking && (
          <>
            <progress aria-label={say.progress} {...(state.of && { max: state.of, value: state.done })} />
            <button type="button" className="plain" onClick={backTo(stop)}>
              {say.stop}
            </button>
          </>
        )}
      </div>
      <p id="pdf-now" className="small">
        {say.now(choice.languages, choice.hasData, choice.hasMoney)}
      </p>
      <div role="status" className="outcome">
        <p>{outcomeOf(state, say)}</p>
        {state.kind === 'made' && state.replaced.length > 0 && <p>{say.replaced(state.replaced)}</p>}
      </div>
      {hasFailed && (
        <button type="button" className="plain" onClick={backTo(() => void make(choice))}>
          {say.again}
        </button>
      )}
      <details className="more" onToggle={prepare}>
        <summary>{say.choices}</summary>
        <PdfChoices face={face} choice={choice} change={(part) => setChoice((now) => ({ ...now, ...part }))} />
      </details>
    </div>
  );
}

/** A key held down presses a button again and again. */
function once(event: KeyboardEvent): void {
  if (event.repeat && event.key === 'Enter') event.preventDefault();
}

function outcomeOf(state: PdfState, say: TakeWords['pdf']): string {
  switch (state.kind) {
    case 'idle':
      return '';
    case 'making':
      return say.making;
    case 'made':
      return say.made(state.name, state.pages, Math.ceil(state.size / 1000));
    case 'stopped':
      return say.stopped;
    case 'not-loaded':
      return say.notLoaded;
    case 'fault':
      return say.fault;
    default:
      return state satisfies never;
  }
}
