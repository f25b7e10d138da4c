// A link that moves the focus to a field, so that typing goes there at once.
import type { ReactNode } from 'react';
import { showField } from '#components/ask/show-field.ts';

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
