// The second vote beside the first: covered until it is revealed, then where tokens went and how far two voters lie apart.

import type { ScreenFace } from '#components/room/screen-face.ts';
import { HowMany } from '#components/room/screens/LateScreen.tsx';
import { SecondVotePart } from '#components/workshop/disagreement/SecondVotePart.tsx';
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
  return <SecondVotePart face={{ phrases: votes }} vote={analysis().secondVote} hidden={hidden} />;
}
