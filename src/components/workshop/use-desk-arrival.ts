// What is on the desk changes without a new page: the title of the window says which part it is, and whoever came from the list
// to an engagement, or back, goes on from the heading of what is shown, since the button that was pressed is gone.
import { useEffect, useRef } from 'react';
import { useWindowTitle } from '#components/frame/use-window-title.ts';
import type { DeskPlace } from '#components/workshop/desk-address.ts';

/** `part` is what the part is called; none on the list. */
export function useDeskArrival(place: DeskPlace | undefined, part: string | undefined): void {
  useWindowTitle(part);
  const id = place?.id;
  const last = useRef(id);
  useEffect(() => {
    if (last.current === id) return;
    last.current = id;
    if (document.activeElement !== document.body) return;
    const heading = id ? '.desk-head h1' : '#engagements-title';
    document.querySelector<HTMLElement>(heading)?.focus({ preventScroll: true });
  }, [id]);
}
