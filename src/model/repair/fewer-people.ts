// Whether a way out leaves fewer people than there are today. Money can be found by paying for them or by having fewer: the two
// are offered side by side, and no way of the whole takes people away where something else that is done would do.
import type { Answers } from '#model/assessment.ts';
import { amountOf } from '#model/facts.ts';

const PEOPLE = 'staff.fte';

/** At its upper end: a number in place of a range is fewer where it is below all of it that may be there. */
export function hasFewerPeople(before: Answers, after: Answers): boolean {
  const [was, is] = [amountOf(before, PEOPLE), amountOf(after, PEOPLE)];
  return was !== undefined && is !== undefined && before[PEOPLE] !== after[PEOPLE] && is.high < was.high;
}
