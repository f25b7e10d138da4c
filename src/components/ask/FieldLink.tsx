// Moves the focus to a field, opening whatever it is folded into.
import type { ReactNode } from 'react';

/** A link that moves the focus to a field, so that typing goes there at once. */
export function FieldLink({ name, children }: { name: string; children: ReactNode }) {
  return (
    <a
      href={`#${name}`}
      onClick={(event) => {
        event.preventDefault();
        showField(name);
      }}
    >
      {children}
    </a>
  );
}

/** Opens what a field is folded into, and puts the focus there; a group passes it to its first control. */
export function showField(name: string): void {
  const found = document.getElementById(name);
  for (let fold = found?.closest('details'); fold; fold = fold.parentElement?.closest('details')) fold.open = true;
  const control = found?.matches('fieldset') ? found.querySelector<HTMLElement>('input, select, textarea') : found;
  found?.scrollIntoView({ block: 'center' });
  (control ?? found)?.focus({ preventScroll: true });
}
