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
  const { words } = useAsk();
  const [text, set] = useField(base);
  const [refused, setRefused] = useState(false);
  const chosen = text === NONE_CHOSEN ? [] : text.split(' ').filter(Boolean);
  const wordsOf = (id: string) => question.options?.[id] ?? id;
  const toggle = (id: string, on: boolean) => {
    const next = on ? [...chosen, id] : chosen.filter((one) => one !== id);
    const tooMany = next.length > form.atMost && on;
    setRefused(tooMany);
    if (!tooMany) set(next.join(' '));
  };
  return (
    <>
      <ul className="opts">
        {form.options.map((id, i) => (
          <li key={id}>
            <label className="opt">
              <input
                type="checkbox"
                name={base}
                id={i === 0 ? base : `${base}/${id}`}
                value={id}
                checked={chosen.includes(id)}
                onChange={(event) => toggle(id, event.target.checked)}
              />
              <span>{wordsOf(id)}</span>
            </label>
          </li>
        ))}
        {form.atLeast === 0 && (
          <li>
            <label className="opt">
              <input
                type="checkbox"
                name={base}
                value={NONE_CHOSEN}
                checked={text === NONE_CHOSEN}
                onChange={(event) => set(event.target.checked ? NONE_CHOSEN : '')}
              />
              <span>{words.question.noneOfThese}</span>
            </label>
          </li>
        )}
      </ul>
      <div aria-live="polite">
        {refused && <p className="note">{words.question.atMost(form.atMost, chosen.map(wordsOf))}</p>}
      </div>
    </>
  );
}
