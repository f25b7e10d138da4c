// What holds the company together: the same two voices where they agree. Told in full where it is the main story, as a
// list where it comes after what parts.
import type { Face } from '#components/result/face.ts';
import { Kept } from '#components/result/Kept.tsx';
import { Part } from '#components/result/Part.tsx';
import { Voices, Who } from '#components/result/Voices.tsx';
import type { HoldingBlock } from '#model/report/document.ts';

interface Props {
  face: Face;
  block: HoldingBlock;
  /** It comes before what parts, or nothing parts. */
  isMain: boolean;
}

export function Holding({ face, block, isMain }: Props) {
  const { phrases, links } = face;
  return (
    <Part id={block.kind} title={phrases.heading(block.kind)}>
      <p>{phrases.holdingIntro(block)}</p>
      {isMain ? <Full face={face} block={block} /> : <Short face={face} block={block} />}
      {block.rules.length > 0 && (
        <ul className="list rules-hold">
          {block.rules.map((rule) => (
            <li key={rule}>
              <a href={links.rule(rule)}>{phrases.ruleHolds(rule)}</a>
            </li>
          ))}
        </ul>
      )}
    </Part>
  );
}

function Full({ face, block }: Omit<Props, 'isMain'>) {
  return block.pairs.map(({ dimension, say, alsoAsking, notFor, against }) => (
    <article key={dimension} className="finding" id={`held-${dimension}`} aria-labelledby={`held-${dimension}-title`}>
      <header>
        <h3 id={`held-${dimension}-title`}>{face.phrases.dimensionName(dimension)}</h3>
      </header>
      <Voices face={face} say={say} alsoAsking={alsoAsking} against={against} />
      <NotFor face={face} purposes={notFor} />
    </article>
  ));
}

function Short({ face, block }: Omit<Props, 'isMain'>) {
  const { phrases } = face;
  if (block.pairs.length === 0) return null;
  return (
    <ul className="list held">
      {block.pairs.map(({ dimension, say, notFor, against }) => (
        <li key={dimension}>
          <b>{phrases.dimensionName(dimension)}</b>
          <div className="pair">
            <p>
              <span className="who say">
                <Who face={face} said={say} />
              </span>
              <Kept text={phrases.quote(say)} />
            </p>
            {against.map((said) => (
              <p key={phrases.who(said)}>
                <span className="who">
                  <Who face={face} said={said} />
                </span>
                <Kept text={phrases.quote(said)} />
              </p>
            ))}
          </div>
          <NotFor face={face} purposes={notFor} />
        </li>
      ))}
    </ul>
  );
}

/** Where one declared purpose gets what it asks and another does not. */
function NotFor({ face, purposes }: { face: Face; purposes: readonly string[] }) {
  const text = face.phrases.notEnoughFor(purposes);
  return text && <p className="small">{text}</p>;
}
