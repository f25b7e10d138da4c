// Any of several sentences, in the order of the question; the order of choice is kept. One too many is refused with a
// sentence and nothing is disabled.
import { useState } from 'react';
import { useAsk, useField } from '#components/ask/context.tsx';
import { NONE_CHOSEN } from '#components/ask/fields.ts';
import type { QuestionView } from '#content/face.ts';
import type { Form } from '#model/catalogue.ts';

interface Props {
  base: string;
  question: QuestionView;
  form: Form & { kind: 'choices' };
}

export function Choices({ base, question, form }: Props) {
  const { words, later } = useAsk();
  const [text, set] = useField(base);
  const [refused, setRefused] = useState(false);
  const chosen = text === NONE_CHOSEN ? [] : text.split(' ').filter(Boolean);
  const wordsOf = (id: string) => (id === NONE_CHOSEN ? words.question.noneOfThese : (question.options?.[id] ?? id));
  const choose = (id: string, on: boolean) => {
    if (id === NONE_CHOSEN || id === form.none) return set(on ? id : '');
    const next = on ? [...chosen.filter((one) => one !== form.none), id] : chosen.filter((one) => one !== id);
    const isTooMany = on && next.length > form.atMost;
    setRefused(isTooMany);
    if (!isTooMany) set(next.join(' '));
  };
  // Where the question has a word of its own for it, ours stands there only while it is what is kept.
  const hasNone = form.atLeast === 0 && (form.none === undefined || text === NONE_CHOSEN);
  const options = hasNone ? [...form.options, NONE_CHOSEN] : form.options;
  return (
    <>
      <ul className="opts">
        {options.map((id, i) => (
          <li key={id}>
            <label className="opt">
              <input
                type="checkbox"
                name={base}
                id={i === 0 ? base : `${base}/${id}`}
                value={id}
                checked={id === NONE_CHOSEN ? text === id : chosen.includes(id)}
                onChange={(event) => choose(id, event.target.checked)}
              />
              <span>{wordsOf(id)}</span>
            </label>
          </li>
        ))}
      </ul>
      <div aria-live="polite">
        {refused && later && <p className="note">{later.words.question.atMost(form.atMost, chosen.map(wordsOf))}</p>}
      </div>
    </>
  );
}
