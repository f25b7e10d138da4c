// Beside a matter of one's own result: a fold with a small form to accept it knowingly, with a reason, an owner and a last
// day. An error is a sentence at its field, and the field gets the focus.
import { type SubmitEvent, useId, useState } from 'react';
import type { Accepting } from '#components/result/face.ts';
import { TEXT_LIMITS } from '#model/exchange/schema-parts.ts';
import type { Subject } from '#model/report/matter.ts';

interface Props {
  accepting: Accepting;
  subject: Subject;
  title: string;
}

type Field = 'reason' | 'owner' | 'until';
type Wrong = { readonly field: Field; readonly sentence: string } | undefined;

export function Accept({ accepting, subject, title }: Props) {
  const { words, today, accept } = accepting;
  const id = useId();
  const [wrong, setWrong] = useState<Wrong>();
  // What had expired is offered again, all but its day.
  const [before] = subject.expired ?? [];

  const submit = (event: SubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const field = (name: Field) => event.currentTarget.elements.namedItem(name) as HTMLInputElement;
    const refuse = (name: Field, sentence: string) => {
      setWrong({ field: name, sentence });
      field(name).focus();
    };
    const [reason, owner, until] = [field('reason').value.trim(), field('owner').value.trim(), field('until').value];
    if (reason === '') refuse('reason', words.reasonMissing);
    else if (field('until').validity.badInput) refuse('until', words.untilUnreadable);
    else if (until !== '' && until < today) refuse('until', words.untilPast);
    else accept(subject, { reason, ...(owner && { owner }), ...(until && { until }) });
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
        <p className="small">{words.explain(subject.findings.length)}</p>
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
            <input {...props('until')} type="date" min={today} />
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
