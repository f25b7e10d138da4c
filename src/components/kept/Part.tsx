// A section of the page whose heading can take the focus, so that it can be led there when a button is gone.
import type { ReactNode } from 'react';

export function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className="sec" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} tabIndex={-1}>
        {title}
      </h2>
      <div className="body">{children}</div>
    </section>
  );
}
