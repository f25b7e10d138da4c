// What a card takes for granted: the model, the figures it used, and for each blank answer the interval's source and how
// solid the published figure behind it is.

import { catalogue, questionOf } from '#content/catalogue.ts';
import { citations } from '#content/citations.ts';
import { figures } from '#content/figures.ts';
import { formatNumber, formatQuantity } from '#content/numbers/format.ts';
import { amountText, figuresOf, loadText, percentText } from '#content/phrases/physics-figures.ts';
import { listOf, nested } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { sources } from '#content/sources.ts';
import type { PhysicsWords } from '#content/words/it/physics.ts';
import type { Interval } from '#model/interval.ts';
import type { CoverageCard, DeferredCard, LiveCard, PhysicsBlock } from '#model/report/physics-matter.ts';

/** What every card takes for granted, as far as there are such cards. */
export function sharedAssumptions(
  { channels }: PhysicsBlock,
  words: PhysicsWords,
  language: Language,
): readonly string[] {
  const { assumes } = words;
  const has = (kind: LiveCard['kind'] | DeferredCard['kind']): boolean => channels.some((card) => card.kind === kind);
  const kept = formatNumber(catalogue.defaults.keptShare * 100, language, 0);
  return [
    ...(has('live') ? [`${assumes.live} ${assumes.kept(kept)}`] : []),
    ...(has('deferred') ? [assumes.deferred] : []),
    ...(channels.length > 0 ? [assumes.split] : []),
  ];
}

export function cardAssumptions(
  card: LiveCard | DeferredCard,
  { shrinkagePercent, contractHoursPerWeek, occupancy }: PhysicsBlock,
  words: PhysicsWords,
  language: Language,
): readonly string[] {
  const { assumes } = words;
  const { minutes, wait } = figuresOf(words, language);
  const used = assumes.used({
    work: minutes(card.handlingMinutes),
    patience: card.kind === 'live' ? wait(card.patienceSeconds) : undefined,
    contract: contractText(contractHoursPerWeek, language),
    shrinkage: percentText(shrinkagePercent, words, language),
    occupancy: loadText(occupancy, words, language),
  });
  const isChat = card.kind === 'live' && card.slots !== undefined;
  const startsEmpty = card.kind === 'deferred' && card.weeksUntilBreak?.low != null && !card.backlog;
  const isCapped = card.kind === 'live' && card.within?.needed.agents.low === null;
  return [
    used,
    ...(isChat ? [assumes.chat] : []),
    ...(startsEmpty ? [assumes.fromNothing] : []),
    ...(isCapped ? [assumes.capped] : []),
    ...blankSentence(card.assumed, words, language),
  ];
}

/** Half an hour a week counts. */
const contractText = (hours: Interval, language: Language): string =>
  amountText(hours, (value) => formatQuantity(value, 'hours', language));

/** The numbers behind the people it takes to keep one seat filled. */
export function coverageAssumptions(
  { hoursPerWeek, assumed }: CoverageCard,
  { contractHoursPerWeek, shrinkagePercent, productiveHoursPerYear }: PhysicsBlock,
  words: PhysicsWords,
  language: Language,
): readonly string[] {
  const { hours } = figuresOf(words, language);
  const told = words.assumes.covered({
    hours: hours(hoursPerWeek),
    contract: contractText(contractHoursPerWeek, language),
    shrinkage: percentText(shrinkagePercent, words, language),
    productive: hours(productiveHoursPerYear),
  });
  return [told, ...blankSentence(assumed, words, language)];
}

/** Which answers are blank, whose interval stands for each, and how solid the figure behind it is. */
export function blankSentence(blank: readonly string[], words: PhysicsWords, language: Language): readonly string[] {
  if (blank.length === 0) return [];
  const each = blank.map((id) => {
    const ask = questionOf(id)?.words.ask[language] ?? id;
    return words.assumes.question(nested(ask, language).replace(/\?$/u, ''), sourceText(id, words, language));
  });
  return [words.assumes.blank(listOf(each, language))];
}

function sourceText(id: string, words: PhysicsWords, language: Language): string {
  const support = citations.assumptions[id];
  const works = (support?.sources ?? []).map((source) => {
    const work = sources.find((one) => one.id === source);
    return work
      ? `${work.author.split(' · ')[language === 'it' ? 0 : 1] ?? work.author.split(' · ')[0]}, ${work.year}`
      : source;
  });
  const grades = (support?.figures ?? []).flatMap((figure) => figures.find((one) => one.id === figure)?.grade ?? []);
  const cited = listOf(works, language);
  return grades.length > 0 ? words.assumes.grade(cited, listOf([...new Set(grades)].toSorted(), language)) : cited;
}
