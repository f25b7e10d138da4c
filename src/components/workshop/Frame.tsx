// The frame of an engagement: what it is about, who decides, names or none, the five estimates, the rules of the game.

import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { SelectField } from '#components/workshop/Field.tsx';
import { printOnly } from '#components/workshop/print-only.ts';
import { Chosen, Written } from '#components/workshop/Written.tsx';
import { catalogue, questionOf } from '#content/catalogue.ts';
import { CURRENCIES } from '#content/numbers/currencies.ts';
import { askableFacts, mayChangeFacts, setEstimated } from '#model/workshop/acts/estimated.ts';
import {
  giveNamesBack,
  mayBeNamed,
  mayChangeCurrency,
  setCompany,
  setCurrency,
  setDay,
  setDecides,
  setNames,
  setScope,
  setSponsor,
} from '#model/workshop/acts/frame.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

export function Frame() {
  const { words, tell } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.desk.frame;
  const choose = (names: Engagement['names']) => {
    change((before) => setNames(before, names));
    if (!hasNames(engagement) || names === 'named') return;
    tell(say.namesGone, () => {
      change((now) => giveNamesBack(now, engagement));
      tell(words.desk.undone);
    });
  };
  const write = (act: (before: Engagement, text: string) => Engagement) => (text: string) =>
    change((before) => act(before, text));
  return (
    <>
      <Part id="frame" title={say.title}>
        <div className="desk-fields">
          <Written
            id="company"
            label={say.company}
            value={engagement.assessment.company.name}
            write={(name) => change((before) => setCompany(before, { name }))}
          />
          <Written id="scope" label={say.scope} hint={say.scopeHint} value={engagement.scope} write={write(setScope)} />
          <Written id="sponsor" label={say.sponsor} value={engagement.sponsor ?? ''} write={write(setSponsor)} />
          <Written
            id="decides"
            label={say.decides}
            hint={say.decidesHint}
            value={engagement.decides ?? ''}
            write={write(setDecides)}
          />
          <Written id="day" type="date" label={say.day} value={engagement.day ?? ''} write={write(setDay)} />
          <Currency />
        </div>
        <Chosen
          name="names"
          legend={say.names}
          value={engagement.names}
          options={[
            ['anonymous', say.anonymous],
            ['named', say.named],
          ]}
          off={mayBeNamed(engagement) ? undefined : { value: 'named', because: say.namesFixed }}
          set={choose}
        />
        {engagement.names === 'named' && engagement.ballots.length > 0 && <p className="note">{say.namesGo}</p>}
      </Part>
      <Part id="estimated" title={say.estimated}>
        <EstimatedFacts />
      </Part>
      <Part id="rules" title={say.rules}>
        <div data-printed="rules">
          <p className="paper-only">
            <b>{say.rules}</b>
            <br />
            <bdi>{[engagement.assessment.company.name, engagement.scope].filter(Boolean).join(', ')}</bdi>
          </p>
          <ol className="rules-text">
            {say.rulesText(engagement.names, engagement.decides?.trim() ?? '').map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ol>
        </div>
        <p className="acts">
          <Plain act={() => printOnly('rules')}>{say.rulesPrint}</Plain>
        </p>
      </Part>
    </>
  );
}

const hasNames = ({ respondents, ballots }: Engagement): boolean =>
  [...respondents, ...ballots.map(({ ballot }) => ballot)].some(({ name }) => name !== undefined);

function Currency() {
  const { words } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.desk.frame;
  const currency = engagement.assessment.company.currency ?? 'EUR';
  if (!mayChangeCurrency(catalogue, engagement))
    return (
      <div className="field">
        <p>
          {say.currency}: {currency}
        </p>
        <p className="small">{say.currencyFixed}</p>
      </div>
    );
  const codes = CURRENCIES.includes(currency) ? CURRENCIES : [...CURRENCIES, currency];
  return (
    <SelectField
      id="currency"
      label={say.currency}
      hint={say.currencyHint}
      value={currency}
      choose={(code) => change((before) => setCurrency(catalogue, before, code))}
    >
      {codes.map((code) => (
        <option key={code}>{code}</option>
      ))}
    </SelectField>
  );
}

function EstimatedFacts() {
  const { words, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.desk.frame;
  const ask = (id: string) => questionOf(id)?.words.ask[language] ?? id;
  if (!mayChangeFacts(engagement))
    return (
      <>
        <p className="small">{say.estimatedFixed}</p>
        <ol>
          {engagement.estimated.map((id) => (
            <li key={id}>{ask(id)}</li>
          ))}
        </ol>
      </>
    );
  const facts = askableFacts(catalogue);
  return (
    <>
      <p className="small">{say.estimatedHint}</p>
      <div className="desk-fields">
        {engagement.estimated.map((id, place) => (
          <SelectField
            // biome-ignore lint/suspicious/noArrayIndexKey: the places are fixed, what stands in them changes
            key={place}
            id={`fact-${place}`}
            label={say.place(place + 1)}
            value={id}
            choose={(fact) => change((before) => setEstimated(catalogue, before, place, fact))}
          >
            {facts.map((fact) => (
              <option key={fact} value={fact}>
                {ask(fact)}
              </option>
            ))}
          </SelectField>
        ))}
      </div>
    </>
  );
}
