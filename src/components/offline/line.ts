// The one line at the foot of the window: what has changed about the site, and a button. It is not in the way of what is
// being written: it takes no focus, moves nothing, and can be put away.
import { pageLanguage } from '#components/frame/page-language.ts';
import type { Language } from '#content/shape.ts';
import type { OfflineWords } from '#content/words/it/offline.ts';

/** Each outdoes the ones before it: a page that lacks a part is told of that, whatever else is new. */
const ORDER = ['offered', 'taken', 'broken'] as const;
export type LineKind = (typeof ORDER)[number];

const WORDS: Readonly<Record<Language, () => Promise<{ offline: OfflineWords }>>> = {
  it: () => import('#content/words/it/offline.ts'),
  en: () => import('#content/words/en/offline.ts'),
};

let region: HTMLElement | undefined;
let shown: LineKind | undefined;

export async function showLine(kind: LineKind, act: () => void | Promise<void>): Promise<void> {
  if (shown && ORDER.indexOf(kind) <= ORDER.indexOf(shown)) return;
  const before = shown;
  shown = kind;
  const place = madeRegion();
  const words = await WORDS[pageLanguage()]().catch(() => undefined);
  // Another kind may have come while the words were on their way.
  if (shown !== kind) return;
  if (!words) {
    // They may come another time, and then there is still something to tell.
    shown = before;
    return;
  }
  const { offline } = words;
  const say = offline.line[kind];
  const text = document.createElement('p');
  text.textContent = say.text;
  const go = button('btn quiet', say.act, () => {
    go.disabled = true;
    go.textContent = offline.line.moment;
    void act();
  });
  // What was put away comes back only with something else to tell, or with the next page.
  const later = button('plain', offline.line.later, () => fill(place));
  fill(place, text, go, later);
}

/** The page is told whether there is a line, for what has the focus not to end up under it. */
function fill(place: HTMLElement, ...parts: readonly HTMLElement[]): void {
  place.replaceChildren(...parts);
  document.documentElement.classList.toggle('with-offer', parts.length > 0);
}

/** Made once and empty, so that what comes into it is read out. */
function madeRegion(): HTMLElement {
  if (region?.isConnected) return region;
  region = document.createElement('div');
  region.className = 'offer';
  region.setAttribute('role', 'status');
  document.querySelector('main')?.after(region);
  return region;
}

function button(className: string, label: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = className;
  made.textContent = label;
  made.addEventListener('click', act);
  return made;
}
