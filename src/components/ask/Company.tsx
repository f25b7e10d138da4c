// Who the assessment is about: a name, the month of the data, the currency of the amounts. All of it may stay blank.
import { problemId, useAsk, useField, useProblems } from '#components/ask/context.tsx';
import { COMPANY } from '#components/ask/draft.ts';
import { readMonth } from '#components/ask/month.ts';
import { SelectField, TextField } from '#components/ask/TextField.tsx';
import { formatDate } from '#content/numbers/format.ts';

const CURRENCIES = ['EUR', 'GBP', 'CHF', 'USD', 'SEK', 'DKK', 'NOK', 'PLN', 'CZK', 'HUF', 'RON'];
const NAMES = [COMPANY.asOf];

export function Company() {
  const { words, language } = useAsk();
  const say = words.company;
  const [asOf] = useField(COMPANY.asOf);
  const [currency] = useField(COMPANY.currency);
  const month = readMonth(asOf);
  const problems = useProblems(NAMES);
  const currencies = currency && !CURRENCIES.includes(currency) ? [...CURRENCIES, currency] : CURRENCIES;
  return (
    <fieldset className={problems.length > 0 ? 'q has-err' : 'q'}>
      <legend>{say.legend}</legend>
      {problems.map(([name, sentence]) => (
        <p className="err" id={problemId(name)} key={name}>
          <span className="vh">{words.problem.prefix}</span>
          {sentence}
        </p>
      ))}
      <div className="setting">
        <TextField name={COMPANY.name} label={say.name} words />
        <TextField name={COMPANY.asOf} label={say.asOf} hint={`${COMPANY.asOf}/hint`} words />
        <SelectField
          name={COMPANY.currency}
          label={say.currency}
          options={currencies.map((code) => [code, code] as const)}
          usual="EUR"
          className="w-code"
        />
      </div>
      <p className="readback" id={`${COMPANY.asOf}/hint`}>
        {month ? (
          <>
            {words.question.readAs} <b>{formatDate(month, language)}</b>
          </>
        ) : (
          say.asOfHint
        )}
      </p>
    </fieldset>
  );
}
