// The quantities that contradiction rules compare, each worked out from answers as an interval in a stated unit, with
// the questions that said it or that would be needed. Blanks the arithmetic may assume come from the catalogue's defaults.
import type { Answers } from '#model/assessment.ts';
import type { Channel, Defaults, Quality } from '#model/catalogue.ts';
import { amountOf, contactsPerMonth, isNobodyAnswering, isNotApplicable, rowsOf, worseQuality } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import {
  abandonmentGiven,
  abandonmentReported,
  capacityGives,
  capacityWait,
  promiseNeeds,
} from '#model/judge/capacity.ts';
import { knownCosts, needsFullTime, workPerYear, worksPerYear } from '#model/judge/labour.ts';
import { answerableShare } from '#model/judge/opening.ts';
import { goodwillShare, handlingTarget, splitSum } from '#model/judge/parts.ts';
import { addedToTopTier, everydayWait, topTierWait } from '#model/judge/top-tier.ts';
import { promisedWait, typicalWait } from '#model/judge/waits.ts';

export interface Measured extends Interval {
  readonly saidBy: readonly string[];
  /** Weakest mark of the answers it comes from. */
  readonly quality: Quality;
  /** Blank questions taken from the defaults. */
  readonly assumed?: readonly string[];
  /** The part in which the quantity may lie whatever the blanks hide, where a formula leaves a range even then. */
  readonly whatever?: Interval | undefined;
  /** At an end of an answered range there is nothing to compare: then nothing is certain. */
  readonly mayVanish?: boolean;
}
/** Worked out; or beside the point for these answers; or waiting for the questions named. */
export type Measurement = Measured | 'beside-the-point' | { readonly missing: readonly string[] };

export interface MeasureContext {
  readonly answers: Answers;
  readonly defaults: Defaults;
}

/** Answers compared as they stand. */
export const PLAIN = [
  'promise.known',
  'promise.surprise',
  'hours.week',
  'reach.human',
  'auto.share',
  'auto.exit',
  'history.shared',
  'outsourcing.share',
  'staff.turnover',
  'metrics.reward',
  'attention.style',
  'auth.limit',
  'auth.eur',
  'tiers.policy',
  'listen.loop',
  'rootcause',
  'cocreate.real',
  'cocreate.shipped',
  'rivals.cost',
] as const;
/** Optional detail that can bring a rule to life: left blank, no rule waits for it. */
const NOT_WAITED_FOR = ['silo.count', 'goodwill.rate'] as const;

export type MeasureId =
  | (typeof PLAIN)[number]
  | (typeof NOT_WAITED_FOR)[number]
  | 'promised-wait'
  | 'typical-wait'
  | 'promised-share'
  | 'answerable-share'
  | 'contact-work'
  | 'staff-time'
  | 'known-costs'
  | 'budget'
  | 'split-sum'
  | 'goodwill-share'
  | 'coverage-need'
  | 'staff'
  | 'handling-target'
  | 'answered-contacts'
  | 'contacts-per-customer-month'
  | 'top-tier-wait'
  | 'everyday-wait'
  | 'added-to-top-tier'
  | 'rivals-cost'
  | 'promise-needs'
  | 'capacity-gives'
  | 'capacity-wait'
  | 'abandonment-reported'
  | 'abandonment-given'
  | 'one';

type Measure = (context: MeasureContext, channel: Channel) => Measurement;

export const isMeasured = (measurement: Measurement): measurement is Measured =>
  typeof measurement === 'object' && 'low' in measurement;

/** A plain answer as a quantity. */
function plainAmount(id: string): Measure {
  const saidBy = [id];
  return ({ answers }) => {
    const amount = amountOf(answers, id);
    if (amount) return { low: amount.low, high: amount.high, quality: amount.quality, saidBy };
    return isNotApplicable(answers, id) ? 'beside-the-point' : { missing: saidBy };
  };
}

/** Optional detail: a blank is no reason to wait for it. */
const optionalAmount =
  (id: string): Measure =>
  ({ answers }) => {
    const amount = amountOf(answers, id);
    return amount ? { ...amount, saidBy: [id] } : 'beside-the-point';
  };

const certainly =
  (value: number): Measure =>
  () => ({ ...point(value), saidBy: [], quality: 'measured' });

/** Each of these questions with the way its answer is measured. */
const each = <Id extends string>(ids: readonly Id[], way: (id: string) => Measure): Record<Id, Measure> =>
  Object.fromEntries(ids.map((id) => [id, way(id)])) as Record<Id, Measure>;

const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  ...each(PLAIN, plainAmount),
  ...each(NOT_WAITED_FOR, optionalAmount),
  'promised-wait': promisedWait,
  'typical-wait': typicalWait,
  'promised-share': certainly(1),
  'answerable-share': answerableShare,
  'contact-work': workPerYear,
  'staff-time': worksPerYear,
  'known-costs': knownCosts,
  budget: plainAmount('budget.total'),
  'split-sum': splitSum,
  'goodwill-share': goodwillShare,
  'coverage-need': needsFullTime,
  staff: plainAmount('staff.fte'),
  'handling-target': handlingTarget,
  'answered-contacts': answeredContacts,
  'contacts-per-customer-month': contactsPerCustomerMonth,
  'top-tier-wait': topTierWait,
  'everyday-wait': everydayWait,
  'added-to-top-tier': addedToTopTier,
  // Costs per customer are asked for with those of rivals at 100.
  'rivals-cost': certainly(100),
  one: certainly(1),
  'promise-needs': promiseNeeds,
  'capacity-gives': capacityGives,
  'capacity-wait': capacityWait,
  'abandonment-reported': abandonmentReported,
  'abandonment-given': abandonmentGiven,
};

/** One quantity; `channel` matters only to those that differ by channel. */
export const measure = (id: MeasureId, context: MeasureContext, channel: Channel): Measurement =>
  MEASURES[id](context, channel);

/** Requests a month on channels where a person is said to answer. */
function answeredContacts({ answers }: MeasureContext): Measurement {
  const volumes = rowsOf(answers, 'volume.month');
  if (!volumes) return { missing: ['volume.month'] };
  if (isNobodyAnswering(answers)) return 'beside-the-point';
  const times = rowsOf(answers, 'time.first_response');
  let sum: Interval = point(0);
  for (const [channel, row] of volumes) {
    if (row === 'nobody' || times?.get(channel) === 'nobody') continue;
    sum =
      row === 'open'
        ? { low: sum.low, high: Number.POSITIVE_INFINITY }
        : { low: sum.low + row.low, high: sum.high + row.high };
  }
  return { ...sum, saidBy: ['volume.month'], quality: contactsPerMonth(answers)?.quality ?? 'measured' };
}

function contactsPerCustomerMonth({ answers }: MeasureContext): Measurement {
  const contacts = contactsPerMonth(answers);
  const customers = amountOf(answers, 'customers.active');
  const missing = [...(contacts ? [] : ['volume.month']), ...(customers ? [] : ['customers.active'])];
  if (!contacts || !customers) return { missing };
  if (customers.high === 0) return 'beside-the-point';
  return {
    low: contacts.low === 0 ? 0 : contacts.low / customers.high,
    high: contacts.high === 0 ? 0 : contacts.high / customers.low,
    saidBy: ['volume.month', 'customers.active'],
    quality: worseQuality(contacts.quality, customers.quality),
    ...(customers.low === 0 && { mayVanish: true }),
  };
}
