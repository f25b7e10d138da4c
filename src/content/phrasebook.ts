// The phrasebook of one language: everything a face of the report needs to say, gathered from the words and the content.
import { catalogue, questionOf } from '#content/catalogue.ts';
import { dimensions } from '#content/dimensions.ts';
import { formatDate } from '#content/numbers/format.ts';
import { acceptedPhrases } from '#content/phrases/accepted.ts';
import { briefPhrases } from '#content/phrases/brief.ts';
import { agreementText, figurePhrases, isDeclared, signOf, whole } from '#content/phrases/figures.ts';
import { groundPhrases } from '#content/phrases/grounds.ts';
import { headlinePhrases } from '#content/phrases/headline.ts';
import { methodPhrases } from '#content/phrases/methods.ts';
import { nameOfPurpose } from '#content/phrases/name-of-purpose.ts';
import { obtainedPhrases } from '#content/phrases/obtained.ts';
import { phonePhrases } from '#content/phrases/phone.ts';
import { physicsPhrases } from '#content/phrases/physics.ts';
import { profilePhrases } from '#content/phrases/profile.ts';
import { nameOfDimension, subjectPhrases } from '#content/phrases/subject.ts';
import { wholePoints } from '#content/phrases/text.ts';
import { turnPhrases } from '#content/phrases/turns.ts';
import { unknownPhrases } from '#content/phrases/unknown.ts';
import { type SessionTelling, untoldSession } from '#content/phrases/untold-session.ts';
import { wayOutPhrases } from '#content/phrases/ways-out.ts';
import type { Language } from '#content/shape.ts';
import { report as english } from '#content/words/en/report.ts';
import { report as italian, type ReportWords } from '#content/words/it/report.ts';
import type { Interval } from '#model/interval.ts';
import type { DimensionsBlock } from '#model/report/dimension-matter.ts';
import type { DeclaredOperatedBlock } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

/** Less than this, of points that stand in another part, is not told. */
const LEAST_POINTS = 0.5;

const WORDS: Readonly<Record<Language, ReportWords>> = { it: italian, en: english };

/**
 * The phrasebook of a language; `currency` is the company's, in which its money is quoted. `telling` speaks of a workshop.
 */
export function phrasebook(language: Language, currency?: string, telling: SessionTelling = untoldSession): Phrasebook {
  const words = WORDS[language];
  const nameOf = (id: string, own?: string): string => nameOfPurpose(id, own, language);
  const questionText = (id: string): string => questionOf(id)?.words.ask[language] ?? id;
  const askingIn = ({ rows }: DimensionsBlock): readonly string[] =>
    (rows[0]?.asks ?? []).map(({ purpose, ownName }) => nameOf(purpose, ownName));
  const quoting = { language, words, ...(currency !== undefined && { currency }) };
  const headlines = headlinePhrases(language, words);
  const subject = subjectPhrases(language, words, currency);
  const figures = figurePhrases(language, words);
  const physics = physicsPhrases(language, words, currency);
  const ways = wayOutPhrases(quoting, subject.subjectTitle);
  const phrases: Phrasebook = {
    language,
    labels: words.labels,
    heading: (kind) => words.headings[kind],
    ...headlines,
    adoptedNotes: ({ adopted = [] }) =>
      adopted.map(({ scenario, at, questions }) => words.adopted(questions.length, scenario, formatDate(at, language))),
    ...groundPhrases(language, words),
    ...figures,
    ...subject,
    ...acceptedPhrases(language),
    ...profilePhrases(language, currency),
    ...ways,
    ...obtainedPhrases(quoting, subject.subjectTitle, nameOf),
    ...turnPhrases(quoting),
    ...briefPhrases(quoting, {
      ...headlines,
      ...figures,
      ...subject,
      ...ways,
      ...physics,
      questionText,
      purposeName: nameOf,
    }),
    declaredOperatedIntro: (block) => operatedIntro(block, words, language, nameOf),
    declaredOperatedCaption: () => words.declaredOperatedCaption,
    declaredOperatedNote: ({ coherence, rows }) => {
      const said = new Set(rows.map(({ kappa }) => signOf(kappa)));
      return [
        ...(said.has('below') ? [words.belowMeaning] : []),
        ...(said.has('up-to') ? [words.upToMeaning] : []),
        ...(rows.some(isDeclared) ? [words.overallAgreement(signedText(coherence, words, language))] : []),
      ].join(' ');
    },
    partingIntro: ({ subjects, totalPoints }) => {
      const elsewhere = totalPoints - subjects.reduce((sum, { points }) => sum + points, 0);
      return `${words.partingIntro(subjects.length)} ${words.pointsMeaning(
        wholePoints(totalPoints, language),
        whole(100 - totalPoints, language),
        elsewhere < LEAST_POINTS ? undefined : wholePoints(elsewhere, language),
      )}`;
    },
    crossingIntro: ({ subjects }) => words.crossingIntro(subjects.length),
    holdingIntro: ({ pairs, declared }) => words.holdingIntro(pairs.length, declared.length),
    ruleHolds: (id) => catalogue.rules.find((rule) => rule.id === id)?.words.holds[language] ?? id,
    dimensionsCaption: (block) => words.dimensionsCaption(askingIn(block)),
    dimensionsOrder: (block) => words.dimensionsOrder(askingIn(block)),
    dimensionsNote: ({ driverPoints, totalPoints }) => {
      if (driverPoints === 0) return words.dimensionsNoteFree;
      const text = wholePoints(driverPoints, language);
      return words.dimensionsNote(words.pointsUnit(text, text === '1'), wholePoints(totalPoints, language));
    },
    ...phonePhrases(words, language),
    ...physics,
    ...methodPhrases(language, subject),
    openIntro: () => words.openIntro,
    notesIntro: () => words.notesIntro,
    purposeName: nameOf,
    dimensionName: (dimension) => nameOfDimension(dimension)[language],
    poles: (dimension) => ({
      low: dimensions[dimension].poles.low[language],
      high: dimensions[dimension].poles.high[language],
    }),
    severity: (severity) => words.severity[severity],
    questionText,
    ...unknownPhrases(quoting, questionText),
    session: (block) => session.session(block),
  };
  const session = telling(language, currency, phrases);
  return phrases;
}

function operatedIntro(
  { rows, coherence }: DeclaredOperatedBlock,
  words: ReportWords,
  language: Language,
  nameOf: (id: string) => string,
): string {
  const [first, second] = rows;
  // Where the headline cannot tell what the operation is built for, no order says it either.
  const isTold = rows.some(({ isOperated }) => isOperated) && coherence.high - coherence.low <= 150;
  if (!first || !second || !isTold) return words.operatedIntroUnknown;
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
