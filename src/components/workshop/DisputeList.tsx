// The numbers that somebody disputed: what stood there, what stands there now, and whether it has been looked up.
import { useRef } from 'react';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { questionOf } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { openAnswer } from '#model/assessment.ts';
import { isOvertaken, mayTakeBack, settleDispute, standsNow, takeBack } from '#model/workshop/acts/facts.ts';
import type { Disputed } from '#model/workshop/engagement.ts';
import { roleNameOf } from '#model/workshop/role-names.ts';

export function DisputeList() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.sheets.disputes;
  const { answers } = engagement.assessment;
  const { quote } = phrasebook(language, engagement.assessment.company.currency);
  const quoted = ({ question, cell }: Disputed, answer: unknown) => {
    const opened = openAnswer(answer);
    if (!opened) return words.sheets.back.absent;
    const value = cell === undefined ? opened.value : { [cell]: answer };
    return quote({ kind: 'answer', voice: 'do', question, value, quality: opened.quality, topTier: false });
  };
  return (
    <>
      <p className="small">{say.intro}</p>
      <ul className="list disputes">
        {engagement.disputes.map((one, place) => {
          const role = roleNameOf(engagement.roles, one.role);
          return (
            <li key={`${one.at}${one.question}${one.cell ?? ''}`}>
              <p>
                <b>{questionOf(one.question)?.words.ask[language]}</b> {one.settled && <span>({say.settled})</span>}
              </p>
              <p className="about">
                <span>{say.before(quoted(one, one.before))}</span>
                {isOvertaken(answers, one) && <span>{say.inRoom(quoted(one, one.after))}</span>}
                <span>{say.after(quoted(one, standsNow(answers, one)))}</span>
                {role && <span>{say.by(role)}</span>}
                {one.note && <span>{one.note}</span>}
              </p>
              <Acts one={one} place={place} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** What was there before can be put back once: the other button keeps the focus then. */
function Acts({ one, place }: { one: Disputed; place: number }) {
  const say = useDesk().words.sheets.disputes;
  const { engagement, change } = useEngagement();
  const settle = useRef<HTMLButtonElement>(null);
  const mayGoBack = mayTakeBack(engagement, place);
  useFocusBack(mayGoBack, () => settle.current);
  return (
    <div className="acts">
      <Plain act={() => change((before) => settleDispute(before, place, !one.settled))} control={settle}>
        {one.settled ? say.reopen : say.settle}
      </Plain>
      {mayGoBack && <Plain act={() => change((before) => takeBack(before, place))}>{say.takeBack}</Plain>}
    </div>
  );
}
