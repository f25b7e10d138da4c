// The words of the room in a language, in a file of its own: the projector may speak another language than the page, and
// change it at any moment.
import { useEffect, useState } from 'react';
import type { Language } from '#content/shape.ts';
import type { RoomWords } from '#content/words/it/room.ts';

const LOAD: Readonly<Record<Language, () => Promise<{ room: RoomWords }>>> = {
  it: () => import('#content/words/it/room.ts'),
  en: () => import('#content/words/en/room.ts'),
};

export interface SpokenWords {
  readonly language: Language;
  readonly words: RoomWords;
}

const IDLE_MS = 1500;

/** Both languages, a moment after the window stands: in a room without a network the other one must be there when it is asked for. */
export function useWarmWords(): boolean {
  const [isWarm, setWarm] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      Promise.all([LOAD.it(), LOAD.en()]).then(
        () => setWarm(true),
        () => undefined,
      );
    }, IDLE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isWarm;
}

/** The words last loaded go on until those asked for are there; undefined before the first. */
export function useRoomWords(language: Language, own?: SpokenWords): SpokenWords | undefined {
  const [loaded, setLoaded] = useState<SpokenWords | undefined>(own);
  useEffect(() => {
    let isWanted = true;
    void LOAD[language]().then(
      ({ room }) => isWanted && setLoaded({ language, words: room }),
      // Offline without that language: the screen stays in the one it has.
      () => undefined,
    );
    return () => {
      isWanted = false;
    };
  }, [language]);
  return loaded?.language === language ? loaded : own?.language === language ? own : loaded;
}
