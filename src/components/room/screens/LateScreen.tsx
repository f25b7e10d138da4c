// How many ballots are in, and of which roles: nothing of what they say.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { openRound } from '#model/workshop/acts/vote.ts';
import type { Round } from '#model/workshop/ballot.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';
import { sealedState } from '#model/workshop/sealed.ts';

export function LateScreen(face: ScreenFace) {
  const { say, engagement } = face;
  return (
    <>
      <h2 className="room-title">{say.late.title}</h2>
      <HowMany face={face} round={engagement.revealed.includes(2) ? 2 : openRound(engagement)} />
      <p>{say.late.sealed}</p>
    </>
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
        <p>{say.late.complete}</p>
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
