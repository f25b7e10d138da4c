// The consultant's desk: the list of engagements, or one of them, as the address says.
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { leadOtherLanguage } from '#components/frame/other-language.ts';
import { browserPlaces } from '#components/keep/device.ts';
import { readDeskFragment } from '#components/workshop/desk-address.ts';
import { type DeskFace, DeskProvider } from '#components/workshop/desk-context.tsx';
import { EngagementDesk } from '#components/workshop/EngagementDesk.tsx';
import { Portfolio } from '#components/workshop/Portfolio.tsx';
import { Told, type ToldNow } from '#components/workshop/Told.tsx';
import { useArrivedBallot } from '#components/workshop/use-arrived-ballot.ts';
import { useDeskArrival } from '#components/workshop/use-desk-arrival.ts';
import type { WorkshopProps } from '#components/workshop/Workshop.tsx';
import type { Engagement } from '#model/workshop/engagement.ts';

const follow = (tell: () => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};
const fragmentNow = () => window.location.hash;

export default function Desk({ language, words }: WorkshopProps) {
  const fragment = useSyncExternalStore(follow, fragmentNow);
  const place = readDeskFragment(fragment);
  const [told, setTold] = useState<ToldNow>();
  const [shownPart, setShownPart] = useState(place?.part);
  if (shownPart !== place?.part) {
    setShownPart(place?.part);
    // What was done in one part is not news in the next; what was done to a whole engagement is told in the list.
    if (shownPart && place) setTold(undefined);
  }
  // Where nothing can be kept, an engagement that was begun goes on in this window alone.
  const [unkept, setUnkept] = useState<Engagement>();
  const tell = useCallback(
    (sentence: string, undo?: () => void) => setTold(sentence ? { sentence, undo } : undefined),
    [],
  );
  const face = useMemo<DeskFace>(() => ({ language, words, places: browserPlaces(), tell }), [language, words, tell]);
  useArrivedBallot(fragment, face);
  useDeskArrival(place, place && words.desk.parts[place.part]);
  useEffect(() => {
    leadOtherLanguage(fragment);
    document.documentElement.toggleAttribute('data-engagement', fragment !== '');
  }, [fragment]);
  return (
    <DeskProvider value={face}>
      <Told told={told} forget={() => setTold(undefined)} />
      {place ? (
        <EngagementDesk key={place.id} {...place} start={unkept?.id === place.id ? unkept : undefined} />
      ) : (
        <Portfolio goOn={setUnkept} />
      )}
    </DeskProvider>
  );
}
