// A part did not come, no worker keeps it, and what this page was made of is gone from a site that answers, so a newer one stands
// there: the page is loaded anew by itself, once, where nothing on it is at risk. Everywhere else whoever reads is told, and decides.
import { isFirstTime } from '#components/keep/loaded-anew.ts';
import { BASE } from '#content/routes.ts';

export interface Around {
  /** Addresses of the scripts this page was made with. */
  readonly parts: readonly string[];
  /** Whether the site is there at all: without it the page that is open is the only one there is. */
  readonly isSiteThere: () => Promise<boolean>;
  /** Whether the site no longer has a script; false where that cannot be told. */
  readonly isGone: (part: string) => Promise<boolean>;
  readonly isAtRisk: () => boolean;
  readonly isFirstTime: (parts: string) => boolean;
  readonly reload: () => void;
}

/** Whether the page is being loaded anew. */
export async function loadAnewOnce(around: Around): Promise<boolean> {
  const { parts } = around;
  const [part] = parts;
  if (part === undefined || around.isAtRisk()) return false;
  const isNewer = (await around.isSiteThere()) && (await around.isGone(part));
  // Asked again: somebody may have begun to type meanwhile.
  if (!isNewer || around.isAtRisk() || !around.isFirstTime(parts.join(' '))) return false;
  around.reload();
  return true;
}

/** Milliseconds. */
const PATIENCE = 5000;

const partsOfPage = (): readonly string[] =>
  [...document.querySelectorAll('astro-island')].flatMap((island) => island.getAttribute('component-url') ?? []);

/** Something would be lost, somebody is writing, or the page is shown to a room. */
function isAtRisk(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  window.dispatchEvent(leaving);
  const isWriting = document.activeElement?.matches('input, textarea, select') ?? false;
  return leaving.defaultPrevented || isWriting || document.querySelector('[data-projector], [data-leading]') !== null;
}

export const aroundThisPage = (): Around => ({
  parts: partsOfPage(),
  // The policy of pages lets them fetch nothing; a picture tells the site from a network that answers for it.
  isSiteThere: () =>
    new Promise((tell) => {
      const icon = new Image();
      icon.onload = () => tell(true);
      icon.onerror = () => tell(false);
      icon.src = `${BASE}favicon.svg?${Date.now()}`;
    }),
  isGone: (part) =>
    new Promise((tell) => {
      const link = document.createElement('link');
      link.rel = 'modulepreload';
      link.onload = () => tell(false);
      link.onerror = () => tell(true);
      // Some browsers say nothing of what they preload.
      setTimeout(() => tell(false), PATIENCE);
      link.href = `${part}?${Date.now()}`;
      document.head.append(link);
    }),
  isAtRisk,
  isFirstTime,
  reload: () => location.reload(),
});
