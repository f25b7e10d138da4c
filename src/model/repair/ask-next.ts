// Which missing answer is worth fetching: how many open points each could settle, and by how much it would narrow the overall
// agreement on the average of what it may turn out to be. It looks one answer ahead and no further.
import { isAnswered } from '#model/assessment.ts';
import type { Dimension } from '#model/catalogue.ts';
import { choicesOf } from '#model/facts.ts';
import { DUST, type Interval } from '#model/interval.ts';
import type { Finding } from '#model/judge/finding.ts';
import { byEvidence, fitOperation, prepare } from '#model/judge/prepare.ts';
import { cutsOf } from '#model/next-question.ts';
import { asJudged, type Situation } from '#model/repair/situation.ts';

export interface Asked {
  readonly question: string;
  /** Open findings that it could settle, and rules that wait for it: by itself, or together with other answers. */
  readonly settles: readonly string[];
  /** Points by which the interval of the overall agreement would narrow, on the average. */
  readonly cut: number;
}

/** Blank questions that would settle or narrow anything, the most useful first. */
export function askNext(given: Situation): readonly Asked[] {
  const situation = asJudged(given);
  const { catalogue, assessment, judgement } = situation;
  const settles = new Map<string, Set<string>>();
  const add = (question: string, id: string) =>
    settles.set(question, (settles.get(question) ?? new Set<string>()).add(id));
  for (const finding of judgement.verdict.findings)
    if (finding.severity === 'open') for (const question of couldSettle(finding, situation)) add(question, finding.id);
  for (const check of judgement.checks)
    if (check.state === 'unanswered') for (const question of check.missing) add(question, check.rule);
  const cuts = cutsIn(situation);
  return catalogue.questions
    .filter(({ id }) => !isAnswered(assessment.answers, id))
    .map(({ id }) => ({ question: id, settles: [...(settles.get(id) ?? [])], cut: cuts.get(id) ?? 0 }))
    .filter((asked) => asked.settles.length > 0 || asked.cut > DUST)
    .toSorted((a, b) => b.settles.length - a.settles.length || b.cut - a.cut);
}

/** How much each blank question would take off the width of the overall agreement. */
function cutsIn({ catalogue, assessment: { answers }, judgement }: Situation): ReadonlyMap<string, number> {
  const chosen = choicesOf(answers, 'budget.driver');
  const weights = new Map(judgement.mix.map(({ purpose, weight }) => [purpose, weight]));
  const { questionsOf } = prepare(catalogue);
  return cutsOf({
    judgedOn: byEvidence([...weights.keys()], judgement),
    agreement(purpose, seen, argument): Interval {
      const { kappa } = fitOperation(catalogue, purpose, seen, argument ?? chosen);
      const weight = weights.get(purpose) ?? 0;
      return { low: weight * kappa.low, high: weight * kappa.high };
    },
    isAnswered: (id) => isAnswered(answers, id),
    questionsOf: (fact) => questionsOf.get(fact) ?? [],
    arguments: chosen ? [] : catalogue.drivers.map(({ id }) => id),
  });
}

/** Blank questions that would narrow what is open: parts of the dimensions concerned, or what the arithmetic assumed. */
export function couldSettle(
  finding: Finding,
  { catalogue, assessment: { answers } }: Pick<Situation, 'catalogue' | 'assessment'>,
): readonly string[] {
  if (finding.kind === 'contradiction') return finding.assumed ?? [];
  const dimensions: readonly Dimension[] =
    finding.kind === 'disclosure'
      ? ['height', 'clarity']
      : finding.kind === 'gap' && finding.dimension !== 'driver'
        ? [finding.dimension]
        : [];
  const questions = dimensions.flatMap((dimension) => catalogue.evidence[dimension].flatMap(({ from }) => from));
  return [...new Set(questions)].filter((id) => !isAnswered(answers, id));
}
