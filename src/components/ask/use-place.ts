// Which section is on the page. Every section has its own static address; once the script runs, going from one to the
// next changes the address, the title and the focus without loading a page, and the browser's Back works as people expect.
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';

export interface Place {
  readonly section: string;
  /** A field or a question to go to, when a link asked for one. */
  readonly field?: string | undefined;
  /** How the page came here: loaded, by a link of ours, or by Back and Forward. */
  readonly by: 'load' | 'link' | 'history';
}

type Addresses = Readonly<Record<string, string>>;

/** `elsewhere` has the addresses of the other language, for the link that leads there. */
export function usePlace(initial: string, addresses: Addresses, elsewhere: Addresses) {
  const [place, setPlace] = useState<Place>({ section: initial, by: 'load' });
  const first = useRef(initial);

  const go = useCallback(
    (section: string, field?: string) => {
      const address = addresses[section];
      if (address === undefined) return;
      // Before the page goes to its top: the browser notes with the address left where on the page one was.
      if (address !== window.location.pathname || window.location.hash) window.history.pushState(null, '', address);
      setPlace({ section, field, by: 'link' });
    },
    [addresses],
  );

  useEffect(() => {
    const follow = () => {
      const found = Object.keys(addresses).find((section) => addresses[section] === window.location.pathname);
      // At once, so that the page is as high as it was when the browser restores its scroll position.
      flushSync(() => setPlace({ section: found ?? first.current, by: 'history' }));
    };
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, [addresses]);

  useEffect(() => {
    const known = Object.values(elsewhere);
    const target = elsewhere[place.section];
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[hreflang]')) {
      if (target && known.includes(link.pathname)) link.href = target;
    }
  }, [place.section, elsewhere]);

  return { place, go };
}

/** After a change of section: its title, the focus on its heading or on the field asked for, and the top of the page. */
export function useArrival(
  place: Place,
  title: string,
  site: string,
  content: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  showField?: (name: string) => void,
): void {
  useLayoutEffect(() => {
    if (place.by !== 'link') return undefined;
    if (!place.field) window.scrollTo(0, 0);
    return onePressOnly();
  }, [place]);
  useEffect(() => {
    if (place.by === 'load') return;
    document.title = `${title} – ${site}`;
    if (place.field) {
      showField?.(place.field);
      return;
    }
    const target = heading.current?.isConnected ? heading.current : content.current?.querySelector('h1');
    target?.focus({ preventScroll: true });
  }, [place, title, site, content, heading, showField]);
}

/** Milliseconds within which a second press belongs to the first. */
const DOUBLE = 500;

/** The second press of a double one would land on whatever has come under the pointer: it does nothing. Gives what ends this. */
export function onePressOnly(): () => void {
  const ignore = (event: MouseEvent) => {
    if (event.detail < 2) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const end = () => {
    clearTimeout(timer);
    for (const kind of ['mousedown', 'click'] as const) document.removeEventListener(kind, ignore, true);
  };
  const timer = setTimeout(end, DOUBLE);
  for (const kind of ['mousedown', 'click'] as const) document.addEventListener(kind, ignore, true);
  return end;
}
