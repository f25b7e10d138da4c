// How many ballots are in, and of which roles: nothing of what they say. What is revealed already is said to be.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { VoteHere } from '#components/room/screens/VoteHere.tsx';
import { ballotsOf } from '#model/workshop/acts/vote.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';
import { sealedState } from '#model/workshop/sealed.ts';

export function LateScreen(face: ScreenFace) {
  const { say, engagement } = face;
  const open = ([1, 2] as const).filter((round) => !engagement.revealed.includes(round))[0];
  // The second vote is spoken of once somebody has voted in it: until then nobody is late.
  const isAwaited = open === 1 || (open === 2 && ballotsOf(engagement, 2).length > 0);
  return (
    <>
      <h2 className="room-title">{say.late.title}</h2>
      {engagement.revealed.toSorted().map((round) => {
        const { collected, invited } = sealedState(engagement, round);
        return (
          <p key={round} className="room-first">
            {say.late.revealed(round, collected, Math.max(invited, collected))}
          </p>
        );
      })}
      {open !== undefined && isAwaited && (
        <Votes face={face} round={open} title={open === 2 ? say.late.second : undefined} />
      )}
    </>
  );
}

/** A round that is still sealed: how many are in, who is missing, and how to vote. */
export function Votes({ face, round, title }: { face: ScreenFace; round: Round; title?: string | undefined }) {
  return (
    <div className="room-voting">
      <div>
        {title !== undefined && <p>{title}</p>}
        <HowMany face={face} round={round} />
        <p className="room-quiet">{face.say.late.sealed}</p>
      </div>
      <VoteHere face={face} />
    </div>
  );
}

export function HowMany({ face: { say, engagement }, round }: { face: ScreenFace; round: Round }) {
  const { collected, invited, roles } = sealedState(engagement, round);
  const missing = roles.filter((one) => one.collected < one.invited);
  return (
    <>
      <p className="room-number">{say.late.progress(collected, Math.max(invited, collected))}</p>
      <progress max={Math.max(1, invited)} value={Math.min(collected, Math.max(1, invited))} aria-hidden="true" />
      {missing.length === 0 ? (
        invited > 0 && <p>{say.late.complete}</p>
      ) : (
        <>
          <p>{say.late.missing}:</p>
          <ul className="room-names">
            {missing.map(({ role, invited: of, collected: own }) => (
              <li key={role.number}>
                <bdi>{roleNameOf(engagement.roles, role.number)}</bdi> ({of - own})
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
