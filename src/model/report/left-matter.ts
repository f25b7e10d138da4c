// What a way out of the whole leaves decisive or substantial: told by matter, each with the purposes that ask for it.
import type { DeclaredPurpose } from '#model/assessment.ts';
import { compareSeverity, matterOf } from '#model/judge/finding.ts';
import type { Severity } from '#model/judge/rule.ts';
import type { WholeRepair } from '#model/repair/mend-whole.ts';
import { aboutOf } from '#model/report/about.ts';
import type { About } from '#model/report/matter.ts';

export interface LeftMatter {
  readonly about: About;
  readonly severity: Severity;
  /** Whose asking it is, where it is a purpose's. */
  readonly purposes: readonly DeclaredPurpose[];
}

/** Heaviest first. */
export function leftBy({ leaves, after }: WholeRepair): readonly LeftMatter[] {
  const { findings } = after.judgement.verdict;
  const left = findings
    .filter(({ id }) => leaves.includes(id))
    .toSorted((a, b) => compareSeverity(a.severity, b.severity));
  return [...Map.groupBy(left, matterOf).values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const asking = new Set(group.flatMap((finding) => (finding.kind === 'gap' ? [finding.purpose] : [])));
    const purposes = after.assessment.declaration.filter(({ purpose }) => asking.has(purpose));
    return [{ about: aboutOf(first), severity: first.severity, purposes }];
  });
}
