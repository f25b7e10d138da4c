// Which window this is, and on which engagement: that of the address, or the one changed last. The state of the room is opened here
// for either window.

import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { leadOtherLanguage } from '#components/frame/other-language.ts';
import { useWindowTitle } from '#components/frame/use-window-title.ts';
import { browserPlaces } from '#components/keep/device.ts';
import { listEngagements } from '#components/keep/engagements.ts';
import { Leader } from '#components/room/Leader.tsx';
import { openRoom } from '#components/room/open-room.ts';
import { Projector } from '#components/room/Projector.tsx';
import type { RoomProps } from '#components/room/Room.tsx';
import { readAgain } from '#components/room/read-again.ts';
import { readRoomAddress } from '#components/room/room-address.ts';
import '#components/workshop/disagreement/disagreement.css';
import '#components/workshop/disagreement/disagreement-strips.css';
import '#components/workshop/disagreement/disagreement-narrow.css';
import { type DeskFace, DeskProvider } from '#components/workshop/desk-context.tsx';
import { EngagementProvider } from '#components/workshop/engagement-context.tsx';
import { readKept } from '#components/workshop/read-kept.ts';
import { Told, type ToldNow } from '#components/workshop/Told.tsx';
import { pathOf } from '#content/routes.ts';
import { beginRoom } from '#model/workshop/room/room-state.ts';
import { enter } from '#model/workshop/room/steps.ts';

const follow = (tell: () => void) => {
  window.addEventListener('hashchange', tell);
  return () => window.removeEventListener('hashchange', tell);
};
const fragmentNow = () => window.location.hash;
const read = readAgain(readKept);

export default function Stage(props: RoomProps) {
  const { language, words, desk } = props;
  const fragment = useSyncExternalStore(follow, fragmentNow);
  const { id: named, isScreen } = readRoomAddress(fragment);
  const places = browserPlaces();
  const id = useMemo(() => named ?? lastChanged(), [named]);
  const [told, setTold] = useState<ToldNow>();
  const face = useMemo<DeskFace>(
    () => ({
      language,
      words: desk,
      places,
      tell: (sentence, undo) => setTold(sentence ? { sentence, undo } : undefined),
    }),
    [language, desk, places],
  );
  const opened = useMemo(
    () =>
      id === undefined ? undefined : openRoom(places, id, beginRoom(language, enter('frame', ['aim'])), !isScreen),
    [places, id, language, isScreen],
  );
  useWindowTitle(id === undefined ? undefined : isScreen ? words.screen.window : words.lead.window);
  useEffect(() => {
    leadOtherLanguage(fragment);
    document.documentElement.toggleAttribute('data-projector', isScreen);
    document.documentElement.toggleAttribute('data-leading', id !== undefined && !isScreen);
  }, [fragment, isScreen, id]);
  if (!id || !opened)
    return (
      <div className="notice">
        <p>{words.lead.none}</p>
        <p>
          {words.lead.noneHow} <a href={pathOf(language, 'workshop')}>{words.lead.toDesk}</a>
        </p>
      </div>
    );
  return (
    <DeskProvider value={face}>
      <EngagementProvider
        key={id}
        places={places}
        id={id}
        read={read}
        otherwise={(kind) => (
          <div className="notice">
            <p>{words.lead.absent[kind]}</p>
            <p>
              <a href={pathOf(language, 'workshop')}>{words.lead.toDesk}</a>
            </p>
          </div>
        )}
      >
        {isScreen ? (
          <Projector {...props} opened={opened} />
        ) : (
          <Leader
            {...props}
            opened={opened}
            told={<Told told={told} forget={() => setTold(undefined)} />}
            undo={told?.undo}
          />
        )}
      </EngagementProvider>
    </DeskProvider>
  );
}

function lastChanged(): string | undefined {
  const listed = listEngagements(browserPlaces(), readKept);
  return listed.kind === 'listed' ? listed.entries[0]?.engagement.id : undefined;
}
