// The curve of calls answered in time against people on the phone, as an interval: Erlang C at the highest load with no
// one hanging up below, Erlang A at the lowest load above (domain 5, assumption card). Calls are spread evenly over the
// opening hours, so that the peak hour does worse. Gives rows ready to print; what would be a guess gives no block.
import { type Answers, isAnswered, isRange, NOBODY } from '#model/assessment.ts';
import type { Defaults } from '#model/catalogue.ts';
import { amountOf, isNobodyAnswering, isNotApplicable, type Row, rowsOf } from '#model/facts.ts';
import { hullOf, type Interval, point, widthOf } from '#model/interval.ts';
import { isPartUnknown } from '#model/judge/pool.ts';
import { promiseOn } from '#model/judge/waits.ts';
import { MINUTES_PER_HOUR, MONTHS_PER_YEAR, SECONDS_PER, WEEKS_PER_YEAR } from '#model/quantity.ts';
import { erlangA } from '#model/queue/erlang-a.ts';
import { erlangC } from '#model/queue/erlang-c.ts';
import { isRefused } from '#model/queue/refusal.ts';
import type { PhoneBlock } from '#model/report/document.ts';
import { seatsOnPhone } from '#model/report/phone-seats.ts';

const POINTS = 25;
/** Every whole number of today's seats has a row up to this many; of more, both ends and even steps between. */
const MOST_TODAY = 25;
/** Above this many the curve is a vertical line and tells nothing. */
const MOST_AGENTS = 20_000;
/** Patience is tried at its ends and between: the kindest may lie inside. */
const PATIENCES = 9;
/** Calls out of 100 from which nearly all are answered, and under which few are; width from which nothing can be told. */
const NEARLY_ALL = 80;
const FEW = 20;
const WIDE = 60;

interface Pool {
  readonly callsPerHour: Interval;
  readonly handlingMinutes: Interval;
  readonly patienceSeconds: Interval;
  readonly withinSeconds: number;
}

/** The block, or undefined where the phone facts do not allow a curve: no calls, no hours, nothing to wait for. */
export function phoneBlock(answers: Answers, defaults: Defaults): PhoneBlock | undefined {
  const calls = callsOf(answers);
  const stated = statedWaitOf(answers);
  const within = waitToShow(answers, defaults, stated);
  if (!calls || !within) return undefined;
  const pool: Pool = {
    callsPerHour: callsPerHour(calls),
    handlingMinutes: ends(amountOf(answers, 'aht.phone') ?? defaults.handlingMinutes.phone),
    patienceSeconds: ends(amountOf(answers, 'patience') ?? defaults.patienceSeconds),
    withinSeconds: within.seconds,
  };
  const load = loadOf(pool);
  if (pool.callsPerHour.high <= 0 || load.high > MOST_AGENTS / 2) return undefined;
  const known = seatsOnPhone(answers, defaults, calls.hoursPerWeek);
  const seats = known && known.high <= MOST_AGENTS ? known : undefined;
  const ofToday = seats ? wholeNumbers(seats.low, seats.high, MOST_TODAY) : [];
  const course = wholeNumbers(Math.max(1, Math.floor(load.low * 0.6)), Math.ceil(load.high * 1.35 + 4), POINTS);
  const rowsAt = (counts: readonly number[]) =>
    [...new Set(counts)].toSorted((a, b) => a - b).map((agents) => ({ agents, ...levelWith(agents, pool) }));
  const level = seats && hullOf(rowsAt([...ofToday, ...course.filter((agents) => isAmong(agents, seats))]));
  // From no seat, which answers nobody, to more than enough: they tell nothing, and the course is drawn without them.
  const told = seats?.low === 0 && level && Math.round(level.high) === 100 ? undefined : seats;
  // A step of the course may fall among today's numbers: it is one of them.
  const rows = rowsAt([...course, ...(told ? ofToday : [])]).map((row) => ({
    ...row,
    isToday: told !== undefined && isAmong(row.agents, told),
  }));
  const contrast = level && stated && contrastOf(level, stated, within.seconds);
  return {
    kind: 'phone',
    calls,
    ...pool,
    isPromised: within.isPromised,
    rows,
    ...(told && level && { today: { seats: told, level } }),
    ...(stated && { statedWait: { seconds: stated, ...(contrast && { contrast }) } }),
    ...(level && widthOf(level) > WIDE && { wouldTell: wouldTell(answers, defaults) }),
  };
}

const isAmong = (agents: number, { low, high }: Interval): boolean => agents >= low && agents <= high;

const ends = ({ low, high }: Interval): Interval => ({ low, high });
const amountIn = (row: Row | undefined): Interval | undefined =>
  row === undefined || typeof row === 'string' ? undefined : ends(row);

/** What the calls an hour come from; undefined where the calls, the suppliers' share or the hours are not known. */
function callsOf(answers: Answers): PhoneBlock['calls'] | undefined {
  const perMonth = amountIn(rowsOf(answers, 'volume.month')?.get('phone'));
  const outside = isNotApplicable(answers, 'outsourcing.share') ? point(0) : amountOf(answers, 'outsourcing.share');
  const hours = amountOf(answers, 'hours.week');
  if (!perMonth || !outside || !hours || hours.low <= 0 || isNobodyAnswering(answers)) return undefined;
  if (rowsOf(answers, 'time.first_response')?.get('phone') === NOBODY) return undefined;
  return { perMonth, outsidePercent: ends(outside), hoursPerWeek: ends(hours) };
}

function callsPerHour({ perMonth, outsidePercent, hoursPerWeek }: PhoneBlock['calls']): Interval {
  const inAnHour = (calls: number, percent: number, hours: number): number =>
    (calls * (1 - percent / 100) * MONTHS_PER_YEAR) / (WEEKS_PER_YEAR * hours);
  return {
    low: inAnHour(perMonth.low, outsidePercent.high, hoursPerWeek.high),
    high: inAnHour(perMonth.high, outsidePercent.low, hoursPerWeek.low),
  };
}

const loadOf = ({ callsPerHour: calls, handlingMinutes: work }: Pool): Interval => ({
  low: (calls.low * work.low) / MINUTES_PER_HOUR,
  high: (calls.high * work.high) / MINUTES_PER_HOUR,
});

const statedWaitOf = (answers: Answers): Interval | undefined =>
  amountIn(rowsOf(answers, 'time.first_response')?.get('phone'));

/** The promised maximum on the phone; without a promise the typical wait that is stated. */
function waitToShow(
  answers: Answers,
  defaults: Defaults,
  stated: Interval | undefined,
): { seconds: number; isPromised: boolean } | undefined {
  const promise = promiseOn({ answers, defaults }, 'phone');
  if (!promise) return stated && { seconds: stated.high, isPromised: false };
  const { seconds } = promise;
  return { seconds: isRange(seconds) ? seconds.to : seconds, isPromised: true };
}

/** Whole numbers from one to the other, both among them, `most` at most and evenly spread. */
function wholeNumbers(from: number, to: number, most: number): readonly number[] {
  const step = Math.max(1, (to - from) / (most - 1));
  const count = Math.round((to - from) / step) + 1;
  return Array.from({ length: count }, (_, index) => Math.round(from + index * step));
}

/** Share answered in time, 0 to 1; none in a queue that never empties. */
function levelOf(queue: ReturnType<typeof erlangA> | ReturnType<typeof erlangC>): number {
  return isRefused(queue) || ('stable' in queue && !queue.stable) ? 0 : queue.serviceLevel;
}

/** Calls out of 100 answered in time, in whole numbers, from the least to the most favourable case. */
function levelWith(agents: number, pool: Pool): Interval {
  const { handlingMinutes, patienceSeconds: patience } = pool;
  const load = loadOf(pool);
  const at = (end: keyof Interval) => ({
    agents,
    offeredLoad: end === 'high' ? load.high : load.low,
    handlingSeconds: handlingMinutes[end] * SECONDS_PER.minute,
    answerWithinSeconds: pool.withinSeconds,
  });
  const low = levelOf(erlangC(at('high')));
  const impatient = Array.from({ length: PATIENCES }, (_, index) => {
    const patienceSeconds = patience.low * (patience.high / patience.low) ** (index / (PATIENCES - 1));
    return levelOf(erlangA({ ...at('low'), patienceSeconds }));
  });
  // Who hangs up is not answered: with few calls a queue that nobody leaves may do better than one that some leave.
  const kindest = [levelOf(erlangC(at('low'))), ...impatient];
  return { low: Math.round(low * 100), high: Math.round(Math.max(low, ...kindest) * 100) };
}

/** How the wait that is stated stands to what these seats give; undefined where the two can both be. */
function contrastOf(level: Interval, stated: Interval, withinSeconds: number): 'longer' | 'shorter' | undefined {
  if (stated.low > withinSeconds && level.low >= NEARLY_ALL) return 'longer';
  return stated.high <= withinSeconds && level.high < FEW ? 'shorter' : undefined;
}

/** Blank answers that would narrow a level nobody can tell much from: the two that weigh most, else what is left. */
function wouldTell(answers: Answers, defaults: Defaults): readonly string[] {
  const most = [
    ...(isAnswered(answers, 'aht.phone') ? [] : ['aht.phone']),
    ...(isPartUnknown(answers, defaults) ? ['staff.dedicated'] : []),
  ];
  if (most.length > 0) return most;
  const channels = [...(rowsOf(answers, 'volume.month')?.keys() ?? [])];
  return [...channels.map((channel) => `aht.${channel}`), 'shrinkage'].filter((id) => !isAnswered(answers, id));
}
