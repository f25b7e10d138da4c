// Every divergence between what is declared and what is done, with how it is seen: for the rehearsal before the day and for what
// the day had no time for. The same acts as in the room.
import { Fragment, useMemo, useRef } from 'react';
import { useFocusBack } from '#components/frame/use-focus-back.ts';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { useEngagement } from '#components/workshop/engagement-context.tsx';
import { Reasons } from '#components/workshop/Reasons.tsx';
import { standName } from '#components/workshop/stand-name.ts';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { judge } from '#model/judge/assess.ts';
import { apartIn } from '#model/report/apart.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { takeStand } from '#model/workshop/acts/findings.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { mattersOf, standOf } from '#model/workshop/room/matters.ts';

const STANDS = ['agree', 'disputed', 'accepted'] as const;

export default function Triage() {
  const { words, language } = useDesk();
  const { engagement } = useEngagement();
  const say = words.triage;
  const { assessment, consensus } = engagement;
  const judged = useMemo(() => {
    const agreed = agreedAssessment({ assessment, consensus } as Engagement);
    if (agreed.declaration.length === 0) return undefined;
    const judgement = judge(catalogue, agreed);
    const { totalPoints } = apartIn({ catalogue, assessment: agreed, judgement });
    return { matters: mattersOf(catalogue, agreed, judgement), totalPoints };
  }, [assessment, consensus]);
  const matters = judged?.matters;
  const phrases = useMemo(() => phrasebook(language, assessment.company.currency), [language, assessment]);
  return (
    <Part id="triage" title={words.desk.parts.triage}>
      {matters ? (
        <>
          <p>{matters.length > 0 ? say.intro : say.none}</p>
          {matters.length > 0 && (
            <p className="small" role="status">
              {say.progress(matters.filter((one) => standOf(engagement, one)).length, matters.length)}
            </p>
          )}
          <ol className="list triage">
            {matters.map((subject) => (
              <OneMatter key={subject.id} subject={subject} totalPoints={judged.totalPoints} phrases={phrases} />
            ))}
          </ol>
        </>
      ) : (
        <p>
          {say.undeclared} <a href={deskFragment(engagement.id, 'agree')}>{say.goAgree}</a>
        </p>
      )}
    </Part>
  );
}

interface OneProps {
  subject: Subject;
  totalPoints: number;
  phrases: Phrasebook;
}

function OneMatter({ subject, totalPoints, phrases }: OneProps) {
  const { words } = useDesk();
  const { engagement, change } = useEngagement();
  const say = words.triage;
  const said = standOf(engagement, subject);
  const stand = said?.stand;
  const title = `${subject.id}-title`;
  const acts = useRef<HTMLDivElement>(null);
  useFocusBack(stand !== undefined, () => acts.current?.querySelector('button') ?? null);
  return (
    <li>
      <h3 id={title}>{phrases.subjectTitle(subject)}</h3>
      <p className="small">
        {[phrases.severity(subject.severity), phrases.points(subject.points, totalPoints)].filter(Boolean).join(', ')}
      </p>
      <dl className="triage-voices">
        {[subject.say, ...subject.against].map((one) => (
          <Fragment key={phrases.quote(one)}>
            <dt>
              {one.kind === 'answer' && one.voice === 'say' ? say.tells : one.voice === 'say' ? say.says : say.does}
            </dt>
            <dd>
              {phrases.asked(one) && <span className="asked-first">{phrases.asked(one)}</span>}
              {phrases.quote(one)}
            </dd>
          </Fragment>
        ))}
      </dl>
      {/* biome-ignore lint/a11y/useSemanticElements: a group of buttons, not of fields */}
      <div className="acts" role="group" aria-labelledby={title} ref={acts}>
        {STANDS.map((one) => (
          <button
            key={one}
            type="button"
            className={stand === one ? 'btn' : 'btn quiet'}
            aria-pressed={stand === one}
            onClick={() => change((before) => takeStand(before, subject.findings, one))}
          >
            {standName(say, one, subject)}
          </button>
        ))}
        {stand === undefined ? (
          <span className="small">{say.notSaid}</span>
        ) : (
          <Plain act={() => change((before) => takeStand(before, subject.findings, undefined))}>{say.back}</Plain>
        )}
      </div>
      {stand === 'disputed' && (
        <p className="small">
          {said?.note} {say.disputeHint} <a href={deskFragment(engagement.id, 'facts')}>{say.goFacts}</a>
        </p>
      )}
      {stand === 'accepted' && (
        <>
          <Reasons id={subject.id} subject={subject} />
          <p className="small">{say.reasonSeen}</p>
        </>
      )}
    </li>
  );
}
