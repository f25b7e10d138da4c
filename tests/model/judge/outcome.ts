// What one rule finds in some answers, through the whole judgement of a company that asks for attention.
import { catalogue } from '#content/catalogue.ts';
import type { Answers } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { assessmentOf } from '../laws/arbitraries.ts';

const ASKS_ATTENTION = [{ purpose: 'extraordinary-trust', weight: 1 }];

export const check = (rule: string, answers: Answers) =>
  judge(catalogue, assessmentOf(ASKS_ATTENTION, answers)).checks.find((one) => one.rule === rule);

/** The severity and certainty of what was found, or the state where nothing was. */
export function outcome(rule: string, answers: Answers): string | undefined {
  const found = check(rule, answers);
  return found && 'severity' in found ? `${found.severity} ${found.certainty}` : found?.state;
}
