// A way out as something to try: the answers it changes, whole, and its declaration. It asks for the ways out again, so
// that an address needs to name no more than the side and the findings.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import { withChanges } from '#model/repair/change.ts';
import { repairsOf } from '#model/repair/mend.ts';
import type { TriedRepair } from '#model/repair/repair.ts';
import { wayName } from '#model/report/ways-on.ts';
import { waysOfMatter } from '#model/report/ways-out.ts';
import { changesFrom, type Proposal } from '#model/what-if/scenario.ts';

export interface WayNamed {
  /** As an address says it, a side or the second way on it: anything else names no way. */
  readonly side: string;
  /** Ids of the findings of one matter; none for the way out of the whole. */
  readonly findings: readonly string[];
}

/** What to try, or undefined where there is no such way out today. Takes as long as all ways out take. */
export function wayToTry(catalogue: Catalogue, assessment: Assessment, named: WayNamed): Proposal | undefined {
  const judgement = judge(catalogue, assessment);
  const repairs = repairsOf({ catalogue, assessment, judgement });
  const { side, findings } = named;
  const matter = judgement.verdict.findings.filter(({ id }) => findings.includes(id));
  const ways: readonly TriedRepair[] = findings.length > 0 ? waysOfMatter(matter, repairs) : repairs.sets;
  const way = ways.find((one) => wayName(ways, one) === side);
  return way && proposalOf(assessment, way);
}

function proposalOf(assessment: Assessment, { changes }: TriedRepair): Proposal {
  const { answers, declaration } = withChanges(assessment, changes);
  const questions = new Set(changes.flatMap((change) => (change.kind === 'answer' ? [change.question] : [])));
  const proposed = [...questions].map((question) => ({ question, answer: answers[question] ?? null }));
  const isRedeclared = changes.some(({ kind }) => kind === 'declaration');
  return { changes: changesFrom(assessment.answers, proposed), ...(isRedeclared && { declaration }) };
}
