// The second vote beside the first: covered until it is revealed, then where tokens went and how far two voters lie apart.

import type { ScreenFace } from '#components/room/screen-face.ts';
import { HowMany } from '#components/room/screens/LateScreen.tsx';
import { SecondVotePart } from '#components/workshop/disagreement/SecondVotePart.tsx';
import type { ToldSecondVote } from '#model/workshop/anonymity.ts';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function SecondVoteScreen(face: ScreenFace) {
  const { say, room, engagement, votes, material } = face;
  if (isCovered(room) || !engagement.revealed.includes(2))
    return (
      <>
        <h2 className="room-title">{say.second.closed}</h2>
        <HowMany face={face} round={2} />
      </>
    );
  const { analysis, hidden } = material.votes;
  const { secondVote } = analysis();
  return <SecondVotePart face={{ phrases: votes }} vote={secondVote && withoutOrder(secondVote)} hidden={hidden} />;
}

/** How alike the orders are is told in a coefficient: that is for the desk and the report, not for a slide. */
function withoutOrder(vote: ToldSecondVote): ToldSecondVote {
  const { before } = vote.all;
  const { concordance } = before;
  const untold = { state: 'not-measured', because: 'too-few-voters' } as const;
  return concordance.state === 'measured'
    ? { ...vote, all: { ...vote.all, before: { ...before, concordance: untold } } }
    : vote;
}
