// What a section ends with: the questions that are folded, the ways on and back, and the tools.
import { type MouseEvent, useMemo } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import type { QuestionView } from '#content/face.ts';

/** The sections in order, declaration first and result last. */
export type Steps = readonly { readonly id: string; readonly title: string; readonly address: string }[];

interface Props {
  section: string;
  details: readonly QuestionView[];
  steps: Steps;
  go: (section: string) => void;
  state: DraftState;
  keeping: Keeping | undefined;
  download: () => void;
}

export function SectionEnd({ section, details, steps, go, state, keeping, download }: Props) {
  const { words, later, parts } = useAsk();
  const { Questions } = parts;
  const folded = useMemo(() => Questions && <Questions questions={details} />, [Questions, details]);
  const position = steps.findIndex(({ id }) => id === section);
  const [back, next, result] = [steps[position - 1], steps[position + 1], steps.at(-1)];
  const isDeclaration = position === 0;
  const link = (step: Steps[number] | undefined, text: string) =>
    step && (
      <a
        href={step.address}
        onClick={(event: MouseEvent) => {
          // Until the rest is there, the other page brings its own.
          if (!later || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          go(step.id);
        }}
      >
        {text}
      </a>
    );
  return (
    <>
      {details.length > 0 && (
        <details className="more">
          <summary>{words.section.details(details.length)}</summary>
          <p className="small">{words.section.detailsHint}</p>
          <div className="inner">{folded}</div>
        </details>
      )}
      <div className="acts">
        <button className="btn" type={keeping ? 'submit' : 'button'}>
          {isDeclaration ? words.declaration.goOn : next === result ? words.section.toResult : words.section.goOn}
        </button>
        {link(back, words.section.backTo(back?.title ?? ''))}
        {next !== result && link(result, isDeclaration ? words.declaration.seeResult : words.section.seeResult)}
      </div>
      {later && keeping ? (
        <later.Tools state={state} keeping={keeping} download={download} />
      ) : (
        <div className="tools">
          <span className="plain">{words.keep.download}</span>
          <span className="plain">{words.keep.clear}</span>
        </div>
      )}
    </>
  );
}
