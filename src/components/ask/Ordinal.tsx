// Five sentences of which one may hold. The number behind a sentence is never shown.
import { useField } from '#components/ask/context.tsx';
import { at } from '#components/ask/fields.ts';

export function Ordinal({ base, anchors }: { base: string; anchors: readonly string[] }) {
  const [chosen, choose] = useField(base);
  const [, setRange] = useField(at(base, 'range'));
  return (
    <ul className="opts">
      {anchors.map((words, i) => {
        const value = String(i * 25);
        return (
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
                  setRange('');
                }}
              />
              <span>{words}</span>
            </label>
          </li>
        );
      })}
    </ul>
  );
}
