// What does not open, why, and that nothing happened to what is kept here.
import { refusedSentence } from '#components/open/describe.ts';
import type { FoundFace } from '#components/open/face.ts';
import type { RefusedRow } from '#model/exchange/open-bytes.ts';
import type { Refusal } from '#model/refusal.ts';

interface Props {
  face: FoundFace;
  /** Of the file; empty for a link. */
  name: string;
  refusals: readonly Refusal[];
  /** Where the file has rows: the same, row by row. */
  rows: readonly RefusedRow[];
}

const MOST_SHOWN = 8;

export function Refusals({ face: { language, words }, name, refusals, rows }: Props) {
  const told =
    rows.length > 0
      ? rows.flatMap(({ line, refusals: ofRow }) =>
          ofRow.map((refusal) => words.beside(words.line(line), refusedSentence(refusal, language, words))),
        )
      : refusals.map((refusal) => refusedSentence(refusal, language, words));
  const sentences = [...new Set(told)];
  const shown = sentences.slice(0, MOST_SHOWN);
  return (
    <section className="found" aria-labelledby="refused-title">
      <h2 id="refused-title" tabIndex={-1} data-first="">
        <bdi>{name ? words.refusedFile(name) : words.refusedLink}</bdi>
      </h2>
      {shown.length === 1 ? (
        <p>{shown[0]}</p>
      ) : (
        <ul className="reasons">
          {shown.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      {sentences.length > MOST_SHOWN && <p>{words.moreRefusals(sentences.length - MOST_SHOWN)}</p>}
      <p className="small">{words.intact}</p>
    </section>
  );
}
