// The verdict with what it leads to: each finding with its ways out and the numbers that turn it, the sets for the whole and
// the number that turns the headline (assessment format, section 2). Finds nothing itself.
import type { Acceptance, Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import { type Judgement, judge } from '#model/judge/assess.ts';
import type { Finding } from '#model/judge/finding.ts';
import { readMethods } from '#model/methods/read-methods.ts';
import type { MethodReading } from '#model/methods/reading.ts';
import { type Asked, askNext } from '#model/repair/ask-next.ts';
import { weighs } from '#model/repair/holding-on.ts';
import { repairsOf } from '#model/repair/mend.ts';
import { plainRepair, type Repair } from '#model/repair/repair.ts';
import { type HeadlineTurn, NO_SENSITIVITY, sensitivityOf, type Turn } from '#model/repair/sensitivity.ts';
import type { Verdict } from '#model/verdict.ts';

type Mended<F extends Finding> = F & {
  readonly repairs?: readonly Repair[];
  readonly sensitivity?: readonly Turn[];
  /** As it stands in the file: whether it has expired is for whoever knows the day. */
  readonly accepted?: Omit<Acceptance, 'finding'>;
};

export interface MendedVerdict extends Omit<Verdict, 'findings'> {
  /** A finding that nothing mends has no `repairs`, one that no single number turns no `sensitivity`. */
  readonly findings: readonly Mended<Finding>[];
  /** Sets for the whole; `leaves` names the critical and major findings that stay, if any. */
  readonly repairs: readonly (Repair & { readonly leaves: readonly string[]; readonly stoppedEarly?: true })[];
  /** Blank questions worth an answer, the most useful first; `unknown` has the essential ones in the order of the form.
   * Worked out where something certain diverges, as `sensitivity` is. */
  readonly askNext?: readonly Asked[];
  /** The nearest single number that would give another kind of headline; absent where none within ten times does. */
  readonly sensitivity?: HeadlineTurn;
  /** The methods of the sources as read in the answers: no number and no finding depends on them. */
  readonly methods: readonly MethodReading[];
}

/** `judgement` is the one on this assessment, where somebody has it. */
export function mendedVerdict(
  catalogue: Catalogue,
  assessment: Assessment,
  judgement: Judgement = judge(catalogue, assessment),
): MendedVerdict {
  const situation = { catalogue, assessment, judgement };
  const { ofFinding, sets } = repairsOf(situation);
  // Files of many coherent companies are judged in a stream: they pay for none of this.
  const diverges = judgement.verdict.findings.some(weighs);
  const sensitivity = diverges ? sensitivityOf(situation) : NO_SENSITIVITY;
  const findings = judgement.verdict.findings.map((finding) => {
    const ways = ofFinding.get(finding.id);
    const turns = sensitivity.ofFinding.get(finding.id);
    const accepted = termsOf(assessment, finding);
    return {
      ...finding,
      ...(ways && { repairs: ways.map(plainRepair) }),
      ...(turns && { sensitivity: turns }),
      ...(accepted && { accepted }),
    };
  });
  const repairs = sets.map((set) => ({
    ...plainRepair(set),
    leaves: set.leaves,
    ...(set.stoppedEarly && { stoppedEarly: set.stoppedEarly }),
  }));
  return {
    ...judgement.verdict,
    findings,
    repairs,
    ...(diverges && { askNext: askNext(situation) }),
    ...(sensitivity.headline && { sensitivity: sensitivity.headline }),
    methods: readMethods(judgement.catalogue, assessment.answers, judgement.mix),
  };
}

function termsOf({ accepted }: Assessment, { id }: Finding): Omit<Acceptance, 'finding'> | undefined {
  const found = accepted?.find((one) => one.finding === id);
  if (!found) return undefined;
  const { finding: _, ...terms } = found;
  return terms;
}
