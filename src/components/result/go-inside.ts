// The ways inside a report lead to their place without the address, which on a page with a script names something else: the
// sample that is shown, the link that was opened, the engagement. The focus goes where the eye goes.
import type { MouseEvent } from 'react';

export function goInside(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const fragment = link?.getAttribute('href');
  if (!fragment?.startsWith('#') || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const id = fragment.slice(1);
  const place = document.getElementById(`${id}-title`) ?? document.getElementById(id);
  event.preventDefault();
  if (!place) return;
  place.tabIndex = -1;
  place.scrollIntoView();
  place.focus({ preventScroll: true });
}
