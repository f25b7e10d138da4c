// What this report rests on: the works, and the figures others published with how solid each is.
import type { Face } from '#components/result/face.ts';
import { Part } from '#components/result/Part.tsx';
import type { Reliance, SourcesBlock } from '#model/report/grounds.ts';

export function Sources({ face, block }: { face: Face; block: SourcesBlock }) {
  const { phrases, links } = face;
  const { figures } = block;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.sourcesIntro(block)}</p>
      <ul className="list works">
        {block.works.map(({ work, behind }) => (
          <li key={work}>
            <a href={`${links.method}#source-${work}`}>{phrases.work(work)}</a>
            <span className="small">{behindText(face, behind)}</span>
          </li>
        ))}
      </ul>
      {figures.length > 0 && <Figures face={face} block={block} />}
    </Part>
  );
}

function Figures({ face, block }: { face: Face; block: SourcesBlock }) {
  const { phrases, links } = face;
  return (
    <>
      <p>{phrases.figuresIntro(block)}</p>
      <ul className="list works">
        {block.figures.map(({ figure, behind }) => {
          const { says, solid, from } = phrases.figure(figure);
          return (
            <li key={figure}>
              <a href={`${links.method}#figure-${figure}`}>{says}</a>
              <span className="small">
                {solid} ({from}). {behindText(face, behind)}
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

const behindText = ({ phrases }: Face, behind: readonly Reliance[]): string =>
  `${phrases.labels.behind}: ${phrases.behind(behind)}.`;
