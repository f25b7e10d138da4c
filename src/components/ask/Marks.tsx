// How an answer is known: as written, estimated or guessed, where it comes from, and a note.
import { useAsk, useField } from '#components/ask/context.tsx';
import { halfWidthIn, PROFILE_EDITION } from '#components/ask/edition-field.ts';
import { at, LONGEST } from '#components/ask/fields.ts';
import { useLaterWords } from '#components/ask/later-context.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import { formatNumber } from '#content/numbers/format.ts';

interface Props {
  base: string;
  /** A number is written as rough, "circa 30": an estimate, unless something else is chosen. */
  isRough: boolean;
}

export function Marks({ base, isRough }: Props) {
  const { language } = useAsk();
  const say = useLaterWords().question;
  const note = at(base, 'note');
  const [text, set] = useField(note);
  const [edition] = useField(PROFILE_EDITION);
  const points = (one: 'estimate' | 'guess') => formatNumber(halfWidthIn(edition, one), language);
  return (
    <>
      <div className="marks">
        <SelectField
          name={at(base, 'quality')}
          label={say.quality}
          options={(['measured', 'estimate', 'guess'] as const).map((one) => [one, say.qualities[one]] as const)}
          usual={isRough ? 'estimate' : 'measured'}
        />
        <details className="more">
          <summary>{say.sourceAndNote}</summary>
          <TextField name={at(base, 'source')} label={say.source} words />
          <div className="field">
            <label htmlFor={note}>{say.note}</label>
            <textarea
              id={note}
              name={note}
              className="txt"
              rows={2}
              maxLength={LONGEST.note}
              translate="no"
              value={text}
              onChange={(event) => set(event.target.value)}
            />
          </div>
        </details>
      </div>
      <p className="small">{say.qualityHint(points('estimate'), points('guess'))}</p>
    </>
  );
}
