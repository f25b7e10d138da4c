// Seats that today's in-house people keep filled on the phone, as whole numbers at both ends: their hours by the phone's
// part of the work, over the opening hours (domain 5.7 and 6.9). Knows no queue.
import { type Answers, openAnswer } from '#model/assessment.ts';
import type { Defaults } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import { peopleForCustomers, productiveHours } from '#model/judge/labour.ts';
import { isPartUnknown, seatsOf, shareOfWork } from '#model/judge/pool.ts';

/** The seats, or undefined where nobody knows how many people there are or they mostly do other work. */
export function seatsOnPhone(answers: Answers, defaults: Defaults, hoursPerWeek: Interval): Interval | undefined {
  const people = peopleForCustomers(answers);
  const share = shareOfWork(answers, defaults, 'phone');
  if (!people || !share || openAnswer(answers['staff.dedicated'])?.value === 'no') return undefined;
  const fewest = isPartUnknown(answers, defaults) ? 0 : people.low;
  const onPhone = { low: fewest * share.low, high: people.high * share.high };
  return seatsOf(onPhone, { productive: productiveHours(answers, defaults) }, hoursPerWeek);
}
