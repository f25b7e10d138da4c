// What each means by one purpose: of those who hold it, what they believe that customers expect first, and what of it the
// purpose has no room for.

import { CountTable } from '#components/workshop/disagreement/CountTable.tsx';
import type { Face } from '#components/workshop/disagreement/face.ts';
import { Section, Sentences } from '#components/workshop/disagreement/Section.tsx';
import { capitalised } from '#content/phrases/text.ts';
import type { Analysis } from '#model/workshop/disagreement/analyse.ts';
import type { PurposeWords } from '#model/workshop/disagreement/expectations.ts';

interface Props {
  readonly face: Face;
  readonly analysis: Pick<Analysis, 'round' | 'words' | 'wordsRound'>;
}

export function MeaningsPart({ face, analysis: { round, words: meanings, wordsRound } }: Props) {
  const { phrases } = face;
  const { words } = phrases.words;
  const ranked = meanings.toSorted((a, b) => (b.distance ?? -1) - (a.distance ?? -1));
  return (
    <Section face={face} id="votes-meanings" title={words.title}>
      <p>
        {meanings.length === 0 ? words.none : words.intro}
        {meanings.length > 0 && round === 2 && ` ${words.countedIn(wordsRound)}`}
      </p>
      {ranked.map((meaning) => (
        <Meaning key={meaning.purpose} face={face} meaning={meaning} />
      ))}
    </Section>
  );
}

/** One purpose alone, as on a screen of the projector. */
export function Meaning({ face, meaning }: { face: Face; meaning: PurposeWords }) {
  const { phrases, level = 2 } = face;
  const { words } = phrases.words;
  const Heading = `h${level === 2 ? 3 : 4}` as const;
  const [holders, ...others] = phrases.meaning(meaning);
  return (
    <article className="vote-meaning">
      <Heading>{phrases.purposeName(meaning.purpose)}</Heading>
      <Sentences texts={[others.at(-1), `${holders} ${others.slice(0, -1).join(' ')}`.trim()]} />
      {meaning.expects.length > 0 && (
        <CountTable
          caption={words.caption}
          heads={{ name: words.expected, bar: phrases.words.facts.bar, count: words.people, more: words.inside }}
          lines={meaning.expects.map((one) => ({
            id: `${one.expectation.dimension} ${one.expectation.end}`,
            name: capitalised(phrases.expectation(one.expectation)),
            count: one.count,
            more: phrases.place(meaning.purpose, one),
            isMarked: one.isOutside,
          }))}
          of={meaning.holders - meaning.silent}
        />
      )}
      {phrases.outside(meaning) && <p>{phrases.outside(meaning)}</p>}
    </article>
  );
}
