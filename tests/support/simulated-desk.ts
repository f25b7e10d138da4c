// A slow, independent look at written work: messages one by one at random, a desk that opens once a day, first come first
// served by people who each take one at a time. Takes rates an hour, gives the wait of every message in hours.
import { uniformFrom } from '../model/queue/close-to.ts';

export interface SimulatedDesk {
  readonly openHours: number;
  readonly perOpenHour: number;
  readonly perClosedHour: number;
  readonly people: number;
  readonly perPersonHour: number;
  readonly days: number;
  readonly seed: number;
}

export function simulateDesk(desk: SimulatedDesk): readonly number[] {
  const uniform = uniformFrom(desk.seed);
  const exponential = (mean: number) => -mean * Math.log(uniform());
  const fastest = Math.max(desk.perOpenHour, desk.perClosedHour);
  const freeAt = new Float64Array(desk.people);
  const waits: number[] = [];
  for (let now = exponential(1 / fastest); now < desk.days * 24; now += exponential(1 / fastest)) {
    const rate = now % 24 < desk.openHours ? desk.perOpenHour : desk.perClosedHour;
    if (uniform() >= rate / fastest) continue;
    let first = 0;
    for (let person = 1; person < freeAt.length; person++)
      if ((freeAt[person] ?? 0) < (freeAt[first] ?? 0)) first = person;
    const start = nextOpen(Math.max(now, freeAt[first] ?? 0), desk.openHours);
    freeAt[first] = workedUntil(start, exponential(1 / desk.perPersonHour), desk.openHours);
    if (now >= 48) waits.push(start - now);
  }
  return waits;
}

const nextOpen = (hour: number, openHours: number): number =>
  hour % 24 < openHours ? hour : Math.floor(hour / 24) * 24 + 24;

/** Work left at closing time goes on in the morning. */
function workedUntil(start: number, hours: number, openHours: number): number {
  let at = start;
  let left = hours;
  for (;;) {
    const untilClose = openHours - (at % 24);
    if (left <= untilClose) return at + left;
    left -= untilClose;
    at = Math.floor(at / 24) * 24 + 24;
  }
}
