// One section of the report: rule, heading in the margin column where there is room, content beside it.
import type { ReactNode } from 'react';

interface Props {
  /** Anchor on the page. */
  id: string;
  title: string;
  children: ReactNode;
}

export function Part({ id, title, children }: Props) {
  return (
    <section className="sec" id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      <div className="body">{children}</div>
    </section>
  );
}
