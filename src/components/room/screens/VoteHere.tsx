// The invitation of the round that is open, for everybody in the room: a code for their telephones, whose page it opens, and what to
// do there. Where it would be too fine to be read from the last row it is at the desk.
import type { ScreenFace } from '#components/room/screen-face.ts';
import { qrPath } from '#components/take/qr-path.ts';
import { invitationLink } from '#components/workshop/invitation-link.ts';

/**
 * Characters: as many as a code of version 20 holds, 105 modules with their border. On a third of a screen two metres wide one is six
 * millimetres, four dots in the picture that a telephone takes from five metres away.
 */
const MOST_FROM_AFAR = 858;

export function VoteHere({ face: { say, engagement, language } }: { face: ScreenFace }) {
  if (engagement.roles.length === 0) return null;
  const link = invitationLink(engagement, language);
  const drawn = link !== undefined && link.length <= MOST_FROM_AFAR ? qrPath(link) : undefined;
  if (!drawn || link === undefined) return <p className="room-vote">{say.vote.atDesk}</p>;
  return (
    <figure className="room-vote">
      <svg
        role="img"
        aria-label={say.vote.code}
        viewBox={`0 0 ${drawn.side} ${drawn.side}`}
        shapeRendering="crispEdges"
        focusable="false"
      >
        <rect className="light" width={drawn.side} height={drawn.side} />
        <path className="dark" d={drawn.path} />
      </svg>
      <figcaption>
        <b>{say.vote.code}</b> {say.vote.opens(new URL(link).host)} {say.vote.how}
      </figcaption>
    </figure>
  );
}
