// What was opened in place of its button, or under it, goes away with a press inside it: the focus, which went with it, is given
// back, so that the keyboard goes on from there and not from the top of the page.
import { useEffect, useRef } from 'react';

/** `to` is asked once the page is drawn without it; whoever has led the focus elsewhere is left in peace. */
export function useFocusBack(isOpen: boolean, to: () => HTMLElement | null): void {
  const was = useRef(isOpen);
  useEffect(() => {
    const isClosed = was.current && !isOpen;
    was.current = isOpen;
    if (isClosed && document.activeElement === document.body) to()?.focus();
  });
}
