// What a way out worsens, as the report names it: certain divergences that come with it, or weigh more after it, once for
// each matter. None of them is new and critical or major: such a way is not offered.

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
  /** The matter was not there before. */
  readonly isNew: boolean;
  /** Declared purposes that it is a distance from, where there is more than one to tell apart. */
  readonly purposes: readonly DeclaredPurpose[];
}

export function sideEffectsOf({ worsens, after }: TriedRepair, before: State): readonly SideEffect[] {
  const known = new Set(before.judgement.verdict.findings.map(matterOf));
  const worse = new Set(worsens);
  const effects = new Map<string, SideEffect>();
  for (const finding of after.judgement.verdict.findings) {
    if (!worse.has(finding.id)) continue;
    const matter = matterOf(finding);
    const { severity } = effects.get(matter) ?? finding;
    const heavier = compareSeverity(severity, finding.severity) <= 0 ? severity : finding.severity;
    const purposes = [...(effects.get(matter)?.purposes ?? []), ...purposesOf(finding, after)];
    effects.set(matter, { about: aboutOf(finding), severity: heavier, isNew: !known.has(matter), purposes });
  }
  return [...effects.values()];
}

function purposesOf(finding: Finding, { assessment: { declaration } }: State): readonly DeclaredPurpose[] {
  if (finding.kind !== 'gap' || declaration.length < 2) return [];
  return declaration.filter(({ purpose }) => purpose === finding.purpose).slice(0, 1);
}
