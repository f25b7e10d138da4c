// A voter's own copy as headed lines of text, in one language: what the page shows, paper prints and the file holds.
import { purposeOf, questionOf } from '#content/catalogue.ts';
import { formatDate, formatNumber } from '#content/numbers/format.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { agreedSentence, markedText, writtenText } from '#content/phrases/agreed-text.ts';
import { ended } from '#content/phrases/text.ts';
import { disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopAfterWords } from '#content/words/it/workshop-after.ts';
import { OTHER } from '#model/workshop/ballot.ts';
import type { IndividualCopy } from '#model/workshop/individual-copy.ts';

export interface CopyBlock {
  readonly title: string;
  readonly lines: readonly string[];
}

export function copyBlocks(
  copy: IndividualCopy,
  language: Language,
  say: WorkshopAfterWords['copies'],
): readonly CopyBlock[] {
  const { own, means, consensus, definitions, commitments } = copy;
  const nameOf = (purpose: string) => purposeOf(purpose).words.name[language];
  const { quote } = phrasebook(language);
  const { expectation } = disagreementPhrases(language);
  const ownNameOf = (purpose: string) =>
    purpose === OTHER && own.other ? say.other(nameOf(purpose), own.other) : nameOf(purpose);
  const tokens = Object.entries(own.tokens).toSorted(([, a], [, b]) => b - a);
  const average = Object.entries(means ?? {}).toSorted(([, a], [, b]) => b - a);
  const estimates = Object.entries(own.estimates ?? {}).map(([question, value]) => {
    const said = quote({ kind: 'answer', voice: 'do', question, value, quality: 'estimate', topTier: false });
    return `${questionOf(question)?.words.ask[language] ?? question} ${said}`;
  });
  const agreed = consensus ? markedText(agreedSentence(consensus, language), language) : '';
  const blocks: readonly CopyBlock[] = [
    {
      title: say.heading,
      lines: [
        [copy.company, copy.scope].filter(Boolean).join(', '),
        ...(copy.day ? [say.day(formatDate(copy.day, language))] : []),
        [own.name, copy.role].filter(Boolean).join(', '),
      ],
    },
    { title: say.tokens[own.round], lines: tokens.map(([purpose, count]) => `${ownNameOf(purpose)}: ${count}`) },
    { title: say.existTo, lines: own.existTo ? [own.existTo] : [] },
    { title: say.expects, lines: (own.expects ?? []).map(expectation) },
    { title: say.operated, lines: own.operated ? [nameOf(own.operated)] : [] },
    { title: say.estimates, lines: estimates },
    { title: say.common, lines: [say.voters(copy.voters)] },
    {
      title: say.means[own.round],
      lines: average.map(([purpose, mean]) => `${nameOf(purpose)}: ${formatNumber(mean, language, 1)}`),
    },
    { title: say.declaration, lines: [agreed || say.noDeclaration] },
    {
      title: say.definitions,
      lines: definitions.flatMap(({ purpose, text }) => {
        const meant = writtenText(text, language);
        return meant ? [`${nameOf(purpose)}: ${markedText(meant, language)}`] : [];
      }),
    },
    {
      title: say.commitments,
      lines: commitments.map(({ what, owner, by, measure }) =>
        [what, [owner, formatDate(by, language)].filter(Boolean).join(', '), measure]
          .filter(Boolean)
          .map(ended)
          .join(' '),
      ),
    },
  ];
  return blocks.filter(({ lines }) => lines.some(Boolean));
}
