// A revenue by its band, which fills the two ends of the range. What stood there waits in the draft, and comes back with
// "no band".
import { useAsk, useField } from '#components/ask/context.tsx';
import { at, BEFORE_BAND } from '#components/ask/fields.ts';
import { formatNumber } from '#content/numbers/plain.ts';
import { readNumber } from '#content/numbers/read.ts';

export function RevenueBand({ base }: { base: string }) {
  const { words, view, language } = useAsk();
  const [from, setFrom] = useField(at(base, 'from'));
  const [to, setTo] = useField(at(base, 'to'));
  const [fromBefore, keepFrom] = useField(BEFORE_BAND.from);
  const [toBefore, keepTo] = useField(BEFORE_BAND.to);
  const isNumber = (text: string, value: number) => {
    const reading = readNumber(text, language, 'money-per-year');
    return reading.kind === 'number' && reading.value === value;
  };
  const band = view.revenueBands.find((one) => isNumber(from, one.from) && isNumber(to, one.to));
  const choose = (id: string) => {
    const chosen = view.revenueBands.find((one) => one.id === id);
    if (!band) {
      keepFrom(from);
      keepTo(to);
    }
    setFrom(chosen ? formatNumber(chosen.from, language) : fromBefore);
    setTo(chosen ? formatNumber(chosen.to, language) : toBefore);
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
