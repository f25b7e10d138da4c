// The parts of a verdict that tell what is known: which essential questions are answered, the ends of each dimension, and the
// question to ask where two purposes cannot be told apart.
import { type Assessment, isAnswered } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { type Evidence, isSaid, NEEDS_A_PERSON } from '#model/evidence.ts';
import { amountOf, isNobodyAnswering } from '#model/facts.ts';
import type { MixEntry } from '#model/judge/mix.ts';
import { byEvidence, fitOperation, type Operation, prepare } from '#model/judge/prepare.ts';
import { separatingQuestion } from '#model/next-question.ts';
import type { Headline, Verdict } from '#model/verdict.ts';

/** What one of the people costs: no question where there are none and nobody answers. */
const COST_OF_ONE = 'staff.cost';

/** Where nobody answers, the questions about the people who answer are answered with that. */
export function answeredOf(
  essentialIds: readonly string[],
  { answers }: Assessment,
  evidence: Evidence,
): Pick<Verdict, 'answered' | 'unknown'> {
  const isNobodyThere = isNobodyAnswering(answers) && amountOf(answers, 'staff.fte')?.high === 0;
  const settled = new Set([
    ...NEEDS_A_PERSON.flatMap((dimension) => evidence[dimension].parts.filter(isSaid).map(({ fact }) => fact)),
    ...(isNobodyThere ? [COST_OF_ONE] : []),
  ]);
  const blank = essentialIds.filter((id) => !isAnswered(answers, id));
  const unknown = blank.filter((id) => !settled.has(id));
  const notNeeded = blank.length - unknown.length;
  return {
    answered: {
      essential: essentialIds.length - unknown.length,
      of: essentialIds.length,
      ...(notNeeded > 0 && { notNeeded }),
    },
    unknown,
  };
}

export function endsOf(evidence: Evidence): Verdict['evidence'] {
  const ends = DIMENSIONS.map((dimension) => {
    const { low, high } = evidence[dimension];
    return [dimension, { low, high }];
  });
  return Object.fromEntries(ends) as Verdict['evidence'];
}

/** Where purposes cannot be told apart, the blank question that would best separate the first from the declared one. */
export function withQuestion(
  headline: Headline,
  catalogue: Catalogue,
  { answers }: Assessment,
  operation: Operation,
  mix: readonly MixEntry[],
): Headline {
  if (headline.kind !== 'not-distinguishable') return headline;
  const [first, rival] = headline.operated;
  const { chosen } = operation;
  const { questionsOf } = prepare(catalogue);
  const purposes = new Set([...catalogue.purposes, ...mix.map(({ purpose }) => purpose)]);
  const ask = separatingQuestion({
    judgedOn: byEvidence(
      [...purposes].filter(({ id }) => id === first || id === rival),
      operation,
    ),
    agreement: (purpose, seen, argument) => fitOperation(catalogue, purpose, seen, argument ?? chosen).kappa,
    isAnswered: (id) => isAnswered(answers, id),
    questionsOf: (fact) => questionsOf.get(fact) ?? [],
    arguments: chosen ? [] : catalogue.drivers.map(({ id }) => id),
  });
  return ask === undefined ? headline : { ...headline, ask };
}
