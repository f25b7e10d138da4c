// Work and people over a year, in hours, full-time equivalents and money: what contradictions 5, 6 and 7 compare
// (domain 5.4, 5.7 and 5.8). What is blank is assumed as the interval in the catalogue's defaults.
import { type Answers, NOBODY, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel, type Defaults, type Quality } from '#model/catalogue.ts';
import { amountOf, isNobodyAnswering, isNotApplicable, rowsOf, worseQuality } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';
import { WEEKS_PER_YEAR } from '#model/quantity.ts';

/** Whether the people counted do nothing but answer customers. */
export function dedicationOf(answers: Answers, defaults: Defaults): 'dedicated' | 'other-work-too' | 'not-said' {
  const said = openAnswer(answers['staff.dedicated'])?.value;
  if (said === 'no' || said === 'partly') return 'other-work-too';
  if (said !== undefined) return 'dedicated';
  const staff = amountOf(answers, 'staff.fte');
  return staff && staff.low < defaults.smallTeam ? 'not-said' : 'dedicated';
}

/** Part of the people's paid time that is meant for customers, 0 to 1. */
function dedicatedPart(answers: Answers): Interval {
  const share = amountOf(answers, 'staff.dedicated');
  return share ? { low: share.low / 100, high: share.high / 100 } : point(1);
}

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
  const outside = isNotApplicable(answers, 'outsourcing.share') ? point(0) : amountOf(answers, 'outsourcing.share');
  const missing = [...(volumes ? [] : ['volume.month']), ...(outside ? [] : ['outsourcing.share'])];
  if (!volumes || !outside) return { missing };
  if (isNobodyAnswering(answers)) return 'beside-the-point';
  const times = rowsOf(answers, 'time.first_response');
  const again = amountOf(answers, 'reopen') ?? point(1);
  let minutes: Interval = point(0);
  let quality: Quality = 'measured';
  for (const channel of CHANNELS) {
    const volume = volumes.get(channel);
    if (volume === undefined || volume === NOBODY || times?.get(channel) === NOBODY) continue;
    const handling = handlingMinutes(answers, defaults, channel);
    const count = volume === 'open' ? { low: 0, high: Number.POSITIVE_INFINITY } : volume;
    if (volume !== 'open') quality = worseQuality(quality, volume.quality);
    minutes = { low: minutes.low + count.low * handling.low, high: minutes.high + count.high * handling.high };
  }
  const hours = (ofMinutes: number, outsideShare: number, contacts: number): number =>
    outsideShare >= 100 ? 0 : (ofMinutes * 12 * contacts * (1 - outsideShare / 100)) / 60;
  return {
    low: hours(minutes.low, outside.high, again.low),
    high: hours(minutes.high, outside.low, again.high),
    saidBy: ['volume.month'],
    quality,
  };
}

function handlingMinutes(answers: Answers, defaults: Defaults, channel: Channel): Interval {
  return amountOf(answers, `aht.${channel}`) ?? defaults.handlingMinutes[channel];
}

/** Hours a year the in-house people can spend on contacts, up to working without a pause. */
export function worksPerYear({ answers, defaults }: MeasureContext): Measurement {
  const staff = amountOf(answers, 'staff.fte');
  if (!staff) return { missing: ['staff.fte'] };
  const hours = productiveHours(answers, defaults);
  const part = dedicatedPart(answers);
  return {
    low: staff.low * hours.low * defaults.occupancy.low * part.low,
    high: staff.high * hours.high * defaults.occupancy.high * part.high,
    saidBy: ['staff.fte'],
    quality: staff.quality,
  };
}

/** Money a year the in-house people cost: the part of the budget identity that the essentials know, so a lower bound. */
export function paysPerYear({ answers }: MeasureContext): Measurement {
  if (isNotApplicable(answers, 'staff.cost')) return 'beside-the-point';
  const staff = amountOf(answers, 'staff.fte');
  const cost = amountOf(answers, 'staff.cost');
  const missing = [...(staff ? [] : ['staff.fte']), ...(cost ? [] : ['staff.cost'])];
  if (!staff || !cost) return { missing };
  return {
    low: staff.low * cost.low,
    high: staff.high * cost.high,
    saidBy: ['staff.fte', 'staff.cost'],
    quality: worseQuality(staff.quality, cost.quality),
  };
}

/** Full-time equivalents it takes to keep one seat filled through the stated hours. */
export function needsFullTime({ answers, defaults }: MeasureContext): Measurement {
  const hours = amountOf(answers, 'hours.week');
  if (!hours) return { missing: ['hours.week'] };
  const productive = productiveHours(answers, defaults);
  return {
    low: productive.high === 0 ? 0 : (hours.low * WEEKS_PER_YEAR) / productive.high,
    high: productive.low === 0 ? Number.POSITIVE_INFINITY : (hours.high * WEEKS_PER_YEAR) / productive.low,
    saidBy: ['hours.week'],
    quality: hours.quality,
  };
}
