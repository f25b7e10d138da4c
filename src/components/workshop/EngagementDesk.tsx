// One engagement: what it is called, whether it is kept, and the part of it that the address names.
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { Failed } from '#components/frame/Failed.tsx';
import type { EngagementState } from '#components/keep/open-engagement.ts';
import { Plain } from '#components/kept/Plain.tsx';
import { type DeskPart, type DeskPlace, deskFragment, PARTS, roomPath } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { EngagementProvider, useEngagement } from '#components/workshop/engagement-context.tsx';
import { downloadEngagement, nameOf } from '#components/workshop/engagement-files.ts';
import { Frame } from '#components/workshop/Frame.tsx';
import { People } from '#components/workshop/People.tsx';
import { readKept } from '#components/workshop/read-kept.ts';
import { pathOf } from '#content/routes.ts';
import type { Engagement } from '#model/workshop/engagement.ts';

const LATER = {
  facts: lazy(() => import('#components/workshop/Facts.tsx')),
  invite: lazy(() => import('#components/workshop/Invite.tsx')),
  collect: lazy(() => import('#components/workshop/Collect.tsx')),
  votes: lazy(() => import('#components/workshop/Votes.tsx')),
  agree: lazy(() => import('#components/workshop/Agree.tsx')),
  triage: lazy(() => import('#components/workshop/Triage.tsx')),
  after: lazy(() => import('#components/workshop/After.tsx')),
};

export function EngagementDesk({ id, part, start }: DeskPlace & { start: Engagement | undefined }) {
  const { places } = useDesk();
  return (
    <EngagementProvider
      places={places}
      id={id}
      read={readKept}
      start={start}
      otherwise={(kind) => <Absent kind={kind} />}
    >
      <Head />
      <Trouble />
      <Nav id={id} part={part} />
      <Shown key={part} part={part} />
    </EngagementProvider>
  );
}

function Absent({ kind }: { kind: Exclude<EngagementState['kind'], 'open'> }) {
  const { words, language } = useDesk();
  return (
    <div className="notice">
      <p>{words.desk.keep[kind]}</p>
      <p>
        <a href="#engagements-title">{words.desk.keep.back}</a>
        {kind === 'broken' && (
          <>
            {' · '}
            <a href={pathOf(language, 'kept')}>{words.desk.list.kept}</a>
          </>
        )}
      </p>
    </div>
  );
}

function Head() {
  const { words } = useDesk();
  const { engagement, trouble } = useEngagement();
  return (
    <div className="head desk-head">
      <p className="small">
        <a href="#engagements-title">{words.desk.keep.back}</a>
      </p>
      <h1 className="title" tabIndex={-1}>
        <bdi>{nameOf(engagement, words.desk.unnamed)}</bdi>
      </h1>
      {!trouble && <p className="small">{words.desk.keep.saved}</p>}
    </div>
  );
}

function Trouble() {
  const { words, places, language } = useDesk();
  const { engagement, trouble, takeOther, keepThis } = useEngagement();
  if (!trouble) return null;
  const say = words.desk.keep;
  return (
    <div className="notice" role="alert">
      <p>{say[trouble]}</p>
      <div className="acts">
        <Plain act={() => downloadEngagement(places, engagement, language)}>{say.download}</Plain>
        {trouble === 'conflict' && (
          <>
            <Plain act={takeOther}>{say.takeOther}</Plain>
            <Plain act={keepThis}>{say.keepThis}</Plain>
          </>
        )}
      </div>
    </div>
  );
}

function Nav({ id, part }: DeskPlace) {
  const { words, language } = useDesk();
  return (
    <nav className="desk-parts" aria-label={words.desk.parts.nav}>
      <ul>
        {PARTS.map((one) => (
          <li key={one}>
            <a href={deskFragment(id, one)} aria-current={one === part ? 'page' : undefined}>
              {words.desk.parts[one]}
            </a>
          </li>
        ))}
        <li>
          <a className="room-link" href={roomPath(language, id)}>
            {words.desk.links.room}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Shown({ part }: { part: DeskPart }) {
  const { words } = useDesk();
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Led here by a link of the parts, one goes on from the beginning of the part.
    if (document.activeElement?.closest('.desk-parts')) place.current?.focus();
  }, []);
  const Later = part === 'frame' || part === 'people' ? undefined : LATER[part];
  return (
    <div ref={place} tabIndex={-1} className="desk-part">
      {part === 'frame' && <Frame />}
      {part === 'people' && <People />}
      {Later && (
        <Boundary fallback={(fault) => <Failed text={words.desk.failed} fault={fault} />}>
          <Suspense fallback={<p className="lead">{words.desk.loading}</p>}>
            <Later />
          </Suspense>
        </Boundary>
      )}
    </div>
  );
}
