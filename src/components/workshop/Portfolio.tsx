// The engagements on this device: each with what can be done with it, a new one, the demonstration, files.
import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import { Boundary } from '#components/ask/Boundary.tsx';
import { today } from '#components/ask/save-file.ts';
import { Failed } from '#components/frame/Failed.tsx';
import {
  type Added,
  addEngagement,
  type ListedEngagements,
  listEngagements,
  takenIds,
} from '#components/keep/engagements.ts';
import { askToPersist } from '#components/keep/persist.ts';
import { Part } from '#components/kept/Part.tsx';
import { Plain } from '#components/kept/Plain.tsx';
import { Ready } from '#components/offline/Ready.tsx';
import { deskFragment } from '#components/workshop/desk-address.ts';
import { useDesk } from '#components/workshop/desk-context.tsx';
import { downloadAll } from '#components/workshop/engagement-files.ts';
import { NewEngagement } from '#components/workshop/NewEngagement.tsx';
import { OpenFiles } from '#components/workshop/OpenFiles.tsx';
import { PortfolioItem } from '#components/workshop/PortfolioItem.tsx';
import { readKept } from '#components/workshop/read-kept.ts';
import { pathOf } from '#content/routes.ts';
import { isDemonstration } from '#content/workshop/demonstration-ids.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { ENGAGEMENT_CHANCE, engagementIdFrom } from '#model/workshop/ids.ts';

/** As the comparison asks, which is not loaded for fewer. */
const LEAST = 3;
/** Judges every engagement: comes once there is something to compare. */
const Practice = lazy(() => import('#components/workshop/Practice.tsx'));

export interface Shelf {
  readonly reread: () => void;
  /** An id under which nothing stands yet. */
  readonly newId: () => string;
  /** Keeps a whole engagement and says so where it could not. */
  readonly add: (engagement: Engagement) => Added;
  /** Keeps it and opens it; where nothing can be kept it is opened all the same. */
  readonly begin: (engagement: Engagement) => void;
}

export function Portfolio({ goOn }: { goOn: (engagement: Engagement) => void }) {
  const { words, language, places, tell } = useDesk();
  const say = words.desk.list;
  const [list, setList] = useState<ListedEngagements>(() => listEngagements(places, readKept));
  const reread = useCallback(() => setList(listEngagements(places, readKept)), [places]);
  useEffect(() => {
    window.addEventListener('storage', reread);
    window.addEventListener('pageshow', reread);
    return () => {
      window.removeEventListener('storage', reread);
      window.removeEventListener('pageshow', reread);
    };
  }, [reread]);
  const add: Shelf['add'] = (engagement) => {
    const outcome = addEngagement(places, engagement);
    if (outcome === 'full') tell(words.desk.create.full);
    if (outcome === 'done') void askToPersist();
    reread();
    return outcome;
  };
  const shelf: Shelf = {
    reread,
    add,
    newId() {
      const taken = takenIds(places);
      for (;;) {
        const id = engagementIdFrom(crypto.getRandomValues(new Uint8Array(ENGAGEMENT_CHANCE)));
        if (!taken.includes(id)) return id;
      }
    },
    begin(engagement) {
      const outcome = add(engagement);
      if (outcome === 'full' || outcome === 'taken') return;
      if (outcome !== 'done') goOn(engagement);
      tell('');
      window.location.hash = deskFragment(engagement.id);
      window.scrollTo(0, 0);
    },
  };
  const entries = list.kind === 'listed' ? list.entries : [];
  const own = useMemo(
    () =>
      (list.kind === 'listed' ? list.entries : []).flatMap(({ engagement }) =>
        isDemonstration(engagement) ? [] : [engagement],
      ),
    [list],
  );
  return (
    <>
      {list.kind !== 'listed' && <p className="notice">{words.desk.keep[list.kind]}</p>}
      {list.kind === 'listed' && list.isLater && <p className="notice">{words.desk.keep.newer}</p>}
      <Part id="engagements" title={say.title}>
        {entries.length === 0 ? (
          <p>{say.none}</p>
        ) : (
          <ul className="list shelf">
            {entries.map((kept) => (
              <PortfolioItem key={kept.engagement.id} kept={kept} shelf={shelf} />
            ))}
          </ul>
        )}
        {list.kind === 'listed' && list.newer > 0 && <p className="note">{say.newer(list.newer)}</p>}
        {list.kind === 'listed' && list.broken > 0 && (
          <p className="note">
            {say.broken(list.broken)} <a href={pathOf(language, 'kept')}>{say.kept}</a>
          </p>
        )}
        {entries.some(({ exportedAt }) => exportedAt === '') && <p className="small">{say.nudge}</p>}
        {entries.length > 1 && (
          <Plain
            act={() => {
              downloadAll(
                places,
                entries.map(({ engagement }) => engagement),
                language,
                today(),
              );
              reread();
            }}
          >
            {say.all}
          </Plain>
        )}
      </Part>
      {own.length >= LEAST && (
        <Boundary fallback={(fault) => <Failed text={words.desk.failed} fault={fault} />}>
          <Suspense>
            <Practice engagements={own} />
          </Suspense>
        </Boundary>
      )}
      <Part id="new-engagement" title={words.desk.create.title}>
        <NewEngagement shelf={shelf} />
      </Part>
      <Part id="engagement-files" title={words.desk.create.files}>
        <OpenFiles shelf={shelf} entries={entries} />
      </Part>
      <Ready language={language} />
    </>
  );
}
