// Which of today's answers come from a scenario that was adopted: those that are still what was adopted then. They count as
// any other; what is marked is that they were an intention on that day. An answer given anew is no longer marked.
import type { Adoption, Answer, Assessment } from '#model/assessment.ts';
import { areEqual } from '#model/compare/equal.ts';

export interface Adopted {
  readonly scenario: string;
  /** YYYY-MM-DD. */
  readonly at: string;
  readonly questions: readonly string[];
}

type Holding = Pick<Assessment, 'answers' | 'adopted'>;

/** The answers of an adoption that stand as they were adopted. */
const standingIn = ({ answers }: Adoption, today: Holding['answers']): readonly [string, Answer][] =>
  Object.entries(answers).flatMap(([id, answer]): [string, Answer][] =>
    answer !== undefined && answer !== null && areEqual(today[id] ?? null, answer) ? [[id, answer]] : [],
  );

/** In the order in which they were adopted; a scenario of which no answer is left is not among them. */
export const adoptedIn = ({ answers, adopted = [] }: Holding): readonly Adopted[] =>
  adopted.flatMap((adoption) => {
    const questions = standingIn(adoption, answers).map(([id]) => id);
    return questions.length > 0 ? [{ scenario: adoption.scenario, at: adoption.at, questions }] : [];
  });

export const isAdopted = (question: string, { answers, adopted = [] }: Holding): boolean =>
  adopted.some((one) => areEqual(one.answers[question] ?? null, answers[question] ?? null) && question in one.answers);

/** The assessment with one more adoption. What another brought and this one changes, or is gone, is marked no longer. */
export function withAdoption(assessment: Assessment, adoption: Adoption): Assessment {
  const before = (assessment.adopted ?? []).flatMap((one): readonly Adoption[] => {
    const left = standingIn(one, assessment.answers).filter(([id]) => !(id in adoption.answers));
    return left.length > 0 ? [{ ...one, answers: Object.fromEntries(left) }] : [];
  });
  const own = standingIn(adoption, assessment.answers);
  return withAdopted(
    assessment,
    own.length > 0 ? [...before, { ...adoption, answers: Object.fromEntries(own) }] : before,
  );
}

/** Once what a scenario meant is in place: nothing of it is marked any more. */
export const withoutAdopted = (
  adopted: readonly Adoption[],
  { scenario, at }: Pick<Adopted, 'scenario' | 'at'>,
): readonly Adoption[] => adopted.filter((one) => one.scenario !== scenario || one.at !== at);

/** The assessment with another list; an empty one leaves no trace in the file. */
export function withAdopted(assessment: Assessment, adopted: readonly Adoption[] = []): Assessment {
  const { adopted: _, ...rest } = assessment;
  return adopted.length > 0 ? { ...rest, adopted } : rest;
}
