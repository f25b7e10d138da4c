// What this report rests on: the works, and the figures others published with how solid each is. Both are folded: they are
// looked up, not read through.
import type { ReactNode } from 'react';
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import type { Reliance, SourcesBlock } from '#model/report/grounds.ts';

export function Sources({ face, block }: { face: Face; block: SourcesBlock }) {
  const { phrases, words, links } = face;
  const { works, figures } = block;
  const aboutFigures = phrases.figuresIntro(block);
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.sourcesIntro(block)}</p>
      <Folded title={words.works(works.length)}>
        {works.map(({ work, behind }) => (
          <li key={work}>
            <a href={`${links.method}#source-${work}`}>{phrases.work(work)}</a>
            <Behind face={face} behind={behind} />
          </li>
        ))}
      </Folded>
      {aboutFigures && <p>{aboutFigures}</p>}
      {figures.length > 0 && (
        <Folded title={words.figures(figures.length)}>
          {figures.map(({ figure, behind }) => {
            const { says, solid, from } = phrases.figure(figure);
            return (
              <li key={figure}>
                <a href={`${links.method}#figure-${figure}`}>{says}</a>
                <span className="small">
                  <b>{solid}</b> ({from})
                </span>
                <Behind face={face} behind={behind} />
              </li>
            );
          })}
        </Folded>
      )}
    </Part>
  );
}

function Folded({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details className="more folded">
      <summary>{title}</summary>
      <ul className="list works">{children}</ul>
    </details>
  );
}

function Behind({ face: { phrases }, behind }: { face: Face; behind: readonly Reliance[] }) {
  return (
    <span className="small">
      {phrases.labels.behind}: {phrases.behind(behind)}.
    </span>
  );
}
