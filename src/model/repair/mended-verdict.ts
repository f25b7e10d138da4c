// The verdict as the command prints it: each finding with its ways out, and the sets for the whole (assessment format,
// section 2). Finds nothing itself.
import type { Acceptance, Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { judge } from '#model/judge/assess.ts';
import type { Finding } from '#model/judge/finding.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { plainRepair, type Repair } from '#model/repair/repair.ts';
import type { Verdict } from '#model/verdict.ts';

type Mended<F extends Finding> = F & {
  readonly repairs?: readonly Repair[];
  /** As it stands in the file: whether it has expired is for whoever knows the day. */
  readonly accepted?: Omit<Acceptance, 'finding'>;
};

export interface MendedVerdict extends Omit<Verdict, 'findings'> {
  /** A finding that nothing mends has no `repairs`. */
  readonly findings: readonly Mended<Finding>[];
  /** Sets for the whole; `leaves` names the critical and major findings that stay, if any. */
  readonly repairs: readonly (Repair & { readonly leaves: readonly string[]; readonly stoppedEarly?: true })[];
}

export function mendedVerdict(catalogue: Catalogue, assessment: Assessment): MendedVerdict {
  const judgement = judge(catalogue, assessment);
  const { ofFinding, sets } = repairsOf({ catalogue, assessment, judgement });
  const findings = judgement.verdict.findings.map((finding) => {
    const ways = ofFinding.get(finding.id);
    const accepted = termsOf(assessment, finding);
    return { ...finding, ...(ways && { repairs: ways.map(plainRepair) }), ...(accepted && { accepted }) };
  });
  const repairs = sets.map((set) => ({
    ...plainRepair(set),
    leaves: set.leaves,
    ...(set.stoppedEarly && { stoppedEarly: set.stoppedEarly }),
  }));
  return { ...judgement.verdict, findings, repairs };
}

function termsOf({ accepted }: Assessment, { id }: Finding): Omit<Acceptance, 'finding'> | undefined {
  const found = accepted?.find((one) => one.finding === id);
  if (!found) return undefined;
  const { finding: _, ...terms } = found;
  return terms;
}
