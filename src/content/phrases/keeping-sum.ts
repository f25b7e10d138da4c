// How the card on keeping the promises comes to its people and its money: the sum, channel by channel, at both ends, and
// every interval it was worked out with.
import { catalogue } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatMoney, formatNumber, formatQuantity } from '#content/numbers/format.ts';
import { amountText, figuresOf, loadText, ownText, percentText } from '#content/phrases/physics-figures.ts';
import type { Language } from '#content/shape.ts';
import type { KeepingWords } from '#content/words/it/keeping.ts';
import type { PhysicsWords } from '#content/words/it/physics.ts';
import type { PhysicsBlock, ToldKeeping } from '#model/report/physics-matter.ts';

interface Speaking {
  readonly language: Language;
  readonly currency?: string | undefined;
  readonly words: KeepingWords;
  readonly physics: PhysicsWords;
}

/** A tenth of a person: so that a product can be worked out again. */
const tenths =
  (language: Language) =>
  (people: number): string =>
    formatNumber(people, language, 1);

/** Requests in 100 at which a promise counts as kept. */
export const keptText = (language: Language): string => formatNumber(catalogue.defaults.keptShare * 100, language, 0);

export function keepingSum(
  { needed, sum, people, each, costPerYear }: ToldKeeping,
  shared: PhysicsBlock,
  { language, currency, words, physics }: Speaking,
): readonly string[] {
  const tenth = tenths(language);
  const { minutes, hours } = figuresOf(physics, language);
  const nameOf = (channel: keyof typeof channels): string => channels[channel].name[language].toLocaleLowerCase();
  const money = (amount: number): string => formatMoney(amount, currency, language);
  const promised = sum.channels.filter(({ isPromised }) => isPromised);
  const [hardest] = promised.toSorted((a, b) => (b.need.low ?? 0) - (a.need.low ?? 0));
  const most = sum.channels.flatMap(({ channel, need }) => (need.high ? [{ channel, people: need.high }] : []));
  const parts = most.map(({ channel, people }) => words.sum.part(nameOf(channel), tenth(people)));
  const inTenths = (people: number): number => Math.round(people * 10);
  const addsUp = most.reduce((all, one) => all + inTenths(one.people), 0) === inTenths(needed.high ?? 0);
  const more = {
    low: Math.max(0, (needed.low ?? 0) - people.high),
    high: Math.max(0, (needed.high ?? 0) - people.low),
  };
  const added =
    parts.length === 1 && addsUp
      ? words.sum.highAlone(parts.join())
      : words.sum.high(parts.join(' + '), tenth(needed.high ?? 0));
  return [
    ...(needed.high === null || parts.length === 0 ? [] : [[added, ...(addsUp ? [] : [words.sum.rounded])].join(' ')]),
    ...(needed.low === null || !hardest
      ? []
      : [words.sum.low(nameOf(hardest.channel), tenth(hardest.need.low ?? 0), tenth(sum.together), tenth(needed.low))]),
    ...(needed.low !== null && sum.whole > sum.together ? [words.sum.kept(keptText(language))] : []),
    ...(each && costPerYear?.high && needed.high !== null
      ? [
          words.sum.cost(
            amountText(people, ownText(language)),
            betweenText(more, tenth, words),
            amountText(each, money),
          ),
        ]
      : []),
    words.sum.used({
      work: sum.channels
        .filter((part) => part.minutes.high > 0)
        .map((part) => words.sum.part(nameOf(part.channel), minutes(part.minutes)))
        .join(', '),
      contract: amountText(shared.contractHoursPerWeek, (value) => formatQuantity(value, 'hours', language)),
      shrinkage: percentText(shared.shrinkagePercent, physics, language),
      productive: hours(shared.productiveHoursPerYear),
      occupancy: loadText(shared.occupancy, physics, language),
    }),
  ];
}

function betweenText(
  { low, high }: { readonly low: number; readonly high: number },
  one: (value: number) => string,
  words: KeepingWords,
): string {
  return one(low) === one(high) ? one(low) : words.between(one(low), one(high));
}
