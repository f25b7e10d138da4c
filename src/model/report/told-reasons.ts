// Why each change of a way out is what it is, with the findings named as the report names them.
import type { DeclaredPurpose } from '#model/assessment.ts';
import type { Finding } from '#model/judge/finding.ts';
import type { Severity } from '#model/judge/rule.ts';
import { type Reason, reasonsOf } from '#model/repair/reasons.ts';
import type { TriedRepair } from '#model/repair/repair.ts';
import type { State } from '#model/repair/situation.ts';
import { aboutOf } from '#model/report/about.ts';
import type { About } from '#model/report/matter.ts';

export interface ToldReason extends Omit<Reason, 'binds'> {
  readonly binds: {
    readonly about: About;
    readonly severity: Severity;
    /** The one that asks for it, where several are declared and it is a purpose's asking. */
    readonly purpose?: DeclaredPurpose;
  };
}

export const toldReasons = (
  before: State,
  repair: TriedRepair,
  ends: (finding: Finding) => boolean,
): readonly ToldReason[] =>
  reasonsOf(before, repair, ends).map(({ binds, ...reason }) => ({ ...reason, binds: told(binds, before, repair) }));

function told(binds: Finding, { assessment }: State, { after }: TriedRepair): ToldReason['binds'] {
  const base = { about: aboutOf(binds), severity: binds.severity };
  const declared = [...assessment.declaration, ...after.assessment.declaration];
  const isOneOfSeveral = new Set(declared.map(({ purpose }) => purpose)).size > 1;
  const purpose = binds.kind === 'gap' ? declared.find((one) => one.purpose === binds.purpose) : undefined;
  return isOneOfSeveral && purpose ? { ...base, purpose } : base;
}
