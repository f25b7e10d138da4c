// One section as a form: its questions, its errors after "Continue", and the ways on and back.
import { type MouseEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { FieldErrors, UseFormReturn } from 'react-hook-form';
import { useAsk } from '#components/ask/context.tsx';
import { Declaration } from '#components/ask/Declaration.tsx';
import { FieldLink } from '#components/ask/FieldLink.tsx';
import { at, baseOf, fieldsOf } from '#components/ask/fields.ts';
import { Question } from '#components/ask/Question.tsx';
import { Tools } from '#components/ask/Tools.tsx';
import type { DraftKeeping } from '#components/ask/use-draft.ts';

interface Props {
  section: string;
  form: UseFormReturn<Record<string, string>>;
  draft: DraftKeeping;
  heading: RefObject<HTMLHeadingElement | null>;
  steps: readonly { readonly id: string; readonly title: string; readonly address: string }[];
  go: (section: string) => void;
  download: () => void;
}

export function SectionForm({ section, form, draft, heading, steps, go, download }: Props) {
  const { words, view, questions } = useAsk();
  const [wrong, setWrong] = useState<readonly Wrong[]>([]);
  const summary = useRef<HTMLDivElement>(null);
  const [attempt, setAttempt] = useState(0);
  const found = view.sections.find(({ id }) => id === section);
  const position = steps.findIndex(({ id }) => id === section);
  const next = steps[position + 1];
  const back = steps[position - 1];
  const result = steps.at(-1);
  const essential = found?.questions.filter((question) => question.essential) ?? [];
  const optional = found?.questions.filter((question) => !question.essential) ?? [];

  useEffect(() => {
    if (attempt > 0) summary.current?.focus();
  }, [attempt]);

  const refuse = (errors: FieldErrors<Record<string, string>>) => {
    const owner = (name: string) =>
      found?.questions.find((one) => fieldsOf(one, baseOf(one.id), questions).some((field) => field.name === name));
    const list = Object.entries(errors).map(([name, error]) => {
      const sentence = error?.message ?? '';
      const asked = owner(name)?.ask;
      return { name, sentence: asked ? words.problem.beside(asked.replace(/[?:.]$/u, ''), sentence) : sentence };
    });
    setWrong(list);
    setAttempt((count) => count + 1);
    if (!document.title.startsWith(words.problem.prefix)) document.title = words.problem.prefix + document.title;
  };
  const submit = form.handleSubmit(() => {
    if (next) go(next.id);
  }, refuse);
  const follow = (id: string) => (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(id);
  };

  return (
    <form
      ref={draft.formElement}
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
        {wrong.length > 0 && <Summary wrong={wrong} place={summary} />}
      </div>
      {!found && <Declaration />}
      {essential.map((question) => (
        <Question key={question.id} question={question} base={baseOf(question.id)} />
      ))}
      {optional.length > 0 && (
        <details className="more" id={at('details', section)}>
          <summary>{words.section.details(optional.length)}</summary>
          <p className="small">{words.section.detailsHint}</p>
          <div className="inner">
            {optional.map((question) => (
              <Question key={question.id} question={question} base={baseOf(question.id)} />
            ))}
          </div>
        </details>
      )}
      <div className="acts">
        {/* Before the script runs a submit would put every answer in the address, so until then it is no submit. */}
        <button className="btn" type={draft.state.ready ? 'submit' : 'button'}>
          {!found ? words.declaration.goOn : next === result ? words.section.toResult : words.section.goOn}
        </button>
        {back && (
          <a href={back.address} onClick={follow(back.id)}>
            {words.section.backTo(back.title)}
          </a>
        )}
        {result && next !== result && (
          <a href={result.address} onClick={follow(result.id)}>
            {found ? words.section.seeResult : words.declaration.seeResult}
          </a>
        )}
      </div>
      <Tools draft={draft} download={download} />
    </form>
  );
}

interface Wrong {
  readonly name: string;
  readonly sentence: string;
}

function Summary({ wrong, place }: { wrong: readonly Wrong[]; place: RefObject<HTMLDivElement | null> }) {
  const { words } = useAsk();
  return (
    <div className="errsum" role="alert" tabIndex={-1} aria-labelledby="errors" ref={place}>
      <h2 id="errors">{words.problem.title(wrong.length)}</h2>
      <ul>
        {wrong.map(({ name, sentence }) => (
          <li key={name}>
            <FieldLink name={name}>{sentence}</FieldLink>
          </li>
        ))}
      </ul>
    </div>
  );
}
