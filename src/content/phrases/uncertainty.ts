// What was drawn from the possibilities, in words: shares out of 100 and the range of the agreement, always with what they
// mean. It rounds to whole numbers and never says none or all of what is only nearly so.
import { formatNumber } from '#content/numbers/plain.ts';
import { whole } from '#content/phrases/figures.ts';
import { capitalised } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { uncertainty as english } from '#content/words/en/uncertainty.ts';
import { uncertainty as italian, type UncertaintyWords } from '#content/words/it/uncertainty.ts';
import type { DeclaredPurpose } from '#model/assessment.ts';
import type { Dimension } from '#model/catalogue.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { ShareRow, ShareTable, ToldUncertainty } from '#model/report/tell-uncertainty.ts';
import type { Uncertainty } from '#model/uncertainty/uncertainty.ts';

export const uncertaintyWords: Readonly<Record<Language, UncertaintyWords>> = { it: italian, en: english };

/** `declaration` names the purposes of the user's own. */
export function tellUncertainty(
  drawn: Uncertainty,
  phrases: Phrasebook,
  declaration: readonly DeclaredPurpose[],
): ToldUncertainty {
  const { language } = phrases;
  const words = uncertaintyWords[language];
  const count = (value: number): string => formatNumber(value, language, 0);
  if (isOnlyOne(drawn)) return { title: words.title, before: [words.settled], tables: [], after: [] };
  const nameOf = (purpose: string): string =>
    phrases.purposeName(purpose, declaration.find((one) => one.purpose === purpose)?.name);
  const row = (id: string, name: string, share: number): ShareRow => ({
    id,
    name: capitalised(name),
    share: shareText(share, words, language),
    percent: 100 * share,
  });
  const { operated, headlines, gaps } = drawn;
  const tables: readonly ShareTable[] = [
    {
      id: 'operated',
      caption: words.operatedCaption,
      name: words.operated,
      share: words.share,
      rows: operated.map(({ purpose, share }) => row(purpose, nameOf(purpose), share)),
    },
    {
      id: 'headlines',
      caption: words.headlineCaption,
      name: words.headline,
      share: words.share,
      rows: headlines.map(({ kind, share }) => row(kind, words.kinds[kind], share)),
    },
    {
      id: 'gaps',
      caption: words.gapCaption,
      name: words.gap,
      share: words.share,
      rows: gaps.map(({ id, share }) => {
        const [, purpose = '', dimension = ''] = id.split(':');
        return row(id, words.gapOf(nameOf(purpose), phrases.dimensionName(dimension as Dimension)), share);
      }),
    },
  ];
  return {
    title: words.title,
    before: [
      words.meaning(drawn.drawn, count(drawn.drawn)),
      ...(drawn.stoppedEarly ? [words.stoppedAt(count(drawn.drawn), count(drawn.asked))] : []),
      coherenceText(drawn, words, language),
    ],
    tables: tables.filter(({ rows }) => rows.length > 0),
    after: [words.rules],
  };
}

/** Where nothing is open one sample was enough: a distribution of one would only puzzle. */
const isOnlyOne = ({ drawn, asked }: Uncertainty): boolean => drawn === 1 && asked > 1;

function coherenceText(
  { coherence: { p5, p50, p95 } }: Uncertainty,
  words: UncertaintyWords,
  language: Language,
): string {
  const [low, middle, high] = [whole(p5, language), whole(p50, language), whole(p95, language)];
  return low === high ? words.coherenceSame(low) : words.coherence(low, high, middle);
}

function shareText(share: number, words: UncertaintyWords, language: Language): string {
  const rounded = Math.round(100 * share);
  if (share > 0 && rounded < 1) return words.lessThanOne;
  if (share < 1 && rounded > 99) return words.almostAll;
  return formatNumber(rounded, language, 0);
}
