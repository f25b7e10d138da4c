// The answers beside any of the ten purposes, chosen by the reader: a chart, its message in words, and its table. Asked
// for by opening a fold, so that nobody loads it who does not look.
import type { ChartConfiguration } from 'chart.js';
import { useCallback, useId, useMemo, useState } from 'react';
import { Drawing } from '#components/result/charts/Drawing.tsx';
import type { Inks } from '#components/result/charts/inks.ts';
import { profileChart } from '#components/result/charts/profile-chart.ts';
import { countOutcomes, type Profile, profileOf } from '#components/result/charts/profile-rows.ts';
import type { Face } from '#components/result/face.ts';
import { Legend } from '#components/result/Legend.tsx';
import { Cell, ColumnHead, Head, Row, RowHead, Rows, Table } from '#components/result/Table.tsx';
import type { Judgement } from '#model/judge/assess.ts';

interface Props {
  face: Pick<Face, 'phrases' | 'words'>;
  judgement: Judgement;
}

export function ProfileExplorer({ face, judgement }: Props) {
  const { phrases, words } = face;
  const select = useId();
  const { purposes } = judgement.catalogue;
  const [purpose, setPurpose] = useState(judgement.ranked[0]?.purpose ?? purposes[0]?.id ?? '');
  const profile = useMemo(() => profileOf(judgement, purpose), [judgement, purpose]);
  if (!profile) return null;
  return (
    <details className="more explore">
      <summary>{words.explore.title}</summary>
      <div className="field">
        <label htmlFor={select}>{words.explore.choose}</label>
        <select id={select} className="txt" value={purpose} onChange={(event) => setPurpose(event.target.value)}>
          {purposes.map(({ id, number }) => (
            <option key={id} value={id}>
              {words.explore.optionNumber(String(number), phrases.purposeName(id))}
            </option>
          ))}
        </select>
      </div>
      <Explored face={face} profile={profile} />
    </details>
  );
}

function Explored({ face, profile }: { face: Props['face']; profile: Profile }) {
  const { phrases, words } = face;
  const message = words.explore.message(
    phrases.purposeName(profile.purpose),
    countOutcomes(profile),
    phrases.agreement(profile.kappa),
  );
  const make = useCallback(
    (inks: Inks, width: number) =>
      profileChart(profile, phrases.dimensionName, inks, width) as unknown as ChartConfiguration,
    [profile, phrases],
  );
  return (
    <>
      <p aria-live="polite">{message}</p>
      <Legend words={words} />
      <Drawing message={message} words={words} shape="profile" make={make} />
      <ProfileTable face={face} profile={profile} />
    </>
  );
}

function ProfileTable({ face, profile }: { face: Props['face']; profile: Profile }) {
  const { phrases, words } = face;
  const { labels } = phrases;
  const heads = [labels.asked, labels.shown, words.explore.outcome];
  return (
    <Table className="ref stack">
      <caption>{words.explore.caption(phrases.purposeName(profile.purpose))}</caption>
      <Head>
        <ColumnHead>{labels.dimension}</ColumnHead>
        {heads.map((head) => (
          <ColumnHead key={head} className="num">
            {head}
          </ColumnHead>
        ))}
      </Head>
      <Rows>
        {profile.rows.map(({ dimension, asked, shown, outcome }) => (
          <Row key={dimension}>
            <RowHead>{phrases.dimensionName(dimension)}</RowHead>
            <Cell className="num" label={labels.asked}>
              <span className="say">{asked ? phrases.range(asked) : words.explore.free}</span>
            </Cell>
            <Cell className="num" label={labels.shown}>
              {phrases.range(shown)}
            </Cell>
            <Cell className="num" label={words.explore.outcome}>
              {words.explore[outcome]}
            </Cell>
          </Row>
        ))}
      </Rows>
    </Table>
  );
}
