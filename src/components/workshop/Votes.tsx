// What the revealed votes show: the three kinds of disagreement, the second vote, the groups, the guesses; and the words that
// are then defined.
import { useMemo, useState } from 'react';
import { useLagging } from '#components/frame/lagging.ts';
import { Part } from '#components/kept/Part.tsx';
import { Definitions } from '#components/workshop/Definitions.tsx';
import { AimsPart, type NamedMix } from '#components/workshop/disagreement/AimsPart.tsx';
import { FactsPart } from '#components/workshop/disagreement/FactsPart.tsx';
import { GuessesPart } from '#components/workshop/disagreement/GuessesPart.tsx';
import { KindsPart } from '#components/workshop/disagreement/KindsPart.tsx';
import { MeaningsPart } from '#components/workshop/disagreement/MeaningsPart.tsx';
import { SecondVotePart } from '#components/workshop/disagreement/SecondVotePart.tsx';
import { Sentences } from '#components/workshop/disagreement/Section.tsx';
import { SegmentsPart } from '#components/workshop/disagreement/SegmentsPart.tsx';
import '#components/workshop/disagreement/disagreement.css';
import '#components/workshop/disagreement/disagreement-strips.css';
import '#components/workshop/disagreement/disagreement-narrow.css';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { useAnalysis } from '#components/workshop/use-analysis.ts';
import { Chosen } from '#components/workshop/Written.tsx';
import { catalogue } from '#content/catalogue.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { judge } from '#model/judge/assess.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { seenRound } from '#model/workshop/acts/vote.ts';
import { seenVotes } from '#model/workshop/anonymity.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { besideRevealed } from '#model/workshop/disagreement/guesses.ts';

export default function Votes() {
  const { words } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.votes;
  const latest = seenRound(engagement);
  const [chosen, choose] = useState<Round>();
  const round = chosen ?? latest;
  if (!latest || !round)
    return (
      <Part id="votes" title={say.title}>
        <p>{say.sealed}</p>
        <p>
          <a href={deskFragment(engagement.id, 'collect')}>{say.goCollect}</a>
        </p>
      </Part>
    );
  return (
    <>
      {latest === 2 && (
        <Chosen
          name="round"
          legend={say.which}
          value={String(round)}
          options={([1, 2] as const).map((one) => [String(one), words.ballots.round[one]] as const)}
          set={(text) => choose(text === '1' ? 1 : 2)}
        />
      )}
      <Shown round={round} />
      <Part id="definitions" title={say.define}>
        <Definitions round={round} />
      </Part>
    </>
  );
}

function Shown({ round }: { round: Round }) {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.ballots.votes;
  const [isNamed, setNamed] = useState(false);
  const before = useLagging(engagement);
  const { assessment, consensus, ballots, revealed, respondents, estimated, names, roles } = before;
  const face = useMemo(
    () => ({ phrases: disagreementPhrases(language, assessment.company.currency) }),
    [language, assessment.company.currency],
  );
  // Ballots of a round that is still sealed, or too few, are not handed on.
  const seen = useMemo(
    () => seenVotes({ names, ballots, revealed, respondents }),
    [names, ballots, revealed, respondents],
  );
  const { known, isBusy } = useAnalysis({
    assessment,
    ...(consensus && { consensus }),
    estimated,
    names,
    roles,
    ballots: seen.ballots,
    round,
  });
  const analysis = known?.analysis;
  const guesses = useMemo(() => {
    if (!analysis) return undefined;
    const declared = agreedAssessment(before);
    const isDeclared = declared.declaration.length > 0;
    return isDeclared ? besideRevealed(analysis.guesses, judge(catalogue, declared)) : analysis.guesses;
  }, [analysis, before]);
  const hidden = seen.hidden.filter((one) => one.round === round);
  if (hidden.length > 0)
    return (
      <Part id="votes" title={say.title}>
        <Sentences texts={face.phrases.unseen(hidden)} />
      </Part>
    );
  if (!analysis || !guesses) return <p className="lead">{words.desk.loading}</p>;
  const isShown = isNamed && names === 'named';
  const named: readonly NamedMix[] = seen.ballots.flatMap((ballot) =>
    isShown && ballot.round === analysis.round
      ? [{ id: ballot.id, tokens: ballot.tokens, ...(ballot.name !== undefined && { name: ballot.name }) }]
      : [],
  );
  return (
    <div className="splits-page" aria-busy={isBusy}>
      <KindsPart face={face} disputes={analysis.disputes} />
      {engagement.names === 'named' && (
        <label className="check">
          <input type="checkbox" checked={isNamed} onChange={({ target }) => setNamed(target.checked)} />
          <span>{say.showNames}</span>
        </label>
      )}
      <AimsPart face={face} aims={analysis.aims} named={isShown ? named : undefined} />
      <FactsPart face={face} analysis={analysis} assessment={assessment} />
      <MeaningsPart face={face} analysis={analysis} />
      {analysis.round === 2 && <SecondVotePart face={face} vote={analysis.secondVote} hidden={seen.hidden} />}
      <SegmentsPart face={face} segments={analysis.segments} />
      <GuessesPart face={face} guesses={guesses} />
    </div>
  );
}
