// After a copy has been opened: where to go on, and the way back.
import { useEffect, useRef } from 'react';
import type { FoundFace } from '#components/open/face.ts';
import { Plain } from '#components/open/Plain.tsx';
import { pathOf } from '#content/routes.ts';

interface Props {
  face: FoundFace;
  title: string;
  undo: () => void;
  again: () => void;
}

export function OpenedCopy({ face: { language, words }, title, undo, again }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <section className="found" aria-labelledby="opened-title">
      <h2 id="opened-title" tabIndex={-1} ref={heading}>
        <bdi>{words.opened(title)}</bdi>
      </h2>
      <p>{words.openedText}</p>
      <div className="acts">
        <a className="btn" href={pathOf(language, 'result')}>
          {words.toResult}
        </a>
        <a href={pathOf(language, 'assess')}>{words.toAnswers}</a>
        <Plain act={undo}>{words.undo}</Plain>
        <Plain act={again}>{words.again}</Plain>
      </div>
    </section>
  );
}
