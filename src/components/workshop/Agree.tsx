// The declaration the room agrees on: proposed from the vote, edited by hand, with its sentence in both languages, and the way
// to the result judged with it.
import { useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { ConsensusWeights } from '#components/workshop/ConsensusWeights.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { OpenResult } from '#components/workshop/OpenResult.tsx';
import { Written } from '#components/workshop/Written.tsx';
import { catalogue, purposeOf } from '#content/catalogue.ts';
import { consensusSentence } from '#content/phrases/consensus-sentence.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { clearConsensus, setConsensusMix, setConsensusSentence } from '#model/workshop/acts/agreed.ts';
import { LONGEST_TEXT } from '#model/workshop/acts/limits.ts';
import { seenVotes } from '#model/workshop/anonymity.ts';
import { type LeftOut, type Proposal, proposeConsensus } from '#model/workshop/disagreement/consensus.ts';
import { placesOf } from '#model/workshop/places.ts';

export default function Agree() {
  const { words, tell, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.ballots.agree;
  const { consensus } = engagement;
  const { ballots, hidden, last: round } = seenVotes(engagement);
  const [proposal, setProposal] = useState<Proposal>();
  // Drawn anew where the weights come from elsewhere than their fields.
  const [version, setVersion] = useState(0);
  const propose = () => {
    if (!round) return;
    const proposed = proposeConsensus(
      placesOf(catalogue),
      ballots.filter((ballot) => ballot.round === round),
    );
    setProposal(proposed);
    setVersion(version + 1);
    if (proposed.state !== 'proposed') return;
    const mix = Object.fromEntries(proposed.declaration.map(({ purpose, weight }) => [purpose, weight]));
    const name = proposed.declaration.find((one) => one.name)?.name;
    change((before) => setConsensusMix(before, mix, name));
  };
  const clear = () => {
    change(clearConsensus);
    setVersion(version + 1);
    tell(say.cleared, () => {
      change((before) => (consensus ? { ...before, consensus } : before));
      setVersion((now) => now + 1);
      tell(words.desk.undone);
    });
  };
  return (
    <>
      <Part id="agree" title={say.title}>
        <p>{say.intro}</p>
        {!consensus && <p className="small">{say.none}</p>}
        <p className="acts">
          {round ? (
            <button type="button" className="btn quiet" onClick={propose}>
              {say.propose}
            </button>
          ) : (
            hidden.length === 0 && <span className="small">{say.notYet}</span>
          )}
          {consensus && <Plain act={clear}>{say.clear}</Plain>}
        </p>
        {hidden.length > 0 && <p className="small">{disagreementPhrases(language).unseen(hidden).join(' ')}</p>}
        {proposal && <Beside proposal={proposal} />}
        <ConsensusWeights key={version} />
      </Part>
      {consensus && (
        <Part id="sentence" title={say.sentence}>
          <p className="small">{say.sentenceHint}</p>
          {(['it', 'en'] as const).map((language) => (
            <div key={language}>
              <p lang={language} className="made-sentence">
                {consensus.sentence?.[language] || consensusSentence(consensus.declaration, language)}
              </p>
              <Written
                id={`sentence-${language}`}
                label={`${say.sentence}, ${say.in[language]}`}
                isLong
                lang={language}
                most={LONGEST_TEXT}
                value={consensus.sentence?.[language] ?? ''}
                write={(text) => change((before) => setConsensusSentence(before, language, text))}
              />
            </div>
          ))}
        </Part>
      )}
      <Part id="outcome" title={say.result}>
        <OpenResult />
      </Part>
    </>
  );
}

function Beside({ proposal }: { proposal: Proposal }) {
  const { words, language } = useDesk();
  const say = words.ballots.agree;
  const lineOf = ({ purpose, because, names }: LeftOut) =>
    `${purposeOf(purpose).words.name[language]}${names ? ` (${names.join(', ')})` : ''}: ${say.because[because]}`;
  return (
    <div className="note" role="status">
      {proposal.state === 'proposed' && proposal.hasTies && <p>{say.ties}</p>}
      {proposal.leftOut.length > 0 && (
        <>
          <p>{say.leftOut}</p>
          <ul>
            {proposal.leftOut.map((one) => (
              <li key={one.purpose}>{lineOf(one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
