// A scenario: a name and the answers that would be others. Takes an assessment and gives the one it would lead to, and the
// other way round. It keeps no copy of the assessment it starts from, so a scenario goes on holding when that one changes.
import type { Answer, Answers, Assessment, DeclaredPurpose } from '#model/assessment.ts';
import { areEqual } from '#model/compare/equal.ts';

/** One whole answer; null where the answer of today is taken away. */
export interface AnswerChange {
  readonly question: string;
  readonly answer: Answer;
}

/** What is tried beside today's answers. */
export interface Proposal {
  /** In the order in which they were made, each question once. */
  readonly changes: readonly AnswerChange[];
  /** Where something else would be declared. */
  readonly declaration?: readonly DeclaredPurpose[] | undefined;
}

export interface Scenario extends Proposal {
  readonly id: string;
  readonly name: string;
}

export const NOTHING_TRIED: Proposal = { changes: [] };

export const isEmpty = ({ changes, declaration }: Proposal): boolean => changes.length === 0 && !declaration;

export const areSame = (a: Proposal, b: Proposal): boolean =>
  JSON.stringify([a.changes, a.declaration]) === JSON.stringify([b.changes, b.declaration]);

/** How many are kept beside one assessment, and how much each may hold: more is refused, never cut. */
export const SCENARIO_LIMITS = { scenarios: 30, name: 300, changes: 100, text: 2_000_000 } as const;

/** The name, or where it is taken the name with the first number that is free, so that two can be told apart by name. */
export function freeName(name: string, taken: readonly string[]): string {
  let called = name;
  for (let number = 2; taken.includes(called); number++) {
    const ending = ` (${number})`;
    called = name.slice(0, SCENARIO_LIMITS.name - ending.length) + ending;
  }
  return called;
}

/** Each with a name of its own, whatever was kept. */
export function withOwnNames(scenarios: readonly Scenario[]): readonly Scenario[] {
  const taken: string[] = [];
  return scenarios.map((one) => {
    const name = freeName(one.name, taken);
    taken.push(name);
    return name === one.name ? one : { ...one, name };
  });
}

/** The assessment with what is tried in place of its own. It is not touched itself. */
export function withScenario(baseline: Assessment, { changes, declaration }: Proposal): Assessment {
  if (declaration) return withScenario({ ...baseline, declaration }, { changes });
  if (changes.length === 0) return baseline;
  const answers: Record<string, Answer | undefined> = { ...baseline.answers };
  for (const { question, answer } of changes) {
    if (answer === null) delete answers[question];
    else answers[question] = answer;
  }
  return { ...baseline, answers };
}

/** What of these answers differs from today's; a blank and an absent answer are the same. */
export function changesFrom(baseline: Answers, proposed: readonly AnswerChange[]): readonly AnswerChange[] {
  return proposed.filter(({ question, answer }) => !areEqual(baseline[question] ?? null, answer));
}

/** A question changed once more keeps its place; a new one comes last. */
export function withChange(changes: readonly AnswerChange[], change: AnswerChange): readonly AnswerChange[] {
  const isThere = changes.some(({ question }) => question === change.question);
  if (!isThere) return [...changes, change];
  return changes.map((one) => (one.question === change.question ? change : one));
}
