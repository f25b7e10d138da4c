// What keeping all public promises takes, in words: a card, a sentence beside the register, a sentence beside a way out.
import { channels } from '#content/channels.ts';
import { formatMoney, formatNumber } from '#content/numbers/format.ts';
import { keepingSum, keptText } from '#content/phrases/keeping-sum.ts';
import { missingPhrase } from '#content/phrases/missing.ts';
import { blankSentence } from '#content/phrases/physics-assumed.ts';
import { countText, ownText, shareText } from '#content/phrases/physics-figures.ts';
import { rounded } from '#content/phrases/round-money.ts';
import { listOf } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { keeping as english } from '#content/words/en/keeping.ts';
import { physics as englishPhysics } from '#content/words/en/physics.ts';
import { keeping as italian, type KeepingWords } from '#content/words/it/keeping.ts';
import { physics as italianPhysics } from '#content/words/it/physics.ts';
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { OpenEnded } from '#model/judge/finding.ts';
import { isDeferred } from '#model/judge/pool.ts';
import type { DrivingNumber } from '#model/report/narrowing.ts';
import type { Keeping, PhysicsBlock, PromiseRow, PromisesBlock, ToldKeeping } from '#model/report/physics-matter.ts';
import type { ComparedPromises, PhysicsCard } from '#model/report/physics-phrases.ts';

export const keepingWords: Readonly<Record<Language, KeepingWords>> = { it: italian, en: english };

type Count = (value: number) => string;

interface TellingStaff {
  readonly staff?: (people: string) => string;
  readonly beside?: readonly Interval[];
}

/** The people there are, where the need can be told beside them. */
export const peopleIn = (keeping: Keeping | undefined): readonly Interval[] =>
  keeping?.state === 'told' ? [keeping.people] : [];

const isWhole = ({ low, high }: Interval): boolean => Number.isInteger(low) && Number.isInteger(high);

export function keepingPhrases(language: Language, currency?: string) {
  const words = keepingWords[language];
  const physics = language === 'it' ? italianPhysics : englishPhysics;
  const count = countText(language);
  const tenths: Count = (value) => (value < 10 ? count(value) : formatNumber(value, language, 1));
  /** As they were stated: what somebody typed is never rounded beside what is worked out. */
  const own = ownText(language);
  const money = (amount: number): string => formatMoney(rounded(amount), currency, language);

  const between = ({ low, high }: OpenEnded, one: (value: number) => string, unitless = one): string => {
    if (low === null) return physics.notFound;
    if (high === null) return words.atLeast(one(low));
    return one(low) === one(high) ? one(low) : words.between(unitless(low), one(high));
  };
  const moneyBetween = (range: OpenEnded): string =>
    between(range, money, (amount) => (language === 'it' ? formatNumber(rounded(amount), 'it', 0) : money(amount)));
  const people = ({ low, high }: OpenEnded, count: Count = countText(language)): string => {
    const isOne = low !== null && high !== null && count(low) === '1' && count(high) === '1';
    return low === null ? physics.notFound : physics.people(between({ low, high }, count), isOne);
  };
  const lacking = missingPhrase(language);
  const named = (ids: readonly Channel[]): string =>
    listOf(
      ids.map((id) => channels[id].inSentence[language]),
      language,
    );
  const isNothing = (range: OpenEnded): boolean => range.high !== null && range.high < 0.5;
  const missingPeople = ({ needed, people: there }: ToldKeeping): OpenEnded => ({
    low: needed.low === null ? null : Math.max(0, needed.low - there.high),
    high: needed.high === null ? null : Math.max(0, needed.high - there.low),
  });
  /** Beside 14,5 people a need of 14,6 is not 15; and wherever it is told again it is the same figure. */
  const finely = (beside: readonly Interval[]): Count => (beside.every(isWhole) ? count : tenths);
  const need = (needed: OpenEnded, beside: readonly Interval[]): string =>
    words.needIs(people(needed, finely(beside)), count(needed.low ?? 0) === '1' && count(needed.high ?? 0) === '1');
  const costInSentence = (keeping: ToldKeeping): string => {
    const { costPerYear, missing } = keeping;
    if (costPerYear === null)
      return isNothing(missingPeople(keeping)) ? words.nothingMore : words.costNotTold(lacking({ missing }));
    return isNothing(costPerYear) ? words.nothingMore : words.moreAYear(moneyBetween(costPerYear));
  };

  return {
    /** People needed, as finely as those beside whom they are told. */
    finely,
    /** What it takes today, beside the register. */
    keepingToday(keeping: Keeping, beside: readonly Interval[] = []): string {
      if (keeping.state === 'untold') return words.untold(lacking(keeping));
      if (keeping.needed.low === null) return words.noNumber;
      return [told(words.today, keeping, { beside }), ...outside(keeping)].join(' ');
    },
    /** Both ends of the people it takes, as `told` puts them; undefined where one is out of reach. */
    neededBetween(
      { needed: { low, high }, beside }: Pick<DrivingNumber, 'needed' | 'beside'>,
      told: (low: string, high: string) => string,
    ): string | undefined {
      const one = finely(beside);
      return low === null || high === null ? undefined : told(one(low), people({ low: high, high }, one));
    },
    /** What it takes once a way out is taken. */
    keepingOnWay(keeping: ToldKeeping, changesStaff: boolean): string {
      const staff = changesStaff ? words.staffThen : statedIn(keeping);
      return keeping.needed.low === null ? words.noNumberThisWay : told(words.thisWay, keeping, { staff });
    },
    /** Two registers side by side, as far as they differ; `outcome` tells how a row ends. */
    compared(
      before: PromisesBlock | undefined,
      after: PromisesBlock | undefined,
      caption: string,
      outcome: (row: PromiseRow) => string,
    ): ComparedPromises {
      const outcomeOn = (block: PromisesBlock | undefined, channel: Channel): string => {
        const row = block?.rows.find((one) => one.channel === channel);
        if (block?.unknown?.includes(channel)) return physics.promises.notKnown;
        return row ? outcome(row) : words.noPromise;
      };
      const both = (id: string, name: string, told: (block: PromisesBlock | undefined) => string) => {
        const line = { id, name, before: told(before), after: told(after) };
        return line.before === line.after ? [] : [line];
      };
      const ofKeeping = (block: PromisesBlock | undefined, told: (keeping: Keeping) => string): string =>
        block?.keeping ? told(block.keeping) : words.noPromise;
      const beside = [before, after].flatMap((block) => peopleIn(block?.keeping));
      const lines = [
        ...CHANNELS.flatMap((channel) =>
          both(channel, words.promiseOn(channels[channel].inSentence[language]), (block) => outcomeOn(block, channel)),
        ),
        ...both('people', words.needed, (block) => ofKeeping(block, (keeping) => peopleText(keeping, beside))),
        ...both('cost', words.cost, (block) => ofKeeping(block, costText)),
      ];
      return { caption, lines, same: words.same(caption) };
    },
    keepingCard(keeping: Keeping, block: PhysicsBlock, formulas: PhysicsCard['formulas']): PhysicsCard {
      const base = { id: 'keeping', title: words.title, formulas };
      if (keeping.state === 'untold') {
        const facts = [{ label: words.needed, text: words.notTold(lacking(keeping)) }];
        return { ...base, facts, assumptions: [words.assumes.inHouse], assumed: keeping.missing, said: [] };
      }
      const {
        counted,
        alongside,
        workOnly = [],
        promiseUnknown = [],
        unknownAlongside,
        uncounted,
        tight,
        assumed,
        said,
      } = keeping;
      const unpromised = alongside.filter((channel) => !promiseUnknown.includes(channel));
      const more = missingPeople(keeping);
      return {
        ...base,
        facts: [
          { label: words.counted, text: counted.length > 0 ? named(counted) : words.noneCounted },
          { label: words.needed, text: peopleText(keeping) },
          { label: words.staff, text: between(keeping.people, own) },
          {
            label: words.more,
            text: isNothing(more) && more.high === 0 ? words.noMore : between(more, finely([keeping.people])),
          },
          { label: words.cost, text: costText(keeping) },
        ],
        assumptions: [
          ...(tight.length > 0 ? [words.sum.tight(named(tight), tight.length)] : []),
          ...keepingSum(keeping, block, { language, currency, words, physics }),
          ...(counted.length + alongside.length + workOnly.length > 1 ? [words.assumes.ends] : []),
          ...(counted.some(isDeferred) ? [words.assumes.pace] : []),
          words.assumes.inHouse,
          ...(unpromised.length > 0 ? [words.assumes.alongside(named(unpromised))] : []),
          ...(promiseUnknown.length > 0 ? [words.assumes.promiseUnknown(named(promiseUnknown))] : []),
          ...(unknownAlongside.length > 0 ? [words.assumes.unknownAlongside(named(unknownAlongside))] : []),
          ...(uncounted.length > 0 ? [words.assumes.uncounted(named(uncounted))] : []),
          ...outside(keeping),
          // Nothing stands in for what is missing altogether.
          ...blankSentence(
            assumed.filter((id) => !keeping.missing.includes(id)),
            physics,
            language,
          ),
        ],
        assumed,
        said,
      };
    },
  };

  /** Promises of which the people say nothing: no formula counts their wait, or the hours of opening bind. */
  function outside({ workOnly = [], beyondHours, perhapsBeyondHours }: ToldKeeping): readonly string[] {
    return [
      ...(workOnly.length > 0 ? [words.assumes.workOnly(named(workOnly))] : []),
      ...(beyondHours.length > 0 ? [words.assumes.beyondHours(named(beyondHours))] : []),
      ...perhapsBeyondHours.map(({ channel, answerable }) =>
        words.assumes.perhapsBeyondHours(
          channels[channel].inSentence[language],
          shareText(answerable, language),
          keptText(language),
        ),
      ),
    ];
  }

  function told(
    { sure, open }: KeepingWords['today'],
    keeping: ToldKeeping,
    { staff = statedIn(keeping), beside = [] }: TellingStaff = {},
  ): string {
    const { needed, people: there } = keeping;
    const isShort = needed.low !== null && needed.low > there.high;
    const isEnough = needed.high !== null && needed.high <= there.low;
    const whole = keeping.sum.whole;
    const isOnlyIfSomeGo = !isShort && !isEnough && whole > there.high;
    return [
      (isShort || isEnough ? sure : open)(
        need(needed, [there, ...beside]),
        staff(between(there, own)),
        costInSentence(keeping),
      ),
      ...(isOnlyIfSomeGo ? [words.ifNobodyGoes(formatNumber(whole, language, 1), keptText(language))] : []),
    ].join(' ');
  }

  /** As they were stated, or what comes out of them where they do other work as well. */
  function statedIn({ said }: ToldKeeping): (people: string) => string {
    const isPart = said.some(
      (one) => one.kind === 'answer' && one.question === 'staff.dedicated' && one.value !== 'yes',
    );
    return isPart ? words.ofStated : words.stated;
  }

  function peopleText(keeping: Keeping, beside = peopleIn(keeping)): string {
    if (keeping.state === 'untold') return words.notTold(lacking(keeping));
    return keeping.needed.low === null ? physics.notFound : words.fullTime(people(keeping.needed, finely(beside)));
  }

  function costText(keeping: Keeping): string {
    if (keeping.state === 'untold') return words.notTold(lacking(keeping));
    const { costPerYear, missing } = keeping;
    if (isNothing(costPerYear ?? missingPeople(keeping))) return words.noCost;
    return costPerYear === null ? words.notTold(lacking({ missing })) : words.perYear(moneyBetween(costPerYear));
  }
}
