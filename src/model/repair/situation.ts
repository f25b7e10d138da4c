// What a way out starts from: an assessment with its judgement; and what it may change for the worse, which is nothing.
import type { Answers, Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { type Judgement, judge, ruleContext } from '#model/judge/assess.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import { type Finding, isHeavy } from '#model/judge/finding.ts';
import type { Rule } from '#model/judge/rule.ts';
import { asJudgedBy } from '#model/profile/origin.ts';
import { type Change, withChanges } from '#model/repair/change.ts';

export interface Situation {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly judgement: Judgement;
}

/** Worked on with the catalogue it was judged by, whichever was given. */
export const asJudged = (situation: Situation): Situation => ({
  ...situation,
  catalogue: asJudgedBy(situation.catalogue, situation.judgement.catalogue),
});

/** Everything recomputed after the changes. */
export function situationAfter({ catalogue, assessment, judgement }: Situation, changes: readonly Change[]): Situation {
  const changed = withChanges(assessment, changes);
  const same = changes.every(({ kind }) => kind === 'declaration') ? judgement : undefined;
  return { catalogue, assessment: changed, judgement: judge(catalogue, changed, same) };
}

export const heavyIn = ({ judgement }: Situation): readonly Finding[] => judgement.verdict.findings.filter(isHeavy);

const idsOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ id }) => id));

/** Findings that were there and are there no more, in their order. */
export function removedBetween(before: Situation, after: Situation): readonly string[] {
  const left = idsOf(after.judgement.verdict.findings);
  return before.judgement.verdict.findings.flatMap(({ id }) => (left.has(id) ? [] : [id]));
}

/** Whether a finding weighs heavily now that did not before. */
export function bringsNewWeight(before: Situation, after: Situation): boolean {
  const known = idsOf(heavyIn(before));
  return heavyIn(after).some(({ id }) => !known.has(id));
}

/** Whether a rule would find anything in these answers, under the same declaration. */
export function ruleFinds({ catalogue, judgement }: Situation, rule: Rule, answers: Answers): boolean {
  const { state } = checkRule(rule, ruleContext(catalogue, answers, judgement.mix));
  return state === 'contradiction' || state === 'tension';
}
