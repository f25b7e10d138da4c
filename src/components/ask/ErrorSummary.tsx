// All the values to look at again, on top of the section: takes the focus, and each line leads to its field.
import { type RefObject, useEffect, useRef } from 'react';
import { useAsk, useLaterWords } from '#components/ask/context.tsx';
import { FieldLink } from '#components/ask/FieldLink.tsx';
import { at, baseOf } from '#components/ask/fields.ts';

export function ErrorSummary() {
  const { questions, problems } = useAsk();
  const say = useLaterWords().problem;
  const place: RefObject<HTMLDivElement | null> = useRef(null);
  useEffect(() => {
    if (problems.length > 0) place.current?.focus();
  }, [problems]);
  const asked = (name: string): string | undefined =>
    questions.find(({ id }) => name === baseOf(id) || name.startsWith(at(baseOf(id), '')))?.ask.replace(/[?:.]$/u, '');
  return (
    <div className="errsum" role="alert" tabIndex={-1} aria-labelledby="errors" ref={place}>
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
    </div>
  );
}
