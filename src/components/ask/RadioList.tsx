// Sentences of which one may hold: the five anchors of a question, or yes, partly and no.
import { useField } from '#components/ask/context.tsx';

interface Props {
  base: string;
  options: readonly (readonly [value: string, words: string])[];
  onChoose?: () => void;
}

export function RadioList({ base, options, onChoose }: Props) {
  const [chosen, choose] = useField(base);
  return (
    <ul className="opts">
      {options.map(([value, words], i) => (
        <li key={value}>
          <label className="opt">
            <input
              type="radio"
              name={base}
              id={i === 0 ? base : `${base}/${value}`}
              value={value}
              checked={chosen === value}
              onChange={() => {
                choose(value);
                onChoose?.();
              }}
            />
            <span>{words}</span>
          </label>
        </li>
      ))}
    </ul>
  );
}
