// What a disputed word is agreed to mean, in one line and in both languages: the purposes on which tokens lie, and any other.
import { useState } from 'react';
import { AgreedField } from '#components/workshop/AgreedField.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { define } from '#model/workshop/acts/agreed.ts';
import { seenVotes, toldWords } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { readExpectations } from '#model/workshop/disagreement/expectations.ts';
import { lastSaid } from '#model/workshop/disagreement/last-said.ts';
import { placesOf } from '#model/workshop/places.ts';

/** Fields there are at least; every word that is meant differently has its own. */
const SHOWN = 2;

export function Definitions({ round }: { round: Round }) {
  const { words, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.ballots.votes;
  const [added, add] = useState<readonly string[]>([]);
  const told = lastSaid(seenVotes(engagement).ballots, round, 'expects');
  const disputed = toldWords(engagement.names, readExpectations(catalogue.purposes, told))
    .toSorted((a, b) => (b.distance ?? -1) - (a.distance ?? -1))
    .filter(({ distance = 0 }, at) => distance > 0 || at < SHOWN)
    .map(({ purpose }) => purpose);
  const defined = engagement.definitions.map(({ purpose }) => purpose);
  const shown = [...new Set([...defined, ...disputed, ...added])];
  const nameOf = (purpose: string) => purposeOf(purpose).words.name[language];
  return (
    <>
      <p className="small">{say.defineHint}</p>
      {shown.map((purpose) => {
        const text = engagement.definitions.find((one) => one.purpose === purpose)?.text;
        return (
          <div className="definition" key={purpose}>
            <h3>{nameOf(purpose)}</h3>
            {(['it', 'en'] as const).map((spoken) => (
              <AgreedField
                key={spoken}
                id={`define-${purpose}-${spoken}`}
                label={say.defineFor(nameOf(purpose), words.desk.languages[spoken])}
                texts={text}
                spoken={spoken}
                write={(typed) => change((before) => define(before, purpose, spoken, typed))}
              />
            ))}
          </div>
        );
      })}
      <select
        className="txt"
        aria-label={say.defineOther}
        value=""
        onChange={({ target }) => add([...added, target.value])}
      >
        <option value="">{say.defineOther}</option>
        {placesOf(catalogue)
          .filter((place) => !shown.includes(place))
          .map((place) => (
            <option key={place} value={place}>
              {nameOf(place)}
            </option>
          ))}
      </select>
    </>
  );
}
