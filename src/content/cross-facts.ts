// What two answers together say of the operation: requests of one customer, promises shorter than a closing, channels
// with one fact and not the other. Takes answers, gives facts; whether they are worth a note is said in cross-checks.ts.
import { type Answers, isRange, NOBODY, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel } from '#model/catalogue.ts';
import { amountOf, contactsPerMonth, type Row, rowsOf } from '#model/facts.ts';
import { HOURS_PER_WEEK, SECONDS_PER } from '#model/quantity.ts';

/** Channels on which people write at any hour and may wait for the next opening. */
const WRITTEN: readonly Channel[] = ['email', 'messaging', 'social'];

/** Least and most requests of a customer in a month; nothing while one of the two is blank, or nobody is a customer. */
export function perCustomer(answers: Answers): { readonly low: number; readonly high: number } | undefined {
  const contacts = contactsPerMonth(answers);
  const customers = amountOf(answers, 'customers.active');
  if (!contacts || !customers || customers.low <= 0) return undefined;
  return { low: contacts.low / customers.high, high: contacts.high / customers.low };
}

/** The shortest stretch the door stays closed in seven equal days: kinder than any other timetable. */
const leastClosedHours = (hoursPerWeek: number): number => (HOURS_PER_WEEK - hoursPerWeek) / 7;

export function promisedInClosedHours(answers: Answers): readonly Channel[] {
  const hours = amountOf(answers, 'hours.week');
  const promises = openAnswer(answers['promise.first_response'])?.value;
  if (!hours || hours.high >= HOURS_PER_WEEK || typeof promises !== 'object' || promises === null) return [];
  return WRITTEN.filter((channel) => {
    const promise = openAnswer((promises as Readonly<Record<string, unknown>>)[channel])?.value;
    const { seconds, clock } = (promise ?? {}) as { seconds?: unknown; clock?: unknown };
    const most = isRange(seconds) ? seconds.to : typeof seconds === 'number' ? seconds : undefined;
    return clock === 'calendar' && most !== undefined && most < leastClosedHours(hours.high) * SECONDS_PER.hour;
  });
}

export const isTimed = (row: Row | undefined): boolean => row !== undefined && row !== NOBODY;
export const isUsed = (row: Row | undefined): boolean =>
  row === 'open' || (row !== undefined && row !== NOBODY && row.low > 0);
export const isZero = (row: Row | undefined): boolean =>
  row !== undefined && row !== NOBODY && row !== 'open' && row.high === 0;

export function channelsWhere(answers: Answers, holds: (volume: Row | undefined, time: Row | undefined) => boolean) {
  const volumes = rowsOf(answers, 'volume.month');
  const times = rowsOf(answers, 'time.first_response');
  if (!volumes || !times || times.size === 0) return [];
  return CHANNELS.filter((channel) => holds(volumes.get(channel), times.get(channel)));
}
