// Seats that today's in-house people keep filled on the phone, as whole numbers at both ends: their hours by the phone's
// part of the work, over the opening hours (domain 5.7 and 6.9). Knows no queue.
import { type Answers, NOBODY, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Defaults } from '#model/catalogue.ts';
import { amountOf, rowsOf } from '#model/facts.ts';
import { type Interval, point } from '#model/interval.ts';
import { dedicationOf, peopleForCustomers, productiveHours } from '#model/judge/labour.ts';
import { WEEKS_PER_YEAR } from '#model/quantity.ts';
import { isRefused } from '#model/queue/refusal.ts';
import { seatsFromFte } from '#model/queue/seats.ts';

/** The seats, or undefined where nobody knows how many people there are or they mostly do other work. */
export function seatsOnPhone(answers: Answers, defaults: Defaults, hoursPerWeek: Interval): Interval | undefined {
  const people = peopleForCustomers(answers);
  const share = phoneShareOfWork(answers, defaults);
  if (!people || !share || openAnswer(answers['staff.dedicated'])?.value === 'no') return undefined;
  const productive = productiveHours(answers, defaults);
  const open = (hours: number): number => hours * WEEKS_PER_YEAR;
  const fewest = isPartUnknown(answers, defaults) ? 0 : people.low;
  const least = seatsFromFte(fewest * share.low, open(hoursPerWeek.high), productive.low);
  const most = seatsFromFte(people.high * share.high, open(hoursPerWeek.low), productive.high);
  return isRefused(least) || isRefused(most) ? undefined : { low: least.atLeast, high: most.atMost };
}

/** Whether nobody said which part of the people's time is for customers: any part, then. */
export function isPartUnknown(answers: Answers, defaults: Defaults): boolean {
  const dedication = dedicationOf(answers, defaults);
  return dedication === 'other-work-too' || dedication === 'not-said';
}

/** The phone's part of all work on contacts, 0 to 1; a channel with a number nobody knows may take all of it or nothing. */
function phoneShareOfWork(answers: Answers, defaults: Defaults): Interval | undefined {
  const volumes = rowsOf(answers, 'volume.month');
  const times = rowsOf(answers, 'time.first_response');
  let phone: Interval = point(0);
  let others: Interval = point(0);
  for (const channel of CHANNELS) {
    const row = volumes?.get(channel);
    if (row === undefined || row === NOBODY || times?.get(channel) === NOBODY) continue;
    const count = row === 'open' ? { low: 0, high: Number.POSITIVE_INFINITY } : row;
    const minutes = amountOf(answers, `aht.${channel}`) ?? defaults.handlingMinutes[channel];
    const work = { low: count.low * minutes.low, high: count.high * minutes.high };
    if (channel === 'phone') phone = work;
    else others = { low: others.low + work.low, high: others.high + work.high };
  }
  if (phone.high === 0) return undefined;
  if (others.high === 0) return point(1);
  return {
    low: phone.low === 0 ? 0 : phone.low / (phone.low + others.high),
    high: phone.high / (phone.high + others.low),
  };
}
