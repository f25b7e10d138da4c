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
import { promisedWait, typicalWait } from '#model/judge/waits.ts';

export interface Measured extends Interval {
  readonly saidBy: readonly string[];
  /** Weakest mark of the answers it comes from. */
  readonly quality: Quality;
  /** Blank questions taken from the defaults. */
  readonly assumed?: readonly string[];
  /** The part in which the quantity may lie whatever the blanks hide, where a formula leaves a range even then. */
  readonly whatever?: Interval | undefined;
}
/** Worked out; or beside the point for these answers; or waiting for the questions named. */
export type Measurement = Measured | 'beside-the-point' | { readonly missing: readonly string[] };

export interface MeasureContext {
  readonly answers: Answers;
  readonly defaults: Defaults;
}

export type MeasureId =
  | 'promised-wait'
  | 'typical-wait'
  | 'promised-share'
  | 'answerable-share'
  | 'contact-work'
  | 'staff-time'
  | 'known-costs'
  | 'budget'
  | 'coverage-need'
  | 'staff'
  | 'answered-contacts'
  | 'contacts-per-customer-month'
  | 'one'
  | 'hours.week'
  | 'reach.human'
  | 'auto.share'
  | 'history.shared'
  | 'outsourcing.share'
  | 'silo.count'
  | 'staff.turnover'
  | 'attention.style'
  | 'promise-needs'
  | 'capacity-gives'
  | 'capacity-wait'
  | 'abandonment-reported'
  | 'abandonment-given';

type Measure = (context: MeasureContext, channel: Channel) => Measurement;

export const isMeasured = (measurement: Measurement): measurement is Measured =>
  typeof measurement === 'object' && 'low' in measurement;

/** A plain answer as a quantity. */
function plainAmount(id: string): Measure {
  return ({ answers }) => {
    if (isNotApplicable(answers, id)) return 'beside-the-point';
    const amount = amountOf(answers, id);
    return amount ? { ...amount, saidBy: [id] } : { missing: [id] };
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

const MEASURES: Readonly<Record<MeasureId, Measure>> = {
  'promised-wait': promisedWait,
  'typical-wait': typicalWait,
  'promised-share': certainly(1),
  'answerable-share': answerableShare,
  'contact-work': workPerYear,
  'staff-time': worksPerYear,
  'known-costs': knownCosts,
  budget: plainAmount('budget.total'),
  'coverage-need': needsFullTime,
  staff: plainAmount('staff.fte'),
  'answered-contacts': answeredContacts,
  'contacts-per-customer-month': contactsPerCustomerMonth,
  one: certainly(1),
  'hours.week': plainAmount('hours.week'),
  'reach.human': plainAmount('reach.human'),
  'auto.share': plainAmount('auto.share'),
  'history.shared': plainAmount('history.shared'),
  'outsourcing.share': plainAmount('outsourcing.share'),
  'silo.count': optionalAmount('silo.count'),
  'staff.turnover': plainAmount('staff.turnover'),
  'attention.style': plainAmount('attention.style'),
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
  };
}
