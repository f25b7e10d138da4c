// One part of the disagreement: its heading, and what it holds. It stands alone: on a page, on the projector, on paper.
import type { ReactNode } from 'react';
import type { Face } from '#components/workshop/disagreement/face.ts';

interface Props {
  face: Face;
  /** Anchor on the page, and of the heading. */
  id: string;
  title: string;
  children: ReactNode;
}

export function Section({ face: { level = 2 }, id, title, children }: Props) {
  const Heading = `h${level}` as const;
  return (
    <section className="vote-part" id={id} aria-labelledby={`${id}-title`}>
      <Heading id={`${id}-title`}>{title}</Heading>
      {children}
    </section>
  );
}

/** Sentences one after the other, the first the loudest. */
export function Sentences({ texts }: { texts: readonly (string | undefined)[] }) {
  const [first, ...others] = texts.filter((text) => text !== undefined && text !== '');
  return (
    <>
      {first && <p className="vote-first">{first}</p>}
      {others.map((text) => (
        <p key={text}>{text}</p>
      ))}
    </>
  );
}
