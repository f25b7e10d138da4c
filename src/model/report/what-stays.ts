// What stays after a way out of the whole: work beyond the hours there are, and what another declaration would leave.
import type { DeclaredPurpose } from '#model/assessment.ts';
import { matterOf } from '#model/judge/finding.ts';
import type { Severity } from '#model/judge/rule.ts';
import { weighs } from '#model/repair/holding-on.ts';
import type { WholeRepair } from '#model/repair/mend-whole.ts';
import type { State } from '#model/repair/situation.ts';
import { aboutOf } from '#model/report/about.ts';
import type { About } from '#model/report/matter.ts';

/** The rule that compares the work of all channels with the hours of the people. */
const WORK = 'work-against-staff';

export const outrunsPeople = ({ judgement }: State): boolean =>
  judgement.verdict.findings.some((one) => one.kind === 'contradiction' && one.rule === WORK && weighs(one));

export interface FewerLeft {
  readonly declaration: readonly DeclaredPurpose[];
  /** Once for each matter. */
  readonly left: readonly { readonly about: About; readonly severity: Severity }[];
}

export function fewerLeft({ declaration, left }: NonNullable<WholeRepair['fewer']>): FewerLeft {
  const matters = new Map(left.toReversed().map((finding) => [matterOf(finding), finding]));
  const told = [...matters.values()].toReversed();
  return { declaration, left: told.map((finding) => ({ about: aboutOf(finding), severity: finding.severity })) };
}
