// One section as a form: its questions, its errors after "Continue", and the ways on and back.
import { type MouseEvent, type ReactNode, type RefObject, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import { usePainted } from '#components/frame/lagging.ts';

/** The sections in order, declaration first and result last. */
export type Steps = readonly { readonly id: string; readonly title: string; readonly address: string }[];

/** Under the heading of a section so many questions fill a window: in every section one on a phone, two where there is more room. */
const inSight = (): number => (window.innerWidth < 640 ? 1 : 2);

interface Props {
  section: string;
  /** All of it is there at once, also what is folded or out of sight, which else comes after the page is painted. */
  isWhole: boolean;
  form: UseFormReturn<Record<string, string>>;
  element: RefObject<HTMLFormElement | null>;
  heading: RefObject<HTMLHeadingElement | null>;
  steps: Steps;
  go: (section: string) => void;
  state: DraftState;
  keeping: Keeping | undefined;
  download: () => void;
}

export function SectionForm({ section, isWhole, form, element, heading, steps, go, state, keeping, download }: Props) {
  const { words, view, later, problems, refuse, parts } = useAsk();
  const { Declaration, Questions } = parts;
  const found = view.sections.find(({ id }) => id === section);
  const position = steps.findIndex(({ id }) => id === section);
  const [back, next, result] = [steps[position - 1], steps[position + 1], steps.at(-1)];
  const asked = (isEssential: boolean) => found?.questions.filter(({ essential }) => essential === isEssential) ?? [];
  const [essential, details] = [asked(true), asked(false)];
  const [seen] = useState(() => (isWhole ? essential.length : inSight()));

  const submit = form.handleSubmit(
    () => next && go(next.id),
    (errors) => {
      const told = Object.entries(errors).map(([name, error]) => [name, error?.message ?? ''] as const);
      refuse(later?.inPageOrder(told) ?? told);
      if (!document.title.startsWith(words.problem.prefix)) document.title = words.problem.prefix + document.title;
    },
  );
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
    // Before the script runs a submit would put every answer in the address, so until then the button is no submit.
    <form
      ref={element}
      className={found ? 'form' : 'form wide'}
      noValidate
      autoComplete="off"
      onSubmit={(event) => void submit(event)}
    >
      <div className="head">
        <h1 className="title" tabIndex={-1} ref={heading}>
          {found?.title ?? words.declaration.title}
        </h1>
        {found ? (
          <p className="small">
            {found.intro} {words.section.blank}
          </p>
        ) : (
          <p className="stand">{words.declaration.stand}</p>
        )}
        {later && problems.length > 0 && <later.ErrorSummary section={section} />}
      </div>
      {!found && Declaration && <Declaration />}
      {found && Questions && <Questions questions={essential.slice(0, seen)} />}
      <Rest isWhole={isWhole}>
        {Questions && <Questions questions={essential.slice(seen)} />}
        {details.length > 0 && (
          <details className="more">
            <summary>{words.section.details(details.length)}</summary>
            <p className="small">{words.section.detailsHint}</p>
            <div className="inner">{Questions && <Questions questions={details} />}</div>
          </details>
        )}
        <div className="acts">
          {/* The second click of a double one may land on the button of the next section. */}
          <button
            className="btn"
            type={keeping ? 'submit' : 'button'}
            onClick={(event) => event.detail > 1 && event.preventDefault()}
          >
            {!found ? words.declaration.goOn : next === result ? words.section.toResult : words.section.goOn}
          </button>
          {link(back, words.section.backTo(back?.title ?? ''))}
          {next !== result && link(result, found ? words.section.seeResult : words.declaration.seeResult)}
        </div>
        {later && keeping ? (
          <later.Tools state={state} keeping={keeping} download={download} />
        ) : (
          <div className="tools">
            <span className="plain">{words.keep.download}</span>
            <span className="plain">{words.keep.clear}</span>
          </div>
        )}
      </Rest>
    </form>
  );
}

/**
 * What whoever goes on does not see yet, below the window or folded, comes a frame after what is seen: whole, and room is kept for it
 * in between, so that nothing moves.
 */
const Rest = ({ children, isWhole }: { children: ReactNode; isWhole: boolean }) =>
  usePainted(isWhole) ? children : <div className="to-come" />;
