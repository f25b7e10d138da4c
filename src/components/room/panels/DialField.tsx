// One number to turn: a slider for the hand, a field for the exact value, today's beside them, and the way to let it count.
import { useState } from 'react';
import { useLeading } from '#components/room/leading.tsx';
import { useDispute } from '#components/room/use-dispute.ts';
import { formatAmount, formatNumber, formatQuantity } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';
import { changeBy, type Dial, isWithin } from '#model/workshop/room/dials.ts';

interface Props {
  dial: Dial;
  /** While nobody has touched it: undefined. */
  amount: number | undefined;
  set: (amount: number | undefined) => void;
}

export function DialField({ dial, amount, set }: Props) {
  const { words, language } = useLeading();
  const say = words.physics;
  const name = useDialName(dial);
  const [typed, type] = useState<string>();
  const [problem, setProblem] = useState('');
  const disputeIt = useDispute();
  const id = `dial-${dial.key.replaceAll(/[./]/gu, '-')}`;
  const now = amount ?? dial.start;
  const told = (value: number): string => formatQuantity(value, dial.limits.unit, language);
  const { low, high } = dial.today;
  const today = formatAmount(low === high ? low : { from: low, to: high }, told, language);
  const write = (text: string) => {
    type(text);
    const reading = readNumber(text, language);
    if (reading.kind === 'empty') {
      setProblem('');
      return set(undefined);
    }
    if (reading.kind !== 'number') return setProblem(say.unreadable(text));
    if (!isWithin(dial, reading.value)) return setProblem(say.limits(told(dial.limits.min), told(dial.limits.max)));
    setProblem('');
    set(reading.value);
  };
  const count = () => {
    if (disputeIt(changeBy(dial, now)) === 'full') return setProblem(words.wrong.full);
    set(undefined);
  };
  return (
    <fieldset className="dial">
      <legend>{name}</legend>
      <input
        type="range"
        aria-label={name}
        aria-valuetext={told(now)}
        min={dial.least}
        max={Math.max(dial.most, now)}
        step={dial.step}
        value={now}
        onChange={({ target }) => {
          type(undefined);
          setProblem('');
          set(Number(target.value));
        }}
      />
      <input
        id={id}
        className="txt w-count"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={name}
        aria-invalid={problem !== '' || undefined}
        aria-describedby={`${id}-today`}
        value={typed ?? formatNumber(now, language, 1)}
        onChange={({ target }) => write(target.value)}
        onBlur={() => type(undefined)}
      />
      <p className="small" id={`${id}-today`}>
        {dial.isAssumed ? say.assumed(today) : say.today(today)}
      </p>
      {problem && (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
      {amount !== undefined && (
        <button type="button" className="btn quiet" aria-label={say.rightOf(name)} onClick={count}>
          {say.right}
        </button>
      )}
    </fieldset>
  );
}

function useDialName({ question }: Dial): string {
  const { dials } = useLeading().own;
  if (question.startsWith('aht.')) return dials.aht;
  return dials[question as 'staff.fte' | 'volume.month' | 'patience'];
}
