// A voter's own copy as headed lines of text, in one language: what the page shows, paper prints and the file holds.
import { purposeOf, questionOf } from '#content/catalogue.ts';
import { formatDate, formatNumber } from '#content/numbers/format.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { consensusSentence } from '#content/phrases/consensus-sentence.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopAfterWords } from '#content/words/it/workshop-after.ts';
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
  const tokens = Object.entries(own.tokens).toSorted(([, a], [, b]) => b - a);
  const average = Object.entries(means ?? {}).toSorted(([, a], [, b]) => b - a);
  const estimates = Object.entries(own.estimates ?? {}).map(([question, value]) => {
    const said = quote({ kind: 'answer', voice: 'do', question, value, quality: 'estimate', topTier: false });
    return `${questionOf(question)?.words.ask[language] ?? question} ${said}`;
  });
  const agreed = consensus ? consensus.sentence?.[language] || consensusSentence(consensus.declaration, language) : '';
  const blocks: readonly CopyBlock[] = [
    {
      title: say.heading,
      lines: [
        [copy.company, copy.scope].filter(Boolean).join(', '),
        ...(copy.day ? [say.day(formatDate(copy.day, language))] : []),
        [own.name, copy.role].filter(Boolean).join(', '),
      ],
    },
    { title: say.tokens, lines: tokens.map(([purpose, count]) => `${nameOf(purpose)}: ${count}`) },
    { title: say.existTo, lines: own.existTo ? [own.existTo] : [] },
    { title: say.operated, lines: own.operated ? [nameOf(own.operated)] : [] },
    { title: say.estimates, lines: estimates },
    { title: say.common, lines: [say.voters(copy.voters)] },
    {
      title: say.means,
      lines: average.map(([purpose, mean]) => `${nameOf(purpose)}: ${formatNumber(mean, language, 1)}`),
    },
    { title: say.declaration, lines: [agreed || say.noDeclaration] },
    {
      title: say.definitions,
      lines: definitions.map(
        ({ purpose, text }) => `${nameOf(purpose)}: ${text[language] ?? text.it ?? text.en ?? ''}`,
      ),
    },
    ...commitments.map(({ what, owner, by, measure }) => ({
      title: what,
      lines: [`${owner}, ${formatDate(by, language)}`, measure],
    })),
  ];
  return blocks.filter(({ lines }) => lines.some(Boolean));
}
