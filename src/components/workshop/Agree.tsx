// The declaration the room agrees on: proposed from the vote, edited by hand, with its sentence in both languages, and the way
// to the result judged with it.
import { useState } from 'react';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { AgreedField } from '#components/workshop/AgreedField.tsx';
import { ConsensusWeights } from '#components/workshop/ConsensusWeights.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { OpenResult } from '#components/workshop/OpenResult.tsx';
import { OwnWords } from '#components/workshop/OwnWords.tsx';
import { ProposalNotes } from '#components/workshop/ProposalNotes.tsx';
import { catalogue } from '#content/catalogue.ts';
import { agreedSentence } from '#content/phrases/agreed-text.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import { clearConsensus, setConsensusMix, setConsensusSentence } from '#model/workshop/acts/agreed.ts';
import { seenVotes } from '#model/workshop/anonymity.ts';
import { type Proposal, proposeConsensus } from '#model/workshop/disagreement/consensus.ts';
import type { Consensus, Language } from '#model/workshop/engagement.ts';
import { placesOf } from '#model/workshop/places.ts';

export default function Agree() {
  const { words, tell, language } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.ballots.agree;
  const { consensus } = engagement;
  const { ballots, hidden, last: round } = seenVotes(engagement);
  const phrases = disagreementPhrases(language);
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
      <OwnWords />
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
        {hidden.length > 0 && <p className="small">{phrases.unseen(hidden).join(' ')}</p>}
        {proposal && <ProposalNotes proposal={asItStands(proposal, consensus)} phrases={phrases} />}
        <ConsensusWeights key={version} />
      </Part>
      {consensus && (
        <Part id="sentence" title={say.sentence}>
          <p className="small">{say.sentenceHint}</p>
          {(['it', 'en'] as const).map((spoken) => (
            <div key={spoken}>
              <AgreedSentence consensus={consensus} spoken={spoken} />
              <AgreedField
                id={`sentence-${spoken}`}
                label={`${say.sentence}, ${say.in[spoken]}`}
                isLong
                texts={consensus.sentence}
                spoken={spoken}
                write={(text) => change((before) => setConsensusSentence(before, spoken, text))}
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

/** Ties are told of the weights as they are now, whatever was proposed. */
function asItStands(proposal: Proposal, consensus: Consensus | undefined): Proposal {
  if (proposal.state === 'none') return proposal;
  const weights = (consensus?.declaration ?? []).map(({ weight }) => weight);
  return { ...proposal, hasTies: new Set(weights).size < weights.length };
}

/** What a reader of the language will find. */
function AgreedSentence({ consensus, spoken }: { consensus: Consensus; spoken: Language }) {
  const { text, spoken: its } = agreedSentence(consensus, spoken);
  return (
    <p lang={its} className="made-sentence">
      {text}
    </p>
  );
}
