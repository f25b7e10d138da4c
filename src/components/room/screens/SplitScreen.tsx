// One split at a time: what it is about, which of the three kinds it is and what resolves it, how the votes lie, and the line that
// is agreed on.

import { splitKey } from '#components/room/material.ts';
import type { ScreenFace } from '#components/room/screen-face.ts';
import { useWholeAnalysis } from '#components/room/use-whole-analysis.ts';
import { Fact } from '#components/workshop/disagreement/FactsPart.tsx';
import { Meaning } from '#components/workshop/disagreement/MeaningsPart.tsx';
import { Sentences } from '#components/workshop/disagreement/Section.tsx';
import { Strip, TokenAxis } from '#components/workshop/disagreement/Strip.tsx';
import { drawingFor } from '#components/workshop/disagreement/strip-dots.ts';
import { agreedWords, writtenText } from '#content/phrases/agreed-text.ts';
import type { Dispute } from '#model/workshop/disagreement/disputes.ts';

export function SplitScreen(face: ScreenFace) {
  const { say, room, engagement, votes, material } = face;
  const splits = material.votes.splits();
  const split = splits.find((one) => splitKey(one) === room.screen) ?? splits[room.at] ?? splits.at(-1);
  const { hidden } = material.votes;
  if (!split && hidden.length > 0) return <Sentences texts={votes.unseen(hidden)} />;
  if (!split)
    return <p className="room-first">{engagement.revealed.includes(1) ? say.splits.none : say.splits.sealed}</p>;
  const definition = engagement.definitions.find(({ purpose }) => purpose === split.id && split.kind !== 'facts');
  const meant = writtenText(definition?.text, face.language);
  return (
    <>
      <p className="room-kicker">
        {say.splits.number(splits.indexOf(split) + 1, splits.length)}. <b>{say.splits.kind[split.kind]}</b>
      </p>
      <h2 className="room-title">{votes.pointName(split)}</h2>
      <Shown face={face} split={split} />
      {meant && (
        <p className="room-definition">
          <b>{say.splits.defined}:</b> <bdi lang={meant.spoken}>{meant.text}</bdi>
          {meant.isUntranslated && ` (${agreedWords(face.language).mark})`}
        </p>
      )}
      <p className="room-quiet">
        {say.splits.resolves[split.resolves]} {say.splits.other}
      </p>
    </>
  );
}

function Shown({ face, split }: { face: ScreenFace; split: Dispute }) {
  const { say, votes, material } = face;
  const analysis = useWholeAnalysis(material.votes);
  if (split.kind === 'facts') {
    const fact = analysis.facts.find((one) => one.votes.fact.id === split.id);
    return fact ? <Fact face={{ phrases: votes }} dispute={fact} assessment={undefined} /> : null;
  }
  if (split.kind === 'words') {
    const meaning = analysis.words.find(({ purpose }) => purpose === split.id);
    return meaning ? <Meaning face={{ phrases: votes }} meaning={meaning} /> : null;
  }
  const row = analysis.aims.purposes.find(({ purpose }) => purpose === split.id);
  if (!row) return null;
  return (
    <div className="room-strip">
      <TokenAxis />
      <Strip spread={row.spread} drawing={drawingFor([row.spread.counts])} label={votes.heard(row)} />
      <p>{say.splits.apart(votes.tokens(row.spread.meanDifference ?? 0))}</p>
    </div>
  );
}
