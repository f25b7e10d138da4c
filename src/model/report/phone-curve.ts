// The curve of calls answered in time against people on the phone, as an interval: Erlang C with the longest work and
// no one hanging up below, Erlang A with the shortest work above (domain 5, assumption card). Spread evenly over the
// opening hours, so that the peak hour does worse.
import { type Answers, isRange, openAnswer } from '#model/assessment.ts';
import type { Defaults } from '#model/catalogue.ts';
import { amountOf, rowsOf } from '#model/facts.ts';
import { type Interval, midpointOf } from '#model/interval.ts';
import { productiveHours } from '#model/judge/labour.ts';
import { promiseOn } from '#model/judge/waits.ts';
import { MINUTES_PER_HOUR, MONTHS_PER_YEAR, SECONDS_PER, WEEKS_PER_YEAR } from '#model/quantity.ts';
import { erlangA } from '#model/queue/erlang-a.ts';
import { erlangC } from '#model/queue/erlang-c.ts';
import { isRefused } from '#model/queue/refusal.ts';
import type { PhoneBlock } from '#model/report/document.ts';

/** Patience in seconds where none is stated: [60, 300] (domain 4.1). */
const PATIENCE: Interval = { low: 60, high: 300 };
const POINTS = 25;
/** Above this many the curve is a vertical line and tells nothing. */
const MOST_AGENTS = 20_000;

/** The block, or undefined where the phone facts do not allow a curve: no calls, no hours, nothing to wait for. */
export function phoneBlock(answers: Answers, defaults: Defaults): PhoneBlock | undefined {
  const calls = rowsOf(answers, 'volume.month')?.get('phone');
  const hours = amountOf(answers, 'hours.week');
  if (calls === undefined || typeof calls === 'string' || !hours || hours.low <= 0 || calls.high <= 0) return undefined;
  const within = waitToShow(answers, defaults);
  if (within === undefined) return undefined;
  const inHouse = 1 - (amountOf(answers, 'outsourcing.share') ?? { low: 0, high: 0 }).low / 100;
  const callsPerHour = (midpointOf(calls) * inHouse * MONTHS_PER_YEAR) / (WEEKS_PER_YEAR * midpointOf(hours));
  const handlingMinutes = amountOf(answers, 'aht.phone') ?? defaults.handlingMinutes.phone;
  const patienceSeconds = amountOf(answers, 'patience') ?? PATIENCE;
  const load = (callsPerHour * handlingMinutes.high) / MINUTES_PER_HOUR;
  if (callsPerHour <= 0 || load > MOST_AGENTS / 2) return undefined;
  const seatsToday = seatsOnPhone(answers, defaults, hours);
  const agents = agentsToShow(load, seatsToday);
  const levels = agents.map((count) =>
    serviceLevel(count, callsPerHour, handlingMinutes, patienceSeconds, within.seconds),
  );
  return {
    kind: 'phone',
    callsPerHour,
    withinSeconds: within.seconds,
    isPromised: within.isPromised,
    handlingMinutes: { low: handlingMinutes.low, high: handlingMinutes.high },
    patienceSeconds: { low: patienceSeconds.low, high: patienceSeconds.high },
    agents,
    low: levels.map(({ low }) => low),
    high: levels.map(({ high }) => high),
    ...(seatsToday && { seatsToday }),
  };
}

/** The promised maximum on the phone; without a promise the typical wait that is stated. */
function waitToShow(answers: Answers, defaults: Defaults): { seconds: number; isPromised: boolean } | undefined {
  const promise = promiseOn({ answers, defaults }, 'phone');
  if (promise) {
    const { seconds } = promise;
    return { seconds: isRange(seconds) ? seconds.to : seconds, isPromised: true };
  }
  const time = rowsOf(answers, 'time.first_response')?.get('phone');
  return time === undefined || typeof time === 'string' ? undefined : { seconds: time.high, isPromised: false };
}

/** Seats today's in-house people keep filled on the phone: their hours, by the phone's share of the work. */
function seatsOnPhone(answers: Answers, defaults: Defaults, hours: Interval): Interval | undefined {
  const staff = amountOf(answers, 'staff.fte');
  const volumes = rowsOf(answers, 'volume.month');
  if (!staff || !volumes || openAnswer(answers['staff.dedicated'])?.value === 'no') return undefined;
  const works = [...volumes].flatMap(([channel, row]) => {
    if (typeof row === 'string') return [];
    const minutes = amountOf(answers, `aht.${channel}`) ?? defaults.handlingMinutes[channel];
    return [{ channel, work: midpointOf(row) * midpointOf(minutes) }];
  });
  const total = works.reduce((sum, { work }) => sum + work, 0);
  const phone = works.find(({ channel }) => channel === 'phone')?.work ?? 0;
  if (total === 0) return undefined;
  const productive = productiveHours(answers, defaults);
  const perSeat = (open: number): number => open * WEEKS_PER_YEAR;
  const share = phone / total;
  return {
    low: (staff.low * productive.low * share) / perSeat(hours.high),
    high: (staff.high * productive.high * share) / perSeat(hours.low),
  };
}

/** Whole numbers of people from too few to plenty, today's among them. */
function agentsToShow(load: number, seatsToday: Interval | undefined): readonly number[] {
  const most = Math.max(Math.ceil(load * 1.35 + 4), Math.ceil(seatsToday?.high ?? 0) + 1);
  const least = Math.max(1, Math.min(Math.floor(load * 0.6), Math.floor(seatsToday?.low ?? load)));
  const step = Math.max(1, Math.ceil((most - least) / POINTS));
  const count = Math.floor((most - least) / step) + 1;
  return Array.from({ length: count }, (_, index) => least + index * step);
}

function serviceLevel(
  agents: number,
  callsPerHour: number,
  handling: Interval,
  patience: Interval,
  withinSeconds: number,
): Interval {
  const pool = (minutes: number) => ({
    agents,
    offeredLoad: (callsPerHour * minutes) / MINUTES_PER_HOUR,
    handlingSeconds: minutes * SECONDS_PER.minute,
    answerWithinSeconds: withinSeconds,
  });
  const patient = erlangC(pool(handling.high));
  const low = !isRefused(patient) && patient.stable ? patient.serviceLevel : 0;
  const impatient = [patience.low, patience.high].map((patienceSeconds) => {
    const queue = erlangA({ ...pool(handling.low), patienceSeconds });
    return isRefused(queue) ? low : queue.serviceLevel;
  });
  return { low, high: Math.max(low, ...impatient) };
}
