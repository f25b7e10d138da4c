// What a verdict says of how much is known: the evidence as ends, how many essentials are answered, and which are not.
import { type Assessment, isAnswered } from '#model/assessment.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { type Evidence, isSaid, NEEDS_A_PERSON } from '#model/evidence.ts';
import type { Verdict } from '#model/verdict.ts';

/** Where nobody answers, the questions about the people who answer are answered with that. */
export function answeredOf(
  essentialIds: readonly string[],
  { answers }: Assessment,
  evidence: Evidence,
): Pick<Verdict, 'answered' | 'unknown'> {
  const settled = new Set(
    NEEDS_A_PERSON.flatMap((dimension) => evidence[dimension].parts.filter(isSaid).map(({ fact }) => fact)),
  );
  const unknown = essentialIds.filter((id) => !isAnswered(answers, id) && !settled.has(id));
  return { answered: { essential: essentialIds.length - unknown.length, of: essentialIds.length }, unknown };
}

export function endsOf(evidence: Evidence): Verdict['evidence'] {
  const ends = DIMENSIONS.map((dimension) => {
    const { low, high } = evidence[dimension];
    return [dimension, { low, high }];
  });
  return Object.fromEntries(ends) as Verdict['evidence'];
}
