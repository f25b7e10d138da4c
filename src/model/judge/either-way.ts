// Grades two values of one quantity, one said and one worked out, that part where either is too large for the other: a
// contradiction only if no blank can bring them together, an agreement only if none can part them.
import { DUST } from '#model/interval.ts';
import { groundsOf, joined } from '#model/judge/grounds.ts';
import type { Measured } from '#model/judge/measures.ts';
import type { Check, Grades } from '#model/judge/rule.ts';

export function gradeEitherWay(said: Measured, given: Measured, grades: Grades, share: number): Check {
  const over = (a: number, b: number): number => (b === Number.POSITIVE_INFINITY || a === 0 ? 0 : a / b);
  const apart = Math.max(over(said.low, given.high), over(given.low, said.high));
  const isAbove = (limit: number): boolean => apart > limit * (1 + DUST);
  const grounds = joined([groundsOf(said), groundsOf(given)]);
  if (share === 1 && isAbove(grades.minor)) {
    const severity = isAbove(grades.critical) ? 'critical' : isAbove(grades.major) ? 'major' : 'minor';
    const ends = ({ low, high }: Measured) => ({ low, high });
    return {
      state: 'contradiction',
      severity,
      certainty: 'certain',
      ratio: { low: apart, high: Number.POSITIVE_INFINITY },
      observed: ends(said),
      promised: ends(given),
      ...grounds,
    };
  }
  const { whatever = { low: given.high, high: given.low } } = given;
  if (said.low >= whatever.low && said.high <= whatever.high) return { state: 'coherent' };
  return { state: 'unanswered', missing: grounds.assumed.length > 0 ? grounds.assumed : given.saidBy };
}
