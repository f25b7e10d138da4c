// Whether one finding would still hold for certain in other answers under the same declaration, by recomputing no more than
// what it rests on: its rule, or the dimensions it is about.
import type { Answers } from '#model/assessment.ts';
import type { Dimension } from '#model/catalogue.ts';
import { lossOn } from '#model/fit.ts';
import { ruleContext } from '#model/judge/assess.ts';
import { findDisclosures } from '#model/judge/disclosure.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import type { ContradictionFinding, DisclosureFinding, Finding, GapFinding } from '#model/judge/finding.ts';
import { JUDGED_ON_TOP_TIER } from '#model/judge/prepare.ts';
import type { Check, Rule } from '#model/judge/rule.ts';
import type { Hold } from '#model/repair/amount-steps.ts';
import type { EvidenceOn } from '#model/repair/evidence-once.ts';
import type { Situation } from '#model/repair/situation.ts';

/** Of what may hold on either side of something, on which. */
export type HoldsOn = (answers: Answers) => Hold;

/** What weighs: certain, and neither open nor a note. */
export const weighs = ({ certainty, severity }: Pick<Finding, 'certainty' | 'severity'>): boolean =>
  certainty === 'certain' && severity !== 'open' && severity !== 'note';

/** Undefined for what rests on no number: a clash inside the declaration, the argument about the budget. */
export function holdingOn(situation: Situation, finding: Finding, evidenceOn: EvidenceOn): HoldsOn | undefined {
  switch (finding.kind) {
    case 'contradiction':
      return ofRule(situation, finding);
    case 'gap':
      return finding.dimension === 'driver'
        ? undefined
        : ofDimension(situation, finding, finding.dimension, evidenceOn);
    case 'disclosure':
      return ofDisclosure(situation, finding, evidenceOn);
    case 'clash':
      return undefined;
  }
}

function ofRule(
  { catalogue, assessment, judgement }: Situation,
  { rule: id }: ContradictionFinding,
): HoldsOn | undefined {
  const rule = catalogue.rules.find((one) => one.id === id);
  const context = ruleContext(catalogue, assessment.answers, judgement.mix);
  return (
    rule &&
    ((answers) => {
      const check = checkRule(rule, { ...context, answers });
      return (check.state === 'contradiction' || check.state === 'tension') && weighs(check) && holdOf(rule, check);
    })
  );
}

function ofDimension(
  { catalogue, judgement }: Situation,
  { purpose }: GapFinding,
  dimension: Dimension,
  evidenceOn: EvidenceOn,
): HoldsOn | undefined {
  const band = judgement.mix.find((entry) => entry.purpose.id === purpose)?.purpose.bands[dimension];
  const onTopTier = purpose === JUDGED_ON_TOP_TIER;
  return (
    band &&
    ((answers) => {
      const evidence = evidenceOn(dimension, answers, onTopTier);
      if (lossOn(evidence, band, catalogue.thresholds.fullLossGap).low === 0) return 0;
      return evidence.high < band.low ? -1 : 1;
    })
  );
}

function ofDisclosure({ catalogue, judgement }: Situation, { id }: DisclosureFinding, evidenceOn: EvidenceOn): HoldsOn {
  return (answers) => {
    const height = evidenceOn('height', answers);
    const clarity = evidenceOn('clarity', answers);
    const found = findDisclosures({ ...judgement.evidence, height, clarity }, catalogue.thresholds);
    return found.some((one) => one.id === id && weighs(one));
  };
}

/** Where the two sides part in either direction: 1 where what is said is the larger, -1 where what is worked out is. */
export function holdOf({ ratio }: Rule, check: Check): Hold {
  if (check.state !== 'contradiction' && check.state !== 'tension') return 0;
  return ratio?.eitherWay && (check.observed?.low ?? 0) < (check.promised?.low ?? 0) ? -1 : 1;
}
