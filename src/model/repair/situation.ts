// What a way out starts from: an assessment with its judgement; and what it may change for the worse, which is nothing.
import type { Answers, Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { findingsOn, type Judged, type Judgement, ruleContext } from '#model/judge/assess.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import { compareSeverity, type Finding, isHeavy } from '#model/judge/finding.ts';
import type { Rule } from '#model/judge/rule.ts';
import { rememberingWorkings, type Workings, workingsOf } from '#model/judge/workings.ts';
import { type ShortMemory, shortMemory } from '#model/looked-at.ts';
import { asJudgedBy } from '#model/profile/origin.ts';
import type { Hold } from '#model/repair/amount-steps.ts';
import { type Change, withChanges } from '#model/repair/change.ts';
import { holdOf, weighs } from '#model/repair/holding-on.ts';

/** An assessment on the way, with what was found in it. */
export interface State {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly judgement: Judged;
  /** What a search through many states of it remembers. */
  readonly memory?: Memory;
}

/** Where the search begins: with the whole judgement. */
export interface Situation extends State {
  readonly judgement: Judgement;
}

/** Worked on with the catalogue it was judged by, whichever was given. */
export const asJudged = (situation: Situation): Situation => ({
  ...situation,
  catalogue: asJudgedBy(situation.catalogue, situation.judgement.catalogue),
});

interface Memory {
  readonly workings: Workings;
  readonly states: ShortMemory<State>;
}

/** For a search through many states: what a change does not touch is worked out once for all of them. */
export function remembered(situation: Situation): Situation {
  if (situation.memory) return situation;
  const workings = rememberingWorkings(situation.catalogue);
  return { ...situation, memory: { workings, states: shortMemory() } };
}

/** Everything that is found after the changes. */
export function stateAfter(state: State, changes: readonly Change[]): State {
  if (changes.length === 0) return state;
  const { catalogue, memory } = state;
  const assessment = withChanges(state.assessment, changes);
  const workings = memory?.workings ?? workingsOf(catalogue);
  const work = (): State => ({ ...state, assessment, judgement: findingsOn(catalogue, assessment, workings) });
  const { declaration, answers } = assessment;
  return memory ? memory.states([declaration, ...catalogue.questions.map(({ id }) => answers[id])], work) : work();
}

export const heavyIn = ({ judgement }: State): readonly Finding[] => judgement.verdict.findings.filter(isHeavy);

const idsOf = (findings: readonly Finding[]): ReadonlySet<string> => new Set(findings.map(({ id }) => id));

/** Findings that were there and are there no more, in their order. */
export function removedBetween(before: State, after: State): readonly string[] {
  const left = idsOf(after.judgement.verdict.findings);
  return before.judgement.verdict.findings.flatMap(({ id }) => (left.has(id) ? [] : [id]));
}

/** Certain findings that were not there, or weigh more than they did: a major one that has become critical. */
export function worsenedBetween(before: State, after: State): readonly Finding[] {
  const was = new Map(before.judgement.verdict.findings.filter(weighs).map(({ id, severity }) => [id, severity]));
  return after.judgement.verdict.findings.filter(weighs).filter(({ id, severity }) => {
    const known = was.get(id);
    return known === undefined || compareSeverity(severity, known) < 0;
  });
}

/** Whether a finding weighs heavily now that did not before. */
export function bringsNewWeight(before: State, after: State): boolean {
  const known = idsOf(heavyIn(before));
  return heavyIn(after).some(({ id }) => !known.has(id));
}

/** Whether a rule would find anything in these answers, under the same declaration. */
export function ruleFinds({ catalogue, judgement }: State, rule: Rule, answers: Answers): Hold {
  return holdOf(rule, checkRule(rule, ruleContext(catalogue, answers, judgement.mix)));
}
