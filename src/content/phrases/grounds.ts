// What the report stands on, in words: the declaration and what it promises, the version of the method, the works and
// figures behind what is shown, and what was left out of a copy.
import { catalogue, purposeOf, questionOf } from '#content/catalogue.ts';
import { figures } from '#content/figures.ts';
import { formatDate, formatNumber } from '#content/numbers/format.ts';
import { rangeText } from '#content/phrases/figures.ts';
import { methodName } from '#content/phrases/methods.ts';
import { nameOfDimension } from '#content/phrases/subject.ts';
import { listOf, nested } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { sources } from '#content/sources.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import type { DeclaredPurposeRow, Reliance } from '#model/report/grounds.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type GroundPhrases = Pick<
  Phrasebook,
  | 'shareNote'
  | 'declarationIntro'
  | 'promise'
  | 'scope'
  | 'methodText'
  | 'asOf'
  | 'sourcesIntro'
  | 'figuresIntro'
  | 'work'
  | 'figure'
  | 'behind'
>;

export function groundPhrases(language: Language, words: ReportWords): GroundPhrases {
  return {
    shareNote: (share) => (share === 'without-money' ? words.withoutMoney : undefined),
    declarationIntro: ({ purposes }) => words.declarationIntro(purposes.length),
    promise: (row) => promiseText(row, words, language),
    scope: words.scope,
    methodText: ({ method, profile, edition, asOf }) =>
      [
        words.method(formatNumber(method, language, 0), profile, edition),
        ...(asOf === undefined ? [] : [`${words.asOf(formatDate(asOf, language))}.`]),
      ].join(' '),
    asOf: (date) => words.asOf(formatDate(date, language)),
    sourcesIntro: () => words.sourcesIntro,
    figuresIntro: (block) => (block.figures.length > 0 ? words.figuresIntro : undefined),
    work(id) {
      const cited = workText(id, language);
      const { year } = found(sources, id);
      return cited.includes(`${year}`) ? cited : `${cited} (${year})`;
    },
    figure(id) {
      const { says, grade, source, year } = found(figures, id);
      const cited = workText(source, language);
      return {
        says: says[language],
        solid: words.grades[grade],
        from: cited.includes(`${year}`) ? cited : `${cited}, ${year}`,
      };
    },
    behind: (reliances) => behindText(reliances, words, language),
  };
}

function promiseText({ purpose, asks }: DeclaredPurposeRow, words: ReportWords, language: Language): string {
  if (catalogue.purposes.some(({ id }) => id === purpose))
    return words.quoted(nested(purposeOf(purpose).words.promise[language], language));
  if (asks.length === 0) return words.ownAsksNothing;
  const each = asks.map(
    ({ dimension, ...band }) => `${words.purpose(nameOfDimension(dimension)[language])} ${rangeText(band, language)}`,
  );
  return words.ownAsks(listOf(each, language));
}

function behindText(reliances: readonly Reliance[], words: ReportWords, language: Language): string {
  const kinds = new Set(reliances.map(({ kind }) => kind));
  const rules = reliances.flatMap((reliance) => (reliance.kind === 'rule' ? [reliance.rule] : []));
  const blanks = reliances.flatMap((reliance) => (reliance.kind === 'assumption' ? [reliance.question] : []));
  const titles = rules.map((id) => words.quoted(nested(found(catalogue.rules, id).words.title[language], language)));
  const topics = blanks.map((id) => questionOf(id)?.words.topic[language] ?? id);
  const readings = reliances.flatMap((reliance) =>
    reliance.kind === 'reading' ? [words.quoted(methodName(reliance.method, language))] : [],
  );
  const { behind } = words;
  const parts = [
    ...(kinds.has('method') ? [behind.method] : []),
    ...(kinds.has('phone') ? [behind.phone] : []),
    ...(readings.length > 0 ? [behind.readings(listOf(readings, language), readings.length)] : []),
    ...(titles.length > 0 ? [behind.rules(listOf(titles, language), titles.length)] : []),
    ...(topics.length > 0 ? [behind.blanks(listOf(topics, language), topics.length)] : []),
  ];
  return parts.join('; ');
}

/** Who, what and where. */
function workText(id: string, language: Language): string {
  const { author, title, where } = found(sources, id);
  return [author, title, where].map((text) => spoken(text, language)).join(', ');
}

/** Works of no one language carry both, the Italian first. */
function spoken(text: string, language: Language): string {
  const [italian = text, english = italian] = text.split(' · ');
  return language === 'it' ? italian : english;
}

/** An id that is cited and not listed is a fault of ours. */
function found<T extends { readonly id: string }>(entries: readonly T[], id: string): T {
  const entry = entries.find((one) => one.id === id);
  if (!entry) throw new Error(`Nothing is listed as ${id}`);
  return entry;
}
