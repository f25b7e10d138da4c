// What a way out worsens, as the report names it: certain divergences that come with it, and those that weigh more after it,
// once for each matter. None of them is new and critical or major: such a way is not offered.

import type { DeclaredPurpose } from '#model/assessment.ts';
import { compareSeverity, type Finding, matterOf } from '#model/judge/finding.ts';
import type { Severity } from '#model/judge/rule.ts';
import type { TriedRepair } from '#model/repair/repair.ts';
import type { State } from '#model/repair/situation.ts';
import { aboutOf } from '#model/report/about.ts';
import type { About } from '#model/report/matter.ts';

export interface SideEffect {
  readonly about: About;
  /** What it weighs afterwards, by the heaviest finding of the matter. */
  readonly severity: Severity;
  /** The matter was not there before, or for other purposes. */
  readonly isNew: boolean;
  /** Declared purposes that it is a distance from, where there are others to tell them apart from, those of before included. */
  readonly purposes: readonly DeclaredPurpose[];
}

export function sideEffectsOf({ worsens, after }: TriedRepair, before: State): readonly SideEffect[] {
  const { findings } = before.judgement.verdict;
  const [matters, ids] = [new Set(findings.map(matterOf)), new Set(findings.map(({ id }) => id))];
  const declared = [before, after].flatMap(({ assessment }) => assessment.declaration.map(({ purpose }) => purpose));
  const areSeveral = after.assessment.declaration.length > 1;
  const areOthers = new Set(declared).size > 1;
  const worse = new Set(worsens);
  const effects = new Map<string, SideEffect>();
  for (const finding of after.judgement.verdict.findings) {
    if (!worse.has(finding.id)) continue;
    const matter = matterOf(finding);
    const isToldApart = areSeveral || (areOthers && matters.has(matter));
    // What another purpose asks is new, however heavy the matter was for one that goes.
    const isNew = finding.kind === 'gap' ? !ids.has(finding.id) : !matters.has(matter);
    const known = effects.get(`${matter} ${isNew}`);
    const severity =
      known && compareSeverity(known.severity, finding.severity) <= 0 ? known.severity : finding.severity;
    const purposes = [...(known?.purposes ?? []), ...(isToldApart ? purposesOf(finding, after) : [])];
    effects.set(`${matter} ${isNew}`, { about: aboutOf(finding), severity, isNew, purposes });
  }
  return [...effects.values()];
}

const purposesOf = (finding: Finding, { assessment: { declaration } }: State): readonly DeclaredPurpose[] =>
  finding.kind === 'gap' ? declaration.filter(({ purpose }) => purpose === finding.purpose).slice(0, 1) : [];
