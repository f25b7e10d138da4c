// The one act that cannot be taken back: it is asked once more, in place.
import { useEffect, useRef, useState } from 'react';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
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
  const opener = useRef<HTMLButtonElement>(null);
  const yes = useRef<HTMLButtonElement>(null);
  const see = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isAsked) yes.current?.focus();
  }, [isAsked]);
  // Once it is done, the button is that of another round: what was revealed is what comes next.
  const isDone = useRef(false);
  useFocusBack(isAsked, () => (isDone.current ? see.current : opener.current));
  const say = words.ballots.collect;
  const round = openRound(engagement);
  const { collected, invited, isRevealed } = sealedState(engagement, round);
  const last = engagement.revealed.at(-1);
  return (
    <>
      {last !== undefined && (
        <p>
          {say.revealed(words.ballots.round[last])}{' '}
          <a ref={see} href={deskFragment(engagement.id, 'votes')}>
            {say.see}
          </a>
        </p>
      )}
      {last === 1 && !isRevealed && <p className="small">{say.second}</p>}
      {!isRevealed && !isAsked && (
        <p>
          <button
            ref={opener}
            type="button"
            className="btn"
            disabled={!mayReveal(engagement, round)}
            onClick={() => {
              isDone.current = false;
              ask(true);
            }}
          >
            {say.reveal(words.ballots.round[round])}
          </button>
        </p>
      )}
      {!isRevealed && isAsked && (
        <div className="notice">
          <p>{say.revealAsk(collected, invited)}</p>
          <div className="acts">
            <button
              ref={yes}
              type="button"
              className="btn"
              onClick={() => {
                isDone.current = true;
                change((before) => reveal(before, round));
                ask(false);
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
