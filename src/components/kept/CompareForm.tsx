// Chooses two moments of one assessment: two of its snapshots, or one of them and the present.
import { useState } from 'react';
import type { ShelfEntry } from '#components/keep/shelf.ts';
import { type Moment, momentName, useShelf } from '#components/kept/shelf-context.tsx';

const NOW = 'now';

export function CompareForm({ entry: { id, draft, snapshots }, name }: { entry: ShelfEntry; name: string }) {
  const { words, language, compare } = useShelf();
  const say = words.snapshots;
  const [before, setBefore] = useState('');
  const [after, setAfter] = useState(NOW);
  const momentOf = (key: string): Moment => {
    const snapshot = snapshots.find((one) => one.key === key);
    return snapshot ? { kind: 'snapshot', snapshot } : { kind: NOW, draft };
  };
  const options = [
    ...snapshots.map((snapshot) => [snapshot.key, momentName(snapshot, words, language)] as const),
    [NOW, say.now] as const,
  ];
  // A snapshot that was chosen may be gone by now: then the latest stands in its place.
  const known = (key: string, usual: string) => (options.some(([one]) => one === key) ? key : usual);
  const chosen = { before: known(before, snapshots[0]?.key ?? NOW), after: known(after, NOW) };
  const select = (side: 'before' | 'after', set: (key: string) => void) => (
    <div className="field grow">
      <label htmlFor={`${id}-${side}`}>{say[side]}</label>
      <select id={`${id}-${side}`} className="txt" value={chosen[side]} onChange={(event) => set(event.target.value)}>
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        compare({ name, before: momentOf(chosen.before), after: momentOf(chosen.after) });
      }}
    >
      <fieldset className="one-line">
        <legend className="vh">{say.compareOf(name)}</legend>
        {select('before', setBefore)}
        {select('after', setAfter)}
        <button type="submit" className="btn quiet">
          {say.compare}
        </button>
      </fieldset>
    </form>
  );
}
