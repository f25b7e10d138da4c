// What is shown changes without a new page: the title of the window says which part of the page it is.
import { useEffect, useRef } from 'react';

/** Goes before the title the page came with; none leaves that alone. */
export function useWindowTitle(part: string | undefined): void {
  const site = useRef<string>(undefined);
  useEffect(() => {
    site.current ??= document.title;
    document.title = part ? `${part} – ${site.current}` : site.current;
  }, [part]);
}
