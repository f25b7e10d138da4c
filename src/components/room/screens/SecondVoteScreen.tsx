// The second vote beside the first: covered until it is revealed, then where tokens went and how far two voters lie apart.

import type { ScreenFace } from '#components/room/screen-face.ts';
import { Votes } from '#components/room/screens/LateScreen.tsx';
import { SecondVotePart } from '#components/workshop/disagreement/SecondVotePart.tsx';
import type { ToldSecondVote } from '#model/workshop/anonymity.ts';
import { isCovered } from '#model/workshop/room/room-state.ts';

export function SecondVoteScreen(face: ScreenFace) {
  const { say, room, engagement, votes, material } = face;
  const open = ([1, 2] as const).find((round) => !engagement.revealed.includes(round));
  if (isCovered(room) || !engagement.revealed.includes(2))
    return (
      <>
        {open === undefined ? (
          <h2 className="room-title">{say.second.covered}</h2>
        ) : (
          <>
            <h2 className="room-title small-title">{say.second.closed}</h2>
            {open === 2 ? <Votes face={face} round={2} /> : <p className="room-first">{say.splits.sealed}</p>}
          </>
        )}
      </>
    );
  const { analysis, hidden } = material.votes;
  const { secondVote } = analysis();
  return (
    <>
      <SecondVotePart face={{ phrases: votes }} vote={secondVote && withoutOrder(secondVote)} hidden={hidden} />
      {secondVote && (
        <p className="room-quiet">
          {say.second.counted(secondVote.all.before.voters, secondVote.all.after.voters)}{' '}
          {secondVote.known && secondVote.known.moved.length > 0 && say.second.known(secondVote.known.voters)}
        </p>
      )}
    </>
  );
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
