// All the values to look at again, on top of the section: takes the focus after "Continue", and each line leads to its
// field. A line goes away as soon as its field reads well; none is added while somebody types.
import { useEffect, useRef } from 'react';
import { useAsk } from '#components/ask/context.tsx';
import { FieldLink } from '#components/ask/FieldLink.tsx';
import { at, baseOf } from '#components/ask/fields.ts';
import { useLaterWords } from '#components/ask/later-context.ts';
import { stillWrong } from '#components/ask/section-problems.ts';

export function ErrorSummary({ section }: { section: string }) {
  const { questions, problems, refuse, form, view, words } = useAsk();
  const say = useLaterWords().problem;
  const place = useRef<HTMLDivElement>(null);
  const shortened = useRef<typeof problems>(undefined);

  useEffect(() => {
    // Only a new list is led to: one that has become shorter must not take the focus from the field being mended.
    if (shortened.current !== problems) place.current?.focus();
    return form.subscribe({
      formState: { values: true },
      callback: () => {
        const left = stillWrong(problems, form.getValues(), section, view);
        if (left.length === problems.length) return;
        shortened.current = left;
        if (left.length === 0) document.title = document.title.replace(words.problem.prefix, '');
        refuse(left);
      },
    });
  }, [problems, refuse, form, view, section, words]);

  const asked = (name: string): string | undefined =>
    questions.find(({ id }) => name === baseOf(id) || name.startsWith(at(baseOf(id), '')))?.ask.replace(/[?:.]$/u, '');
  return (
    // The focus is what has it read out; an alert would have it read twice.
    <section className="errsum" tabIndex={-1} aria-labelledby="errors" ref={place}>
      <h2 id="errors">{say.title(problems.length)}</h2>
      <ul>
        {problems.map(([name, sentence]) => {
          const question = asked(name);
          return (
            <li key={name}>
              <FieldLink name={name}>{question ? say.beside(question, sentence) : sentence}</FieldLink>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
