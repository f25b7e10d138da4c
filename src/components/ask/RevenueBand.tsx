// A revenue by its band, which fills the two ends of the range.
import { useAsk, useField } from '#components/ask/context.tsx';
import { at } from '#components/ask/fields.ts';

/** The ends of a band are whole numbers, written alike in every language. */
export function RevenueBand({ base }: { base: string }) {
  const { words, view } = useAsk();
  const [from, setFrom] = useField(at(base, 'from'));
  const [to, setTo] = useField(at(base, 'to'));
  const band = view.revenueBands.find((one) => String(one.from) === from && String(one.to) === to);
  const choose = (id: string) => {
    const chosen = view.revenueBands.find((one) => one.id === id);
    setFrom(chosen ? String(chosen.from) : '');
    setTo(chosen ? String(chosen.to) : '');
  };
  return (
    <div className="field alone">
      <label htmlFor={`${base}/band`}>{words.question.band}</label>
      <select
        id={`${base}/band`}
        className="txt"
        value={band?.id ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.question.noBand}</option>
        {view.revenueBands.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
