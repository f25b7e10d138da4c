// The register of promises and the cards on time, people and money in words: labels, figures, and what each card assumes.
import { catalogue, questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { type FormulaId, formulaAnchor, formulas } from '#content/formulas.ts';
import { formatDuration, formatMoney, formatNumber } from '#content/numbers/format.ts';
import { keepingPhrases, keepingWords, peopleIn } from '#content/phrases/keeping.ts';
import { cardAssumptions, coverageAssumptions, sharedAssumptions } from '#content/phrases/physics-assumed.ts';
import { breaksText, deferredFacts, liveFacts } from '#content/phrases/physics-facts.ts';
import {
  amountText,
  carriedText,
  figuresOf,
  loadText,
  openText,
  ownText,
  shareText,
} from '#content/phrases/physics-figures.ts';
import { listOf } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { physics as english } from '#content/words/en/physics.ts';
import { physics as italian, type PhysicsWords } from '#content/words/it/physics.ts';
import type { ReportWords } from '#content/words/it/report.ts';
import type { Channel } from '#model/catalogue.ts';
import type {
  CoverageCard,
  DeferredCard,
  LiveCard,
  MoneyCard,
  PhysicsBlock,
  PromiseRow,
} from '#model/report/physics-matter.ts';
import type { PhysicsCard, PhysicsPhrases } from '#model/report/physics-phrases.ts';

const WORDS: Readonly<Record<Language, PhysicsWords>> = { it: italian, en: english };

export function physicsPhrases(language: Language, report: ReportWords, currency?: string): PhysicsPhrases {
  const words = WORDS[language];
  const figures = figuresOf(words, language);
  const optionsOf = (question: string, ids: readonly string[]): string =>
    listOf(
      ids.map((id) => questionOf(question)?.options?.[id]?.[language] ?? id),
      language,
    );
  const channelsOf = (ids: readonly Channel[]): string =>
    listOf(
      ids.map((id) => channels[id].inSentence[language]),
      language,
    );
  const { columns } = words.promises;
  const kept = keepingPhrases(language, currency);
  return {
    promisesIntro: ({ rows }) => words.promises.intro(rows.length),
    promisesColumns: () => [columns.channel, columns.promised, columns.typical, columns.gives, columns.verdict],
    promiseCells: (row) => [
      channels[row.channel].name[language],
      words.promises.promised(
        amountText(row.seconds, (seconds) => formatDuration(seconds, language)),
        report.clocks[row.clock],
      ),
      typicalText(row, words, language),
      givesText(row, words, language),
      outcomeText(row, words, language),
    ],
    promisesKeeping: ({ keeping }, beside) => keeping && kept.keepingToday(keeping, beside),
    promisesCompared: (before, after) =>
      kept.compared(before, after, report.headings.physics, (row) => outcomeText(row, words, language)),
    promisesNotes: ({ unknown = [], claims, where }) => [
      ...(unknown.length > 0 ? [words.promises.unknown(channelsOf(unknown))] : []),
      ...(claims.length > 0 ? [words.promises.claims(optionsOf('promise.claims', claims))] : []),
      ...(where.length > 0 ? [words.promises.where(optionsOf('promise.where', where))] : []),
    ],
    physicsIntro: () => words.intro,
    physicsShared: (block) => sharedAssumptions(block, words, language),
    physicsColumns: () => [words.measured, words.value],
    physicsAssumed: () => words.card,
    physicsFrom: () => words.from,
    physicsBlank: () => words.fromBlank,
    physicsFormulas: () => words.formula,
    promisesFormulas: ({ rows }) =>
      rows.some(({ byTypical }) => byTypical) ? formulasOf(['share-in-time', 'keeping']) : formulasOf(['keeping']),
    phoneFormulas: () => formulasOf(['erlang-c', 'erlang-a']),
    physicsCards: (block, beside = []) => [
      ...(block.keeping
        ? [
            kept.keepingCard(
              block.keeping,
              block,
              formulasOf(['keeping', 'erlang-c', 'erlang-a', 'deferred-flow', 'seat-coverage']),
            ),
          ]
        : []),
      ...block.channels.map(
        (card): PhysicsCard => ({
          id: card.channel,
          title: channels[card.channel].name[language],
          facts: factsOf(card, kept.finely([...peopleIn(block.keeping), ...beside])),
          assumptions: cardAssumptions(card, block, words, language),
          assumed: card.assumed,
          said: card.said,
          formulas: formulasOf(behind(card)),
        }),
      ),
      ...(block.coverage ? [coverageText(block.coverage, block)] : []),
      ...(block.money ? [moneyText(block.money)] : []),
    ],
  };

  function factsOf(card: LiveCard | DeferredCard, needed: (people: number) => string): PhysicsCard['facts'] {
    return card.kind === 'live'
      ? liveFacts(card, words, language, needed)
      : deferredFacts(card, words, language, needed);
  }

  function coverageText(card: CoverageCard, block: PhysicsBlock): PhysicsCard {
    const { hoursPerWeek, oneSeat, staff, assumed, said } = card;
    const { coverage } = words;
    return {
      id: 'coverage',
      title: coverage.title,
      facts: [
        { label: coverage.oneSeat, text: coverage.oneSeatIs(figures.people(oneSeat), figures.hours(hoursPerWeek)) },
        { label: coverage.staff, text: amountText(staff, ownText(language)) },
      ],
      assumptions: coverageAssumptions(card, block, words, language),
      assumed,
      said,
      formulas: formulasOf(['seat-coverage']),
    };
  }

  function moneyText({ costs, hasGoodwill, hasSuppliers, budget, affordable, staff, said }: MoneyCard): PhysicsCard {
    const { money } = words;
    const sum = (range: MoneyCard['costs']): string =>
      money.perYear(openText(range, (value) => formatMoney(Math.round(value), currency, language), words));
    return {
      id: 'money',
      title: money.title,
      facts: [
        { label: money.costs(hasGoodwill), text: sum(costs) },
        { label: money.budget, text: sum(budget) },
        {
          label: money.affordable,
          text:
            hasSuppliers && affordable.high !== null
              ? money.affordableAtMost(figures.count({ low: affordable.high, high: affordable.high }))
              : figures.count(affordable),
        },
        { label: money.staff, text: amountText(staff, ownText(language)) },
      ],
      assumptions: [money.card],
      assumed: [],
      said,
      formulas: formulasOf(['budget']),
    };
  }

  function formulasOf(ids: readonly FormulaId[]): PhysicsCard['formulas'] {
    return ids.map((id) => ({ anchor: formulaAnchor(id), name: formulas[id][language] }));
  }
}

/** What a channel is worked out with. */
function behind(card: LiveCard | DeferredCard): readonly FormulaId[] {
  const ceiling: readonly FormulaId[] = card.ceiling ? ['calendar-ceiling'] : [];
  if (card.kind === 'deferred') return ['deferred-flow', 'work-hours', ...ceiling];
  return [...(card.slots ? (['chat'] as const) : []), 'erlang-c', 'erlang-a', 'seat-coverage', ...ceiling];
}

function typicalText({ typical }: PromiseRow, words: PhysicsWords, language: Language): string {
  if (!typical) return words.promises.notSaid;
  if (typical.low === null || typical.high === null) return words.promises.nobody;
  const { low, high } = typical;
  return amountText({ low, high }, (seconds) => formatDuration(seconds, language));
}

function givesText({ gives }: PromiseRow, words: PhysicsWords, language: Language): string {
  if (gives === undefined) return words.promises.notKnown;
  if (gives.of === 'load')
    return carriedText(gives.loadFactor, words, () => words.promises.load(loadText(gives.loadFactor, words, language)));
  // From none to all is what is known of any capacity.
  const isSilent = Math.round(gives.share.low * 100) === 0 && Math.round(gives.share.high * 100) === 100;
  return isSilent ? keepingWords[language].capacitySilent : words.promises.share(shareText(gives.share, language));
}

function outcomeText(row: PromiseRow, words: PhysicsWords, language: Language): string {
  const { verdict, weeksUntilBreak, byTypical } = row;
  const { outcome } = keepingWords[language];
  const when = weeksUntilBreak && breaksText(weeksUntilBreak.low, weeksUntilBreak.high, words, language);
  if (verdict === 'for-a-part')
    return byTypical
      ? outcome.forAPart(shareText(byTypical, language), formatNumber(catalogue.defaults.keptShare * 100, language, 0))
      : words.promises.verdict['cannot-tell'];
  if (verdict === 'gives-way') return outcome.givesWay(when ?? words.deferred.atOnce);
  const told = words.promises.verdict[verdict];
  return verdict === 'not-kept' && when !== undefined ? outcome.notKept(told, when) : told;
}
