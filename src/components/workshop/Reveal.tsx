// The one act that cannot be taken back: it is asked once more, in place.
import { useState } from 'react';
import { Plain } from '#components/kept/Plain.tsx';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { mayReveal, openRound, reveal } from '#model/workshop/acts/vote.ts';
import { sealedState } from '#model/workshop/sealed.ts';

export function Reveal() {
  const { words } = useDesk();
  const { engagement, change } = useEngagement();
  const [isAsked, ask] = useState(false);
  const say = words.ballots.collect;
  const round = openRound(engagement);
  const { collected, invited, isRevealed } = sealedState(engagement, round);
  const last = engagement.revealed.at(-1);
  return (
    <>
      {last !== undefined && (
        <p>
          {say.revealed(words.ballots.round[last])} <a href={deskFragment(engagement.id, 'votes')}>{say.see}</a>
        </p>
      )}
      {last === 1 && !isRevealed && <p className="small">{say.second}</p>}
      {!isRevealed && !isAsked && (
        <p>
          <button type="button" className="btn" disabled={!mayReveal(engagement, round)} onClick={() => ask(true)}>
            {say.reveal(words.ballots.round[round])}
          </button>
        </p>
      )}
      {!isRevealed && isAsked && (
        <div className="notice">
          <p>{say.revealAsk(collected, invited)}</p>
          <div className="acts">
            <button
              type="button"
              className="btn"
              // biome-ignore lint/a11y/noAutofocus: it stands where the button that asked stood
              autoFocus
              onClick={() => {
                ask(false);
                change((before) => reveal(before, round));
              }}
            >
              {say.revealYes}
            </button>
            <Plain act={() => ask(false)}>{say.revealNo}</Plain>
          </div>
        </div>
      )}
    </>
  );
}
