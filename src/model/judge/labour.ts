// Work and people over a year, in hours, full-time equivalents and money: what contradictions 5, 6 and 7 compare
// (domain 5.4, 5.7 and 5.8). What is blank is assumed as the interval in the catalogue's defaults, and said so.
import { type Answers, NOBODY, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel, type Defaults, type Quality } from '#model/catalogue.ts';
import {
  amountOf,
  contactsPerMonth,
  isNobodyAnswering,
  isNotApplicable,
  type Known,
  rowQuality,
  rowsOf,
  worseQuality,
} from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';
import { MINUTES_PER_HOUR, MONTHS_PER_YEAR, WEEKS_PER_YEAR } from '#model/quantity.ts';

/** Whether the people counted do nothing but answer customers, or which share of their time is known to be for them. */
export function dedicationOf(
  answers: Answers,
  defaults: Defaults,
): 'dedicated' | 'share-known' | 'other-work-too' | 'not-said' {
  const said = openAnswer(answers['staff.dedicated'])?.value;
  if (said === 'no' || said === 'partly') return 'other-work-too';
  const share = amountOf(answers, 'staff.dedicated');
  if (share?.high === 0) return 'other-work-too';
  if (share) return share.low >= 100 ? 'dedicated' : 'share-known';
  if (said !== undefined) return 'dedicated';
  const staff = amountOf(answers, 'staff.fte');
  return staff && staff.low < defaults.smallTeam ? 'not-said' : 'dedicated';
}

/** The in-house people as far as they are there for customers: full-time equivalents times the known share of their time. */
export function peopleForCustomers(answers: Answers): Known | undefined {
  const staff = amountOf(answers, 'staff.fte');
  const share = amountOf(answers, 'staff.dedicated');
  if (!staff || !share) return staff;
  const quality = worseQuality(staff.quality, share.quality);
  return { low: (staff.low * share.low) / 100, high: (staff.high * share.high) / 100, quality };
}

const isBlank = (answers: Answers, id: string): boolean => openAnswer(answers[id]) === undefined;
const blankAmong = (answers: Answers, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => isBlank(answers, id));
const worstOf = (amounts: readonly (Known | undefined)[]): Quality =>
  amounts.map((amount) => amount?.quality ?? 'measured').reduce(worseQuality, 'measured');

const TIME_OF_A_PERSON = ['contract.hours', 'shrinkage'];

/** Hours a year one full-time equivalent can spend on contacts: contract hours x weeks x (1 − shrinkage). */
export function productiveHours(answers: Answers, defaults: Defaults): Interval {
  const contract = amountOf(answers, 'contract.hours') ?? defaults.contractHoursPerWeek;
  const shrinkage = amountOf(answers, 'shrinkage') ?? defaults.shrinkage;
  return {
    low: contract.low * WEEKS_PER_YEAR * (1 - shrinkage.high / 100),
    high: contract.high * WEEKS_PER_YEAR * (1 - shrinkage.low / 100),
  };
}

/** Hours of work a year that the in-house share of the contacts asks: Σ volume x handling time x contacts per case. */
export function workPerYear({ answers, defaults }: MeasureContext): Measurement {
  const volumes = rowsOf(answers, 'volume.month');
  const outside = outsideShare(answers);
  const missing = [...(volumes ? [] : ['volume.month']), ...(outside ? [] : ['outsourcing.share'])];
  if (!volumes || !outside) return { missing };
  if (isNobodyAnswering(answers)) return 'beside-the-point';
  const times = rowsOf(answers, 'time.first_response');
  const reopen = amountOf(answers, 'reopen');
  const again = reopen ?? point(1);
  const known: (Known | undefined)[] = [outside, reopen];
  const worked: Channel[] = [];
  let minutes: Interval = point(0);
  for (const channel of CHANNELS) {
    const volume = volumes.get(channel);
    if (volume === undefined || volume === NOBODY) continue;
    if (times?.get(channel) === NOBODY) {
      known.push({ ...point(0), quality: rowQuality(answers, 'time.first_response', channel) });
      continue;
    }
    const stated = amountOf(answers, `aht.${channel}`);
    const handling = stated ?? defaults.handlingMinutes[channel];
    const count = volume === 'open' ? { low: 0, high: Number.POSITIVE_INFINITY } : volume;
    known.push(volume === 'open' ? undefined : volume, stated);
    if (count.high > 0) worked.push(channel);
    minutes = { low: minutes.low + count.low * handling.low, high: minutes.high + count.high * handling.high };
  }
  const hours = (ofMinutes: number, outsidePercent: number, contacts: number): number =>
    outsidePercent >= 100
      ? 0
      : (ofMinutes * MONTHS_PER_YEAR * contacts * (1 - outsidePercent / 100)) / MINUTES_PER_HOUR;
  return {
    low: hours(minutes.low, outside.high, again.low),
    high: hours(minutes.high, outside.low, again.high),
    saidBy: ['volume.month'],
    quality: worstOf(known),
    assumed: blankAmong(
      answers,
      worked.map((channel) => `aht.${channel}`),
    ),
  };
}

/** Share of the contacts that suppliers answer, in percent; none where the question does not apply. */
function outsideShare(answers: Answers): Known | undefined {
  if (isNotApplicable(answers, 'outsourcing.share')) return { ...point(0), quality: 'measured' };
  return amountOf(answers, 'outsourcing.share');
}

/** Hours a year the in-house people can spend on contacts, up to working without a pause. */
export function worksPerYear({ answers, defaults }: MeasureContext): Measurement {
  const people = peopleForCustomers(answers);
  if (!people) return { missing: ['staff.fte'] };
  const hours = productiveHours(answers, defaults);
  return {
    low: people.low * hours.low * defaults.occupancy.low,
    high: people.high * hours.high * defaults.occupancy.high,
    saidBy: ['staff.fte'],
    quality: worstOf([people, ...TIME_OF_A_PERSON.map((id) => amountOf(answers, id))]),
    assumed: blankAmong(answers, TIME_OF_A_PERSON),
  };
}

/**
 * Money a year that is known to be spent: the in-house people, and goodwill where its rate and value are stated. The
 * other terms of the budget identity (suppliers, tools, hiring) are never below zero, so this is a lower bound.
 */
export function knownCosts({ answers }: MeasureContext): Measurement {
  const staff = amountOf(answers, 'staff.fte');
  const hasNobody = staff?.high === 0;
  if (isNotApplicable(answers, 'staff.cost') && !hasNobody) return 'beside-the-point';
  const cost = hasNobody ? { ...point(0), quality: staff.quality } : amountOf(answers, 'staff.cost');
  const missing = [...(staff ? [] : ['staff.fte']), ...(cost ? [] : ['staff.cost'])];
  if (!staff || !cost) return { missing };
  const goodwill = goodwillCost(answers);
  return {
    low: staff.low * cost.low + (goodwill?.low ?? 0),
    high: staff.high * cost.high + (goodwill?.high ?? 0),
    saidBy: ['staff.fte', ...(hasNobody ? [] : ['staff.cost']), ...(goodwill ? GOODWILL : [])],
    quality: worstOf([staff, cost, goodwill]),
  };
}

const GOODWILL = ['goodwill.rate', 'goodwill.avg', 'volume.month'];

/**
 * Contacts a year x share given something x average value; undefined until all three are stated. Where a channel has a number
 * nobody knows, what is known of the others is the least, as well as that is known, and there is no most.
 */
export function goodwillCost(answers: Answers): Known | undefined {
  const contacts = contactsPerMonth(answers);
  const rate = amountOf(answers, 'goodwill.rate');
  const gift = amountOf(answers, 'goodwill.avg');
  if (!contacts || !rate || !gift) return undefined;
  const cost = (end: 'low' | 'high'): number => {
    const each = (rate[end] / 100) * gift[end];
    // Of requests without number, those that are given nothing cost nothing.
    return each === 0 ? 0 : contacts[end] * MONTHS_PER_YEAR * each;
  };
  const stated = [...(rowsOf(answers, 'volume.month')?.values() ?? [])].filter((row) => typeof row === 'object');
  return { low: cost('low'), high: cost('high'), quality: worstOf([...stated, rate, gift]) };
}

/** Full-time equivalents it takes to keep one seat filled through the stated hours. */
export function needsFullTime({ answers, defaults }: MeasureContext): Measurement {
  const hours = amountOf(answers, 'hours.week');
  if (!hours) return { missing: ['hours.week'] };
  const productive = productiveHours(answers, defaults);
  return {
    low: productive.high === 0 ? 0 : (hours.low * WEEKS_PER_YEAR) / productive.high,
    high: hours.high === 0 ? 0 : (hours.high * WEEKS_PER_YEAR) / productive.low,
    saidBy: ['hours.week'],
    quality: worstOf([hours, ...TIME_OF_A_PERSON.map((id) => amountOf(answers, id))]),
    assumed: blankAmong(answers, TIME_OF_A_PERSON),
  };
}
