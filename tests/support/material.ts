// What the parts of a report are composed from, of a declaration and answers: the assessment, and what is judged of it.
import { catalogue } from '#content/catalogue.ts';
import type { Answers, DeclaredPurpose } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import type { Material } from '#model/report/subjects.ts';
import { assessmentOf } from '../model/laws/arbitraries.ts';

export function materialOf(declaration: readonly DeclaredPurpose[], answers: Answers): Material {
  const assessment = assessmentOf(declaration, answers);
  return { catalogue, assessment, judgement: judge(catalogue, assessment) };
}

/** A purpose of the user's own, with what it asks. */
export const own = (bands: DeclaredPurpose['bands'], weight = 1): DeclaredPurpose => ({
  purpose: 'other',
  name: 'La nostra via',
  weight,
  ...(bands && { bands }),
});

/** Two declared purposes, the lighter first, that both ask attention. */
export const ASKS_ATTENTION: DeclaredPurpose[] = [
  { purpose: 'extraordinary-trust', weight: 1 },
  { purpose: 'unique-advantage', weight: 3 },
];
