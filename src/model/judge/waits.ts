// How long a customer is told to wait, and waits, on one channel: both in seconds of the calendar, so that they can be
// compared (domain 6.6, contradiction 1).
import { isRange, NOBODY, NONE, openAnswer, type PublicPromise } from '#model/assessment.ts';
import type { Channel, Quality } from '#model/catalogue.ts';
import { amountOf, rowQuality, rowsOf, worseQuality } from '#model/facts.ts';
import type { MeasureContext, Measurement } from '#model/judge/measures.ts';
import { HOURS_PER_WEEK } from '#model/quantity.ts';

/** Channels on which a customer waits only while somebody is at work: there both clocks are one. */
const WAITED_ON_THE_SPOT: ReadonlySet<Channel> = new Set(['phone', 'chat', 'in-person']);

export const isPromise = (cell: unknown): cell is PublicPromise =>
  typeof cell === 'object' && cell !== null && 'seconds' in cell;

type Promises = Readonly<Record<string, unknown>>;
type Answered = Pick<MeasureContext, 'answers'>;

/** The promises by channel; undefined where none is made anywhere, or the question is blank. */
function promisesIn({ answers }: Answered): Promises | undefined {
  const table = openAnswer(answers['promise.first_response'])?.value;
  return typeof table === 'object' && table !== null ? (table as Promises) : undefined;
}

/** The promise made in public on a channel, before its clock is looked at; undefined when none is made or known there. */
export function promiseOn(context: MeasureContext, channel: Channel): PublicPromise | undefined {
  const cell = openAnswer(promisesIn(context)?.[channel])?.value;
  return isPromise(cell) ? cell : undefined;
}

/** Whether something is promised on a channel, or may be, and nobody knows what. */
export function isPromiseOpen(context: Answered, channel: Channel): boolean {
  const cell = promisesIn(context)?.[channel];
  return cell !== undefined && openAnswer(cell) === undefined;
}

/** How the promise of a channel is known: the row may say it, or the answer for all its rows. */
export const promiseQuality = ({ answers }: Answered, channel: Channel): Quality =>
  rowQuality(answers, 'promise.first_response', channel);

/**
 * Promised maximum in calendar seconds. A promise in opening hours is worth at least its own length and, on the
 * average, at most that length times 168 / opening hours; with unknown hours it has no upper end. On the phone, in a
 * chat and in person nobody waits outside opening hours, so the two clocks are one.
 */
export function promisedWait(context: MeasureContext, channel: Channel): Measurement {
  const { answers } = context;
  const answer = openAnswer(answers['promise.first_response']);
  if (!answer || isPromiseOpen(context, channel)) return { missing: ['promise.first_response'] };
  const promise = promiseOn(context, channel);
  if (!promise || answer.value === NONE) return 'beside-the-point';
  const { seconds } = promise;
  const [low, high] = isRange(seconds) ? [seconds.from, seconds.to] : [seconds, seconds];
  const saidBy = ['promise.first_response'];
  const stated = promiseQuality(context, channel);
  if (promise.clock === 'calendar' || WAITED_ON_THE_SPOT.has(channel)) return { low, high, saidBy, quality: stated };
  const hours = amountOf(answers, 'hours.week');
  const assumed = hours ? [] : ['hours.week'];
  if (!hours || hours.low === 0) return { low, high: Number.POSITIVE_INFINITY, saidBy, quality: stated, assumed };
  const quality = worseQuality(stated, hours.quality);
  return { low, high: (high * HOURS_PER_WEEK) / hours.low, saidBy, quality };
}

/** Typical wait for a first human answer in seconds; without an end where nobody answers. */
export function typicalWait({ answers }: MeasureContext, channel: Channel): Measurement {
  const saidBy = ['time.first_response'];
  const answer = openAnswer(answers['time.first_response']);
  if (!answer) return { missing: saidBy };
  const quality = rowQuality(answers, 'time.first_response', channel);
  const never = { low: Number.POSITIVE_INFINITY, high: Number.POSITIVE_INFINITY, saidBy, quality };
  if (answer.value === NOBODY) return never;
  const row = rowsOf(answers, 'time.first_response')?.get(channel);
  if (row === undefined || row === 'open') return { missing: saidBy };
  return row === NOBODY ? never : { ...row, saidBy };
}
