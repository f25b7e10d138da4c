// A ballot from paper, typed with the keyboard alone: role, tokens in the order of the purposes, and what else stands on it.

import { type SyntheticEvent, useRef, useState } from 'react';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { SelectField, TextField } from '#components/workshop/Field.tsx';
import type { CollectingNow } from '#components/workshop/use-collecting.ts';
import { useHalfTyped } from '#components/workshop/use-half-typed.ts';
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import { BALLOT_LIMITS, OTHER, TOKENS } from '#model/workshop/ballot.ts';
import { placesOf } from '#model/workshop/places.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

type Texts = Readonly<Record<string, string>>;
const BLANK: Texts = {};
const PLACES = placesOf(catalogue);
const EXIST = 'existTo';
const OPERATED = 'operated';
const NAME = 'name';
const ROLE = 'role';

export function Grid({ now }: { now: CollectingNow }) {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.collect;
  const { texts, write } = useHalfTyped<Texts>('grid', BLANK);
  const [problem, setProblem] = useState('');
  const first = useRef<HTMLSelectElement>(null);
  const get = (name: string) => texts[name] ?? '';
  const set = (name: string, text: string) => write({ ...texts, [name]: text });
  const counts = PLACES.map((place) => [place, get(place).trim()] as const);
  const strange = counts.find(([, text]) => !/^\d{0,3}$/u.test(text));
  const laid = counts.reduce((sum, [, text]) => sum + (/^\d+$/u.test(text) ? Number(text) : 0), 0);
  const nameOf = (place: string) => purposeOf(place).words.name[language];
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    const role = Number(get(ROLE));
    if (strange) return setProblem(say.gridRead(strange[1]));
    if (!role) return setProblem(say.gridNoRole);
    if (laid !== TOKENS) return setProblem(say.gridLeft(TOKENS - laid));
    const tokens = Object.fromEntries(
      counts.flatMap(([place, text]) => (Number(text) > 0 ? [[place, Number(text)]] : [])),
    );
    const [existTo, operated, name] = [EXIST, OPERATED, NAME].map((field) => get(field).trim());
    const vote = {
      role,
      round: openRound(engagement),
      tokens,
      ...(existTo && { existTo }),
      ...(operated && { operated }),
      ...(name && { name }),
    };
    setProblem('');
    const [told] = now.take([{ kind: 'grid', vote }]);
    // What could not be taken by itself stays in the fields as well.
    if (told?.fate.kind === 'taken') write(BLANK);
    first.current?.focus();
  };
  return (
    <form className="grid-form" onSubmit={add}>
      <p className="small">{say.gridHint}</p>
      <SelectField
        id="grid-role"
        label={say.gridRole}
        control={first}
        value={get(ROLE)}
        choose={(role) => set(ROLE, role)}
      >
        <option value="">{say.gridChoose}</option>
        {engagement.roles.map(({ number }) => (
          <option key={number} value={number}>
            {roleNameOf(engagement.roles, number)}
          </option>
        ))}
      </SelectField>
      <div className="token-fields">
        {PLACES.map((place) => (
          <div className="token-field" key={place}>
            <input
              id={`grid-${place}`}
              className="txt w-count"
              type="text"
              inputMode="numeric"
              maxLength={3}
              autoComplete="off"
              value={get(place)}
              onChange={({ target }) => set(place, target.value)}
            />
            <label htmlFor={`grid-${place}`}>{nameOf(place)}</label>
          </div>
        ))}
      </div>
      <p className="small" role="status">
        {say.gridLeft(TOKENS - laid)}
      </p>
      <div className="desk-fields">
        <TextField
          id="grid-exist"
          label={say.gridExist}
          most={BALLOT_LIMITS.existTo}
          value={get(EXIST)}
          write={(text) => set(EXIST, text)}
        />
        <SelectField
          id="grid-operated"
          label={say.gridOperated}
          value={get(OPERATED)}
          choose={(place) => set(OPERATED, place)}
        >
          <option value="">{say.gridUnknown}</option>
          {PLACES.filter((place) => place !== OTHER).map((place) => (
            <option key={place} value={place}>
              {nameOf(place)}
            </option>
          ))}
        </SelectField>
        {engagement.names === 'named' && (
          <TextField
            id="grid-name"
            label={say.gridName}
            most={BALLOT_LIMITS.name}
            value={get(NAME)}
            write={(text) => set(NAME, text)}
          />
        )}
      </div>
      {problem && (
        <p className="err" role="alert">
          {problem}
        </p>
      )}
      <p>
        <button type="submit" className="btn quiet">
          {say.gridAdd}
        </button>
      </p>
    </form>
  );
}
