// What a found assessment is, in the words of the reader: whose, of when, what it declares, how much it answers, what its
// result is when it is worked out again here. Loaded only once there is something to describe.
import { toldOf } from '#components/ask/admit.ts';
import { isSame } from '#components/ask/draft.ts';
import { catalogue, purposeOf, questionOf } from '#content/catalogue.ts';
import { formatDate, formatPercent } from '#content/numbers/format.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import type { FoundWords } from '#content/words/it/found.ts';
import { type Assessment, isAnswered } from '#model/assessment.ts';
import type { OpenedEntry } from '#model/exchange/open-bytes.ts';
import type { LeftOut } from '#model/exchange/salvage.ts';
import { judge } from '#model/judge/assess.ts';
import { withEdition } from '#model/profile/edition.ts';
import { editionOf } from '#model/profile/origin.ts';
import { pathText, type Refusal } from '#model/refusal.ts';
import { compose } from '#model/report/compose.ts';
import { blockOf } from '#model/report/document.ts';
import { isInMoney } from '#model/without-money.ts';

export interface Description {
  readonly company: string;
  readonly asOf: string | undefined;
  readonly declares: readonly string[];
  readonly answered: string;
  readonly hasMoney: boolean;
  readonly version: string;
  /** The edited profile it is read by, where there is one. */
  readonly profile: string | undefined;
  /** The headline in its two inks; undefined where nothing is declared yet. */
  readonly verdict: { readonly say: string; readonly do: string } | undefined;
  /** A result came along, and it is not the one of these answers. */
  readonly isAltered: boolean;
  readonly leftOut: readonly string[];
}

const MONEY = catalogue.questions.filter(isInMoney);

export function describe(
  { assessment, leftOut, stored }: OpenedEntry,
  language: Language,
  words: FoundWords,
): Description {
  const { company, declaration, answers, version, profile } = assessment;
  const total = declaration.reduce((sum, { weight }) => sum + weight, 0);
  const judged = declaration.length > 0 ? judge(catalogue, assessment) : undefined;
  const answered = catalogue.questions.filter(({ id }) => isAnswered(answers, id));
  const essential = catalogue.questions.filter((question) => question.essential).length;
  const done = answered.filter((question) => question.essential).length;
  return {
    company: company.name.trim(),
    asOf: company.asOf && formatDate(company.asOf, language),
    declares: declaration.map(({ purpose, name, weight }) =>
      words.weighted(
        name ?? purposeOf(purpose).words.name[language],
        formatPercent((100 * weight) / total, language, 0),
      ),
    ),
    answered: words.answered(done, essential, answered.length - done),
    hasMoney: MONEY.some(({ id }) => isAnswered(answers, id)),
    version: words.version(version, profile),
    profile: phrasebook(language).profileNote(editionOf(withEdition(catalogue, assessment.profileEdition))),
    verdict: judged && headlineOf(assessment, judged, language),
    isAltered:
      judged !== undefined && stored !== undefined && !isSame(stored, JSON.parse(JSON.stringify(judged.verdict))),
    leftOut: leftOut.map((one) => leftOutSentence(one, language, words)),
  };
}

function headlineOf(
  assessment: Assessment,
  judged: ReturnType<typeof judge>,
  language: Language,
): Description['verdict'] {
  const headline = blockOf(compose(catalogue, assessment, judged), 'headline');
  return headline && phrasebook(language, assessment.company.currency).headline(headline);
}

/** The sentence of a refusal with its place before it, as people name the place. */
function leftOutSentence(one: LeftOut, language: Language, words: FoundWords): string {
  const { kind, id, sentence } = toldOf(one, language);
  if (kind === 'question')
    return words.beside(questionOf(id)?.words.ask[language].replace(/[?:.]$/u, '') ?? id, sentence);
  if (kind === 'purpose' && catalogue.purposes.some((purpose) => purpose.id === id)) {
    return words.beside(words.purpose(purposeOf(id).words.name[language]), sentence);
  }
  return sentence;
}

/** A refusal as a sentence, with its place where it has one that helps. */
export function refusedSentence(refusal: Refusal, language: Language, words: FoundWords): string {
  const sentence = refusalSentence(language, refusal);
  return refusal.path.length > 0 ? words.beside(pathText(refusal.path), sentence) : sentence;
}
