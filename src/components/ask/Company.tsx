// Who the assessment is about: a name, the month of the data, the currency of the amounts. All of it may stay blank.
import { Problems, useAsk, useField, useProblems } from '#components/ask/context.tsx';
import { at, COMPANY } from '#components/ask/fields.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import { CURRENCIES } from '#content/numbers/currencies.ts';

const mine = (name: string) => name === COMPANY.asOf;

export function Company() {
  const { words, later } = useAsk();
  const say = words.company;
  const [asOf] = useField(COMPANY.asOf);
  const [currency] = useField(COMPANY.currency);
  const isWrong = useProblems(mine).length > 0;
  const currencies = currency && !CURRENCIES.includes(currency) ? [...CURRENCIES, currency] : CURRENCIES;
  const hint = at(COMPANY.asOf, 'hint');
  return (
    <fieldset className={isWrong ? 'q has-err' : 'q'}>
      <legend>{say.legend}</legend>
      <Problems mine={mine} />
      <div className="setting company">
        <TextField name={COMPANY.name} label={say.name} words />
        <div className="grow">
          <TextField name={COMPANY.asOf} label={say.asOf} hint={hint} words />
          <p className="readback" id={hint}>
            {later && asOf ? <later.MonthRead text={asOf} /> : say.asOfHint}
          </p>
        </div>
        <SelectField
          name={COMPANY.currency}
          label={say.currency}
          options={currencies.map((code) => [code, code] as const)}
          usual="EUR"
          className="w-code"
        />
      </div>
    </fieldset>
  );
}
