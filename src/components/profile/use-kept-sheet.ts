// Keeps the sheet as it is typed, within a second and when the page is left, and brings it back; what another tab writes to the
// same sheet is told, and never written over unasked.
import { useEffect, useRef, useState } from 'react';
import { isSame } from '#components/ask/draft.ts';
import { watchLeaving } from '#components/ask/leaving.ts';
import type { Places } from '#components/keep/device.ts';
import { findWork, isWorkKey, keepWork, type Unkept } from '#components/keep/profile-work.ts';
import type { Sheet } from '#components/profile/sheet.ts';
import type { Fields } from '#components/profile/sheet-fields.ts';
import { sheetInLanguage } from '#components/profile/write-sheet.ts';

const PAUSE = 400;

export interface KeptSheet {
  /** Why what is typed is not kept, or that it waits for a choice. */
  readonly trouble: Unkept | 'conflict' | undefined;
  readonly takeOther: () => void;
  readonly keepThese: () => void;
}

/** `applied` are the texts of the profile that is applied: they need no keeping here. */
export function useKeptSheet(places: Places, id: string | undefined, sheet: Sheet, applied: Fields): KeptSheet {
  const [trouble, setTrouble] = useState<KeptSheet['trouble']>();
  const usual = useRef(applied);
  usual.current = applied;
  const desk = useRef<Desk>(undefined);
  useEffect(() => {
    const opened = openDesk(places, id, sheet, () => usual.current, setTrouble);
    desk.current = opened;
    return opened.stop;
  }, [places, id, sheet]);
  // What was applied needs keeping here no more, and what was taken off does again.
  useEffect(() => {
    if (usual.current === applied) desk.current?.save();
  }, [applied]);
  return {
    trouble,
    takeOther: () => desk.current?.takeOther(),
    keepThese: () => desk.current?.keepThese(),
  };
}

interface Desk {
  readonly save: () => void;
  readonly takeOther: () => void;
  readonly keepThese: () => void;
  readonly stop: () => void;
}

function openDesk(
  places: Places,
  id: string | undefined,
  sheet: Sheet,
  usual: () => Fields,
  tell: (trouble: KeptSheet['trouble']) => void,
): Desk {
  let seen: string | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isWaiting = false;
  let isUnkept = false;

  const read = () => {
    const found = findWork(places, id);
    if (found.kind !== 'found') return tell(found.kind);
    seen = found.text;
    const { work } = found;
    sheet.replace(work ? sheetInLanguage(work.fields, work.language, sheet.language, sheet.standard) : usual());
    stopWaiting();
    tell(undefined);
  };
  const stopWaiting = () => {
    clearTimeout(timer);
    isWaiting = false;
  };
  const save = () => {
    stopWaiting();
    const { changed } = sheet.state();
    const work = isSame(changed, usual()) ? undefined : { language: sheet.language, fields: changed };
    const kept = keepWork(places, id, work, seen);
    if (kept.kind === 'kept') seen = kept.text;
    isUnkept = kept.kind !== 'kept' && work !== undefined;
    tell(kept.kind === 'kept' ? undefined : kept.kind);
  };
  const flush = () => {
    if (isWaiting) save();
  };
  const whenStored = ({ key, newValue }: StorageEvent) => {
    if (key !== null && (!isWorkKey(key, id) || newValue === seen)) return;
    // A tab on which nothing was typed since follows the other.
    const isUntouched = !isWaiting && !isUnkept;
    if (key !== null && isUntouched) read();
    else save();
  };
  read();
  const stopFollowing = sheet.follow(() => {
    isWaiting = true;
    clearTimeout(timer);
    timer = setTimeout(save, PAUSE);
  });
  window.addEventListener('storage', whenStored);
  const stopLeaving = watchLeaving({
    flush,
    wouldLose: () => isUnkept,
    back: () => {
      if (!isUnkept) read();
    },
  });
  return {
    save,
    takeOther() {
      isUnkept = false;
      read();
    },
    keepThese() {
      const found = findWork(places, id);
      if (found.kind === 'found') seen = found.text;
      save();
    },
    stop() {
      flush();
      stopFollowing();
      stopLeaving();
      window.removeEventListener('storage', whenStored);
    },
  };
}
