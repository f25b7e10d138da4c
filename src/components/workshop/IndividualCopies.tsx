// A copy for one voter, on paper or as a text: that ballot and what belongs to all, in the language of whoever gets it.

import { useState } from 'react';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { copyBlocks } from '#components/workshop/copy-blocks.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { SelectField } from '#components/workshop/Field.tsx';
import { printOnly } from '#components/workshop/print-only.ts';
import { Chosen } from '#components/workshop/Written.tsx';
import type { Language } from '#content/shape.ts';
import { workshopAfter as en } from '#content/words/en/workshop-after.ts';
import { workshopAfter as it } from '#content/words/it/workshop-after.ts';
import type { Ballot } from '#model/workshop/ballot.ts';
import type { Collected } from '#model/workshop/engagement.ts';
import { individualCopy } from '#model/workshop/individual-copy.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';
import { withKnownNames } from '#model/workshop/voters.ts';

const WORDS = { it, en };

const keyOf = (one: Collected | undefined): string => (one ? `${one.ballot.round} ${one.ballot.id} ${one.at}` : '');

export function IndividualCopies() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.after.copies;
  const [wanted, want] = useState('');
  const [chosenLanguage, setLanguage] = useState<Language>();
  const seen = withKnownNames(engagement).filter(({ ballot }) => engagement.revealed.includes(ballot.round));
  if (seen.length === 0) return <p>{say.sealed}</p>;
  // By what it is and not by its place in the list, where another may stand once a ballot is taken out.
  const place = seen.findIndex((one) => keyOf(one) === wanted);
  const chosen = seen[place]?.ballot;
  const choose = (at: string) => want(at && keyOf(seen[Number(at)]));
  const spoken = chosenLanguage ?? chosen?.language ?? language;
  const copy = chosen && individualCopy(engagement, chosen);
  const blocks = copy && copyBlocks(copy, spoken, WORDS[spoken].copies);
  const nameOf = (number: number) => roleNameOf(engagement.roles, number) ?? '';
  const print = () => printOnly('copy');
  const download = () => {
    if (!blocks) return;
    const text = blocks.map(({ title, lines }) => [title, ...lines].join('\n')).join('\n\n');
    saveFile(
      `${fileNameOf('coerente', WORDS[spoken].copies.file, nameOf(chosen?.role ?? 0))}.txt`,
      `${text}\n`,
      'text/plain;charset=utf-8',
    );
  };
  const countBefore = (index: number) => {
    const { role, round } = seen[index]?.ballot ?? {};
    return seen.slice(0, index + 1).filter(({ ballot }) => ballot.role === role && ballot.round === round).length;
  };
  const nameIn = ({ name, round, role }: Ballot, index: number) =>
    engagement.names === 'named' && name
      ? say.signed(name, words.ballots.round[round])
      : say.item(nameOf(role), countBefore(index), words.ballots.round[round]);
  return (
    <>
      <p>{say.intro}</p>
      <SelectField id="copy-ballot" label={say.which} value={chosen ? String(place) : ''} choose={choose}>
        <option value="">{say.choose}</option>
        {seen.map((given, i) => (
          <option key={keyOf(given)} value={i}>
            {nameIn(given.ballot, i)}
          </option>
        ))}
      </SelectField>
      {blocks && (
        <>
          <Chosen
            name="copy-language"
            legend={say.language}
            value={spoken}
            options={[
              ['it', words.desk.languages.it],
              ['en', words.desk.languages.en],
            ]}
            set={setLanguage}
          />
          <div className="acts">
            <Plain act={print}>{say.print}</Plain>
            <Plain act={download}>{say.download}</Plain>
          </div>
          <section className="own-copy" lang={spoken} data-printed="copy">
            {blocks.map(({ title, lines }, i) => (
              <div key={title}>
                {i === 0 ? <h3>{title}</h3> : <h4>{title}</h4>}
                {lines.map((line) => (
                  <p key={line}>{line}</p>
                ))}
              </div>
            ))}
          </section>
        </>
      )}
    </>
  );
}
