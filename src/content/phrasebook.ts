// The phrasebook of one language: everything a face of the report needs to say, gathered from the words and the content.
import { catalogue, purposeOf, questionOf } from '#content/catalogue.ts';
import { dimensions } from '#content/dimensions.ts';
import { formatAmount, formatDuration, formatNumber, formatQuantity } from '#content/numbers/format.ts';
import { agreementText, figurePhrases, whole } from '#content/phrases/figures.ts';
import { headlinePhrases } from '#content/phrases/headline.ts';
import { nameOfDimension, subjectPhrases } from '#content/phrases/subject.ts';
import { capitalised, listOf, wholePoints } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { report as english } from '#content/words/en/report.ts';
import { report as italian, type ReportWords } from '#content/words/it/report.ts';
import type { Interval } from '#model/interval.ts';
import type { DeclaredOperatedBlock, PhoneBlock } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

const WORDS: Readonly<Record<Language, ReportWords>> = { it: italian, en: english };

/** The phrasebook of a language; `currency` is the company's, in which its money is quoted. */
export function phrasebook(language: Language, currency?: string): Phrasebook {
  const words = WORDS[language];
  const nameOf = (id: string, own?: string): string => own ?? purposeOf(id).words.name[language];
  const questionText = (id: string): string => questionOf(id)?.words.ask[language] ?? id;
  return {
    language,
    labels: words.labels,
    heading: (kind) => words.headings[kind],
    ...headlinePhrases(language, words),
    ...figurePhrases(language, words),
    ...subjectPhrases(language, words, currency),
    declaredOperatedIntro: (block) => operatedIntro(block, words, language, nameOf),
    declaredOperatedCaption: () => words.declaredOperatedCaption,
    declaredOperatedNote: ({ coherence }) => words.declaredOperatedNote(signedText(coherence, words, language)),
    partingIntro: ({ subjects }) =>
      words.partingIntro(
        subjects.reduce((count, { findings }) => count + findings.length, 0),
        subjects.length,
      ),
    crossingIntro: ({ subjects }) => words.crossingIntro(subjects.length),
    holdingIntro: ({ pairs }) => words.holdingIntro(pairs.length),
    ruleHolds: (id) => words.ruleHolds(catalogue.rules.find((rule) => rule.id === id)?.words.title[language] ?? id),
    dimensionsCaption: ({ rows }) =>
      words.dimensionsCaption((rows[0]?.asks ?? []).map(({ purpose, ownName }) => nameOf(purpose, ownName))),
    dimensionsNote: ({ driverPoints, totalPoints }) => {
      if (driverPoints === 0) return words.dimensionsNoteFree;
      const text = wholePoints(driverPoints, language);
      return words.dimensionsNote(words.pointsUnit(text, text === '1'), wholePoints(totalPoints, language));
    },
    ...phonePhrases(words, language),
    openIntro: () => words.openIntro,
    notesIntro: () => words.notesIntro,
    unknownIntro: ({ questions }) => words.unknownIntro(questions.length),
    methodText: ({ profile }) => words.method(profile),
    purposeName: nameOf,
    dimensionName: (dimension) => nameOfDimension(dimension)[language],
    poles: (dimension) => ({
      low: dimensions[dimension].poles.low[language],
      high: dimensions[dimension].poles.high[language],
    }),
    severity: (severity) => words.severity[severity],
    unknownQuestion: (entry) => ({ question: questionText(entry.question), tells: tells(entry, words, language) }),
  };
}

function operatedIntro(
  { rows, coherence }: DeclaredOperatedBlock,
  words: ReportWords,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const [first, second] = rows;
  if (!first || !second || coherence.high - coherence.low > 150) return words.operatedIntroUnknown;
  return words.operatedIntro(
    nameOf(first.purpose),
    nameOf(second.purpose),
    agreementText(second.kappa, words, language),
  );
}

/** An agreement with its sign, unclipped: "fra −105 e −52". */
function signedText({ low, high }: Interval, words: ReportWords, language: Language): string {
  const [from, to] = [whole(low, language), whole(high, language)];
  return from === to ? words.exactly(from) : words.between(from, to);
}

function tells(
  { question, dimensions: fed, rules }: Parameters<Phrasebook['unknownQuestion']>[0],
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
    ...(titles.length > 0 ? [words.tellsRules(capitalised(titles[0] ?? ''))] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : words.tellsArithmetic;
}

const quotesOf =
  (language: Language) =>
  (text: string): string =>
    language === 'it' ? text : text.replace('«', '“').replace('»', '”');

function phonePhrases(words: ReportWords, language: Language): Pick<Phrasebook, 'phoneIntro' | 'phoneAssumptions'> {
  const amount = ({ low, high }: Interval, one: (value: number) => string): string =>
    formatAmount({ from: low, to: high }, one, language);
  return {
    phoneIntro({ callsPerHour, withinSeconds, isPromised, seatsToday }: PhoneBlock) {
      const calls = formatNumber(callsPerHour, language, callsPerHour < 10 ? 1 : 0);
      const intro = words.phoneIntro({ calls, within: formatDuration(withinSeconds, language), isPromised });
      if (!seatsToday) return intro;
      const seats = amount(seatsToday, (value) => formatNumber(value, language, value < 10 ? 1 : 0));
      return `${intro} ${words.phoneToday(seats)}`;
    },
    phoneAssumptions: ({ handlingMinutes, patienceSeconds }: PhoneBlock) => [
      ...words.phoneAssumptions({
        handling: amount(handlingMinutes, (value) => formatQuantity(value, 'minutes', language)),
        patience: amount(patienceSeconds, (value) => formatDuration(value, language)),
      }),
    ],
  };
}
