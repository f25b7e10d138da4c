// Beside a matter of one's own result: a fold with a small form to accept it knowingly, with a reason, an owner and a last
// day. An error is a sentence at its field, and the field gets the focus.
import { type SubmitEvent, useId, useState } from 'react';
import type { Accepting } from '#components/result/face.ts';
import { type TermField as Field, LAST_DAY, readTerms, type WrongTerm } from '#components/result/read-terms.ts';
import { TEXT_LIMITS } from '#model/exchange/schema-parts.ts';
import type { Subject } from '#model/report/matter.ts';

interface Props {
  accepting: Accepting;
  subject: Subject;
  title: string;
}

export function Accept({ accepting, subject, title }: Props) {
  const { words, today, accept } = accepting;
  const id = useId();
  const [wrong, setWrong] = useState<WrongTerm>();
  // What had expired is offered again, all but its day.
  const [before] = subject.expired ?? [];

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = (name: Field) => event.currentTarget.elements.namedItem(name) as HTMLInputElement;
    const typed = (name: Field) => field(name).value;
    const read = readTerms(
      {
        reason: typed('reason'),
        owner: typed('owner'),
        until: typed('until'),
        isUntilUnreadable: field('until').validity.badInput,
      },
      today,
      words,
    );
    // Whatever else stands in the way of keeping it is told where it begins.
    const refusal = 'field' in read ? undefined : accept(subject, read);
    const found =
      'field' in read ? read : refusal === undefined ? undefined : ({ field: 'reason', sentence: refusal } as const);
    setWrong(found);
    if (found) field(found.field).focus();
  };
  const props = (name: Field) => ({
    id: `${id}${name}`,
    name,
    className: 'txt',
    'aria-invalid': wrong?.field === name || undefined,
    'aria-describedby': wrong?.field === name ? `${id}${name}-wrong` : undefined,
  });
  const error = (name: Field) =>
    wrong?.field === name && (
      <p className="err" id={`${id}${name}-wrong`}>
        <span className="vh">{words.error}</span>
        {wrong.sentence}
      </p>
    );
  return (
    <form noValidate onSubmit={submit}>
      <details className="more explore">
        <summary>
          {words.open}
          <span className="vh">: {title}</span>
        </summary>
        <p className="small">{words.explain}</p>
        <div>
          <label htmlFor={`${id}reason`}>{words.reasonField}</label>
          <textarea
            {...props('reason')}
            rows={3}
            maxLength={TEXT_LIMITS.reason}
            defaultValue={before?.reason}
            required
          />
          {error('reason')}
        </div>
        <div className="pair">
          <div className="field">
            <label htmlFor={`${id}owner`}>{words.ownerField}</label>
            <input
              {...props('owner')}
              type="text"
              maxLength={TEXT_LIMITS.name}
              autoComplete="off"
              defaultValue={before?.owner}
            />
          </div>
          <div className="field">
            <label htmlFor={`${id}until`}>{words.untilField}</label>
            <input {...props('until')} type="date" min={today} max={LAST_DAY} />
            {error('until')}
          </div>
        </div>
        <div className="acts">
          <button type="submit" className="btn quiet">
            {words.save}
            <span className="vh">: {title}</span>
          </button>
        </div>
      </details>
    </form>
  );
}
