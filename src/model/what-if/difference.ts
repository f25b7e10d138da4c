// What a change of answers does to a verdict: which findings disappear, appear, or weigh differently, and where the headline
// and the agreement move. Takes the two judged states; it does not know which of them is wanted.
import type { Assessment } from '#model/assessment.ts';
import { type Change, compareVerdicts, type Judged } from '#model/compare/compare.ts';
import { DUST } from '#model/interval.ts';
import type { Finding } from '#model/judge/finding.ts';
import type { Verdict } from '#model/verdict.ts';

export interface State {
  readonly assessment: Assessment;
  readonly verdict: Verdict;
}

export interface Difference {
  readonly judged: Judged;
  /** On both sides, with another severity, certainty, or other points. */
  readonly reweighed: readonly Change<Finding>[];
  /** Divergences on both sides and the same; what is only to be cleared up is none. */
  readonly unmoved: number;
  readonly isHeadlineNew: boolean;
  readonly verdicts: Change<Verdict>;
}

/** Never throws on two verdicts of one catalogue. */
export function differ(before: State, after: State): Difference {
  const judged = compareVerdicts(before.assessment, after.assessment, before.verdict, after.verdict);
  const reweighed = judged.stayed.filter(isReweighed);
  return {
    judged,
    reweighed,
    unmoved: judged.stayed.filter((stayed) => isDivergence(stayed.after) && !isReweighed(stayed)).length,
    isHeadlineNew: JSON.stringify(judged.headline.before) !== JSON.stringify(judged.headline.after),
    verdicts: { before: before.verdict, after: after.verdict },
  };
}

const isDivergence = ({ severity }: Finding): boolean => severity !== 'open' && severity !== 'note';

const isReweighed = ({ before, after }: Change<Finding>): boolean =>
  before.severity !== after.severity ||
  before.certainty !== after.certainty ||
  Math.abs(before.points - after.points) > DUST;

/** The questions that findings quote, the heaviest finding's first: where a change is most likely to be wanted. */
export function questionsBehind(findings: readonly Finding[]): readonly string[] {
  const asked = findings.flatMap(({ statements }) =>
    statements.flatMap(({ says, id }) => (says === 'answer' ? [id] : [])),
  );
  return [...new Set(asked)];
}
