// The name of a fault of ours, for whoever wants to report it: what kind it is and where it happened, in which file and line of
// the site. What was typed is in none of it: the message of an exception may quote it, so it stays out.
import { checkValue } from '#model/exchange/link/check-value.ts';

/** Places of the way the exception came. */
const MOST_PLACES = 3;
const PLACE = /([\w.-]+\.(?:js|ts|tsx|mjs)):(\d+):(\d+)/gu;

/** The same fault at the same place has the same code. */
export function faultCode(fault: unknown): string {
  const { name, stack } = fault instanceof Error ? fault : { name: typeof fault, stack: '' };
  const kind = /^[A-Za-z]{1,40}$/u.test(name) ? name : 'Error';
  // The first line of a stack is the message.
  const way = String(stack ?? '')
    .split('\n')
    .filter((line) => /^\s+at |@/u.test(line))
    .join('\n');
  const places = Array.from(way.matchAll(PLACE), ([whole]) => whole).slice(0, MOST_PLACES);
  return [checkValue([kind, ...places].join(' ')), kind, ...places.slice(0, 1)].join(' ');
}
