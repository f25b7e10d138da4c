// One section as a form: its questions, its errors after "Continue", and the ways on and back.
import { type RefObject, useCallback, useMemo, useRef, useState } from 'react';
import type { Check } from '#components/ask/check.ts';
import { useAsk } from '#components/ask/context.tsx';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import { SectionEnd, type Steps } from '#components/ask/SectionEnd.tsx';
import { useGrowing } from '#components/ask/use-ahead.ts';
import { onePressOnly } from '#components/ask/use-place.ts';

/** Under the heading of a section so many questions fill a window: in every section one on a phone, two where there is more room. */
const inSight = (): number => (window.innerWidth < 640 ? 1 : 2);

/** What all sections are given alike. */
export interface FormProps {
  check: RefObject<Check | undefined>;
  element: RefObject<HTMLFormElement | null>;
  heading: RefObject<HTMLHeadingElement | null>;
  steps: Steps;
  go: (section: string) => void;
  state: DraftState;
  keeping: Keeping | undefined;
  download: () => void;
}

interface Props extends FormProps {
  section: string;
  /** Else it is made beforehand, or was just left. */
  isShown: boolean;
  /** It was shown until now. */
  isLeft: boolean;
  isWhole: boolean;
}

export function SectionForm(props: Props) {
  const { section, isShown, isLeft, isWhole, check, element, heading, steps, go, state, keeping, download } = props;
  const { words, view, later, problems, refuse, parts } = useAsk();
  const { Declaration, Questions } = parts;
  const found = view.sections.find(({ id }) => id === section);
  const [essential, details] = useMemo(() => {
    const asked = (isEssential: boolean) => found?.questions.filter(({ essential }) => essential === isEssential) ?? [];
    // Elements that stay the same: a section that grows, or is shown, draws no question again.
    const each = Questions && asked(true).map((question) => <Questions key={question.id} questions={[question]} />);
    return [each ?? [], asked(false)];
  }, [found, Questions]);
  const [seen] = useState(() => (isWhole ? essential.length : inSight()));
  const head = useRef<HTMLDivElement>(null);
  // To say where a part of it is, the browser has to lay out all of it.
  const layOut = useCallback(() => void head.current?.getBoundingClientRect(), []);
  // After the last question comes one part more: what is folded, and the ways on and back.
  const [made, isOut] = useGrowing({ all: essential.length + 1, inSight: seen, isShown, isWhole, layOut });

  const goOn = () => {
    const told = check.current?.problems() ?? [];
    if (told.length === 0) {
      go(steps[steps.findIndex(({ id }) => id === section) + 1]?.id ?? section);
      return;
    }
    // The list of what is wrong takes the focus, and the page goes to it.
    onePressOnly();
    refuse(later?.inPageOrder(told) ?? told);
    if (!document.title.startsWith(words.problem.prefix)) document.title = words.problem.prefix + document.title;
  };
  // It says the same whether it is shown or not.
  const end = useMemo(
    () => <SectionEnd {...{ section, details, steps, go, state, keeping, download }} />,
    [section, details, steps, go, state, keeping, download],
  );

  return (
    // Before the script runs a submit would put every answer in the address, so until then the button is no submit.
    <form
      ref={isShown ? element : null}
      hidden={!isShown && !isLeft}
      className={isLeft ? 'form left' : found ? 'form' : 'form wide'}
      noValidate
      autoComplete="off"
      // One that was left has nothing to hand in any more: the check is that of the section shown.
      onSubmit={(event) => {
        event.preventDefault();
        if (isShown) goOn();
      }}
    >
      <div className="head" ref={head}>
        <h1 className="title" tabIndex={-1} ref={isShown ? heading : null}>
          {found?.title ?? words.declaration.title}
        </h1>
        {found ? (
          <p className="small">
            {found.intro} {words.section.blank}
          </p>
        ) : (
          <p className="stand">{words.declaration.stand}</p>
        )}
        {later && isShown && problems.length > 0 && <later.ErrorSummary section={section} />}
      </div>
      {!found && Declaration && <Declaration />}
      {essential.slice(0, Math.min(seen, made))}
      {!isOut && <div className="to-come" />}
      <div className="rest" hidden={!isOut}>
        {essential.slice(seen, made)}
        {made > essential.length && end}
      </div>
    </form>
  );
}
