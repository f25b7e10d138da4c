// The declaration: one to three of the ten purposes, or one of their own, each with its weight and its customers.
import { useState } from 'react';
import { Clash, clashesAt, clashTitle } from '#components/ask/Clash.tsx';
import { Company } from '#components/ask/Company.tsx';
import { problemId, useAsk, useField, useProblems, useTexts } from '#components/ask/context.tsx';
import {
  DECLARED,
  equalShare,
  fieldOf,
  keysOf,
  MOST_PURPOSES,
  purposeOf,
  withPurpose,
} from '#components/ask/declared.ts';
import { PurposeRow } from '#components/ask/PurposeRow.tsx';
import { formatNumber } from '#content/numbers/format.ts';
import { readNumber } from '#content/numbers/read.ts';

export const FIRST_PURPOSE = 'declaration/first';
const NO_PURPOSE = [FIRST_PURPOSE];

export function Declaration() {
  const { words, view, language, all, set } = useAsk();
  const say = words.declaration;
  const [declared] = useField(DECLARED);
  const [refused, setRefused] = useState<string>();
  const keys = declared.split(' ').filter(Boolean);
  const chosen = view.purposes.filter(({ id }) => keys.some((key) => purposeOf(key) === id));
  const problems = useProblems(NO_PURPOSE);
  const nameOf = (id: string): string => {
    const purpose = view.purposes.find((one) => one.id === id);
    return purpose ? `${purpose.number}. ${purpose.name}` : id;
  };

  const choose = (id: string, on: boolean) => {
    const fields = all();
    const full = on && keysOf((name) => fields[name] ?? '').length >= MOST_PURPOSES;
    setRefused(full ? id : undefined);
    if (full) return;
    for (const [name, text] of Object.entries(withPurpose(fields, id, on, language))) set(name, text);
  };

  return (
    <>
      <fieldset>
        <legend className="vh">{say.legend}</legend>
        {problems.map(([name, sentence]) => (
          <p className="err" id={problemId(name)} key={name}>
            <span className="vh">{words.problem.prefix}</span>
            {sentence}
          </p>
        ))}
        <p className="colhead" aria-hidden="true">
          <span>{say.columnPurpose}</span>
          <span>{say.columnFailure}</span>
        </p>
        <ul className="purposes">
          {view.purposes.map((purpose, i) => (
            <PurposeRow
              key={purpose.id}
              id={i === 0 ? FIRST_PURPOSE : `declared/${purpose.id}`}
              purpose={purpose}
              keys={keys.filter((key) => purposeOf(key) === purpose.id)}
              refused={
                refused === purpose.id
                  ? say.fourth(
                      chosen.map(({ id }) => nameOf(id)),
                      purpose.name,
                    )
                  : undefined
              }
              choose={(on) => choose(purpose.id, on)}
            >
              {clashesAt(purpose.id, keys.map(purposeOf), view).map((relation) => (
                <Clash key={relation.between.join()} relation={relation} keys={keys} />
              ))}
            </PurposeRow>
          ))}
        </ul>
      </fieldset>
      {/* Always there, so that what appears in it is announced: the clash itself stands between two purposes. */}
      <p className="vh" aria-live="polite">
        {view.relations.flatMap((relation) => clashTitle(relation, keys.map(purposeOf), view, words)).join('. ')}
      </p>
      <Sum keys={keys} />
      <Company />
    </>
  );
}

function Sum({ keys }: { keys: readonly string[] }) {
  const { words, language } = useAsk();
  const names = keys.map((key) => fieldOf(key, 'weight'));
  return (
    <div className="sum" role="status">
      <b>{words.declaration.chosen(keys.length, Math.max(0, MOST_PURPOSES - keys.length))}</b>
      {keys.length > 1 && <WeightSum key={names.join()} names={names} language={language} />}
    </div>
  );
}

function WeightSum({ names, language }: { names: readonly string[]; language: 'it' | 'en' }) {
  const { words } = useAsk();
  const [watched] = useState(names);
  const get = useTexts(watched);
  let sum = 0;
  for (const name of watched) {
    const reading = readNumber(get(name), language, 'percent');
    if (reading.kind === 'unreadable' || (reading.kind === 'number' && reading.value <= 0)) return null;
    sum += reading.kind === 'number' ? reading.value : equalShare(watched.length);
  }
  return <span className="small">{words.declaration.weightSum(formatNumber(sum, language))}</span>;
}
