// Where the section stands on the page, for the short way to it.
export const TAKE = 'take';

/** To the section, with the focus on its heading, so that the next Tab stands at its first button. */
export function goToTake(): void {
  const heading = document.getElementById(`${TAKE}-title`);
  if (!heading) return;
  heading.tabIndex = -1;
  heading.scrollIntoView();
  heading.focus({ preventScroll: true });
}
