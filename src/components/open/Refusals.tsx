// What does not open, why, and that nothing happened to what is kept here.
import { refusedSentence } from '#components/open/describe.ts';
import type { OpenFace } from '#components/open/face.ts';
import type { Refusal } from '#model/refusal.ts';

interface Props {
  face: OpenFace;
  /** Of the file; empty for a link. */
  name: string;
  refusals: readonly Refusal[];
}

const MOST_SHOWN = 8;

export function Refusals({ face: { language, words }, name, refusals }: Props) {
  const shown = refusals.slice(0, MOST_SHOWN);
  return (
    <section className="found" aria-labelledby="refused-title">
      <h2 id="refused-title" tabIndex={-1} data-first="">
        <bdi>{name ? words.refusedFile(name) : words.refusedLink}</bdi>
      </h2>
      {shown.length === 1 && shown[0] ? (
        <p>{refusedSentence(shown[0], language, words)}</p>
      ) : (
        <ul className="reasons">
          {shown.map((refusal) => {
            const sentence = refusedSentence(refusal, language, words);
            return <li key={sentence}>{sentence}</li>;
          })}
        </ul>
      )}
      {refusals.length > MOST_SHOWN && <p>{words.moreRefusals(refusals.length - MOST_SHOWN)}</p>}
      <p className="small">{words.intact}</p>
    </section>
  );
}
