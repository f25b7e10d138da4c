// A ballot from paper, typed with the keyboard alone: role, tokens in the order of the purposes, and what else stands on it.

import { type SyntheticEvent, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { FIELD, tokenField } from '#components/ballot/ballot-store.ts';
import {
  type BallotProblem,
  laidTokens,
  readEstimates,
  readExpects,
  tokensIn,
} from '#components/ballot/read-ballot.ts';
import { findHalfTyped, keepHalfTyped } from '#components/keep/half-typed.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { SelectField, TextField } from '#components/workshop/Field.tsx';
import { PaperRest, paperFace } from '#components/workshop/PaperRest.tsx';
import { openPaperTexts } from '#components/workshop/paper-texts.ts';
import type { CollectingNow } from '#components/workshop/use-collecting.ts';
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import { BALLOT_LIMITS, OTHER, TOKENS } from '#model/workshop/ballot.ts';
import { invitationOf } from '#model/workshop/carry/invitation.ts';
import { placesOf } from '#model/workshop/places.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

const PLACES = placesOf(catalogue);

export function Grid({ now }: { now: CollectingNow }) {
  const { words, language, places } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.collect;
  const { id } = engagement;
  const { currency } = engagement.assessment.company;
  const store = useMemo(
    () =>
      openPaperTexts(findHalfTyped(places, id, 'grid'), currency, (texts) =>
        keepHalfTyped(places, id, 'grid', Object.values(texts).some(Boolean) ? texts : undefined),
      ),
    [places, id, currency],
  );
  const texts = useSyncExternalStore(store.follow, store.all);
  const face = useMemo(() => paperFace(language), [language]);
  const [problem, setProblem] = useState('');
  const [strangeRest, setStrangeRest] = useState<readonly BallotProblem[]>([]);
  const first = useRef<HTMLSelectElement>(null);
  const get = (name: string) => texts[name] ?? '';
  const counts = PLACES.map((place) => [place, get(tokenField(place))] as const);
  const strange = counts.find(([, text]) => tokensIn(text) === undefined);
  const laid = laidTokens(face.view, get);
  const nameOf = (place: string) => purposeOf(place).words.name[language];
  const role = Number(get(FIELD.role));
  const round = openRound(engagement);
  const invitation = useMemo(() => invitationOf(engagement, { round }), [engagement, round]);
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    setStrangeRest([]);
    if (strange) return setProblem(say.gridRead(strange[1]));
    if (!role) return setProblem(say.gridNoRole);
    if (laid !== TOKENS) return setProblem(say.gridLeft(TOKENS - laid));
    const { estimates, problems } = readEstimates(face, invitation, get);
    setStrangeRest(problems);
    if (problems.length > 0) return setProblem(problems.map(([, sentence]) => sentence).join(' '));
    const tokens = Object.fromEntries(
      counts.flatMap(([place, text]) => (Number(text) > 0 ? [[place, Number(text)]] : [])),
    );
    const written = [FIELD.existTo, FIELD.operated, FIELD.name, FIELD.other].flatMap((field) => {
      const text = get(field).trim();
      const isMeant = field === FIELD.other ? tokens[OTHER] !== undefined : true;
      return text && isMeant ? [[field, text]] : [];
    });
    const expects = readExpects(get);
    const vote = {
      role,
      round,
      tokens,
      ...Object.fromEntries(written),
      ...(expects.length > 0 && { expects }),
      ...(Object.keys(estimates).length > 0 && { estimates }),
    };
    setProblem('');
    const [told] = now.take([{ kind: 'grid', vote }]);
    // What could not be taken by itself stays in the fields as well.
    if (told?.fate.kind === 'taken') store.clear();
    first.current?.focus();
  };
  return (
    <form className="grid-form" onSubmit={add}>
      <p className="small">{say.gridHint}</p>
      <SelectField
        id="grid-role"
        label={say.gridRole}
        control={first}
        value={get(FIELD.role)}
        choose={(next) => store.set(FIELD.role, next)}
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
              value={get(tokenField(place))}
              onChange={({ target }) => store.set(tokenField(place), target.value)}
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
          value={get(FIELD.existTo)}
          write={(text) => store.set(FIELD.existTo, text)}
        />
        {Number(get(tokenField(OTHER))) > 0 && (
          <TextField
            id="grid-other"
            label={face.words.tokens.other}
            most={BALLOT_LIMITS.other}
            value={get(FIELD.other)}
            write={(text) => store.set(FIELD.other, text)}
          />
        )}
        <SelectField
          id="grid-operated"
          label={say.gridOperated}
          value={get(FIELD.operated)}
          choose={(place) => store.set(FIELD.operated, place)}
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
            value={get(FIELD.name)}
            write={(text) => store.set(FIELD.name, text)}
          />
        )}
      </div>
      <PaperRest
        {...{ face, invitation, store }}
        isFront={engagement.roles.find(({ number }) => number === role)?.segment === 'front-line'}
        problems={strangeRest}
        title={say.gridRest}
      />
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
