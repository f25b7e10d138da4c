// What stands beside a declaration proposed from the vote: that none comes of it, that some purposes weigh the same, and every
// vote it leaves out, with its voters, its tokens and the reason.
import type { DisagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import type { Proposal } from '#model/workshop/disagreement/consensus.ts';

export function ProposalNotes({ proposal, phrases }: { proposal: Proposal; phrases: DisagreementPhrases }) {
  const { leftOut } = proposal;
  const told = phrases.proposed(proposal);
  if (told.length === 0 && leftOut.length === 0) return null;
  return (
    <div className="note" role="status">
      {told.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {leftOut.length > 0 && (
        <>
          <p>{phrases.words.consensus.leftOut}</p>
          <ul>
            {leftOut.map((one) => (
              <li key={one.purpose}>{phrases.leftOut(one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
