// What is not known yet, in words: what each missing answer would tell, and what to fetch from whom.
import { catalogue, questionOf } from '#content/catalogue.ts';
import { dimensions } from '#content/dimensions.ts';
import { readNumber } from '#content/numbers/read.ts';
import { type Quoting, valueText } from '#content/phrases/quote.ts';
import { capitalised, listOf, nested, sentence } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import type { UnknownBlock } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import { isInMoney } from '#model/without-money.ts';

type UnknownPhrases = Pick<Phrasebook, 'unknownIntro' | 'unknownQuestion' | 'unknownByOwner' | 'unknownByOwnerIntro'>;

export function unknownPhrases(quoting: Quoting, questionText: (id: string) => string): UnknownPhrases {
  const { language, words } = quoting;
  return {
    unknownIntro: ({ questions }) => {
      const missing = questions.filter(({ isEssential }) => isEssential).length;
      if (missing > 0) return `${words.unknownIntro(missing, questions.length - missing)} ${words.mostUsefulFirst}`;
      return questions.every(({ separates }) => separates) ? words.asksFirst : words.unknownDetail;
    },
    unknownQuestion: (entry) => ({
      question: sentence(questionText(entry.question)),
      tells: tells(entry, words, language),
    }),
    unknownByOwner: (block) => byOwner(block, quoting, questionText),
    unknownByOwnerIntro: () => words.byOwner,
  };
}

/** What to fetch from whom: the owners in the order in which their first question comes. */
function byOwner({ questions }: UnknownBlock, quoting: Quoting, questionText: (id: string) => string) {
  const { words } = quoting;
  const lists = new Map<string, string[]>();
  for (const { question } of questions) {
    const owner = questionOf(question)?.owner;
    if (!owner) continue;
    const name = capitalised(words.owners[owner]);
    // Who gets the list does not see the question’s page: what to count comes with it.
    const asked = [sentence(questionText(question)), hintText(question, quoting)].filter(Boolean).join(' ');
    lists.set(name, [...(lists.get(name) ?? []), asked]);
  }
  return lists.size > 1 ? [...lists].map(([owner, asked]) => ({ owner, questions: asked })) : [];
}

/**
 * The hint of a question, its example with the unit that on the question’s page stands beside the field. Money stays bare:
 * a copy without amounts holds no amount, not even an invented one.
 */
function hintText(id: string, quoting: Quoting): string {
  const question = questionOf(id);
  const { language } = quoting;
  const hint = question?.words.hint?.[language] ?? '';
  if (!question || isInMoney(question)) return hint;
  return hint.replace(/\d[\d.,]*(?=\.$)/u, (written) => {
    const reading = readNumber(written, language);
    const text = reading.kind === 'number' ? valueText(id, reading.value, quoting) : undefined;
    // People and requests are bare numbers elsewhere: the sentence around them names them.
    const { unit } = question.words;
    return text === written && unit ? `${written}\u00a0${unit[language]}` : (text ?? written);
  });
}

function tells(
  { question, dimensions: fed, rules, separates, narrows, settles }: Parameters<Phrasebook['unknownQuestion']>[0],
  words: ReportWords,
  language: Language,
): string {
  const titles = rules.map((id) => catalogue.rules.find((rule) => rule.id === id)?.words.title[language] ?? id);
  const sentences = [
    ...(fed.length > 0
      ? [
          words.tellsDimensions(
            listOf(fed.map((id) => `«${dimensions[id].name[language]}»`).map(quotesOf(language)), language),
          ),
        ]
      : []),
    ...(question === 'budget.driver' ? [words.tellsDriver] : []),
    ...(separates ? [words.asksFirst] : []),
    ...(narrows ? [words.narrows] : []),
    ...(titles.length > 0 ? [words.tellsRules(nested(capitalised(titles[0] ?? ''), language))] : []),
  ];
  const owner = questionOf(question)?.owner;
  return [
    ...(sentences.length > 0 ? sentences : [words.tellsArithmetic]),
    ...(settles > 0 ? [words.settles(settles)] : []),
    ...(owner ? [words.askedOf(words.owners[owner])] : []),
  ].join(' ');
}

const quotesOf =
  (language: Language) =>
  (text: string): string =>
    language === 'it' ? text : text.replace('«', '“').replace('»', '”');
