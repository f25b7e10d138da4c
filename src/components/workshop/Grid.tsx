// A ballot from paper, typed with the keyboard alone: role, tokens in the order of the purposes, and what else stands on it.

import { type SyntheticEvent, useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
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
import { GridTokens, isOfTokens, PLACES, type Refusal, tokensId } from '#components/workshop/GridTokens.tsx';
import { PaperRest, paperFace } from '#components/workshop/PaperRest.tsx';
import { openPaperTexts } from '#components/workshop/paper-texts.ts';
import type { CollectingNow } from '#components/workshop/use-collecting.ts';
import { purposeOf } from '#content/catalogue.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import { BALLOT_LIMITS, OTHER, TOKENS } from '#model/workshop/ballot.ts';
import { invitationOf } from '#model/workshop/carry/invitation.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

const ROLE = 'grid-role';

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
  const [refusal, setRefusal] = useState<Refusal>();
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
  const refuse = (field: string, sentence: string) => setRefusal({ field, sentence });
  useEffect(() => {
    // The focus is what has the sentence read out; an alert would have it read twice.
    if (refusal) document.getElementById(refusal.field)?.focus();
  }, [refusal]);
  const areTokensRight = !strange && laid === TOKENS;
  const isMended = refusal && (refusal.field === ROLE ? role > 0 : isOfTokens(refusal) && areTokensRight);
  const problem = isMended ? undefined : refusal;
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    setStrangeRest([]);
    if (!role) return refuse(ROLE, say.gridNoRole);
    if (strange) return refuse(tokensId(strange[0]), say.gridRead(strange[1]));
    if (laid !== TOKENS) return refuse(tokensId(PLACES[0] ?? ''), say.gridLeft(TOKENS - laid));
    const { estimates, problems } = readEstimates(face, invitation, get);
    setStrangeRest(problems);
    const [worst] = problems;
    if (worst) return refuse(worst[0], problems.map(([, sentence]) => sentence).join(' '));
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
    setRefusal(undefined);
    const [taken] = now.take([{ kind: 'grid', vote }]);
    // What could not be taken by itself stays in the fields as well.
    if (taken?.fate.kind === 'taken') store.clear();
    first.current?.focus();
  };
  return (
    <form className="grid-form" onSubmit={add}>
      <p className="small">{say.gridHint}</p>
      <SelectField
        id={ROLE}
        label={say.gridRole}
        problem={problem?.field === ROLE ? problem.sentence : undefined}
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
      <GridTokens {...{ texts, store, nameOf, problem }} />
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
      {problem && problem.field !== ROLE && !isOfTokens(problem) && <p className="err">{problem.sentence}</p>}
      <p>
        <button type="submit" className="btn quiet">
          {say.gridAdd}
        </button>
      </p>
    </form>
  );
}
