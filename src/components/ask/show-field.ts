// The way to a field that a link or an error names.

/** Opens what a field is folded into, and puts the focus there; a group passes it to its first control. */
export function showField(name: string): void {
  const found = document.getElementById(name);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const control = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, textarea') : found;
  found?.scrollIntoView({ block: 'center' });
  (control ?? found)?.focus({ preventScroll: true });
}
