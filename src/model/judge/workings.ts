// The parts of which a judgement is put together, each worked out from what it looks at alone: a rule, a dimension, the fit to
// a purpose, the gaps of a declared one. Afresh, or with a memory for whoever judges many assessments that differ in little.
import type { Answers } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';
import { type DimensionEvidence, type Evidence, gatherEvidence, gatherOn } from '#model/evidence.ts';
import type { Fit } from '#model/fit.ts';
import { findDisclosures } from '#model/judge/disclosure.ts';
import { checkRule, type RuleContext } from '#model/judge/evaluate.ts';
import type { DisclosureFinding, GapFinding } from '#model/judge/finding.ts';
import { findGaps, type GapContext } from '#model/judge/gaps.ts';
import { fitOperation, type Operation, prepare } from '#model/judge/prepare.ts';
import type { Rule } from '#model/judge/rule.ts';
import { remembering, shortMemory } from '#model/looked-at.ts';
import type { RuleCheck } from '#model/verdict.ts';

export interface Workings {
  /** What all is worked out by. */
  readonly catalogue: Catalogue;
  readonly check: (rule: Rule, context: RuleContext) => RuleCheck;
  readonly evidence: (answers: Answers) => Evidence;
  /** Of answers that may already be those of a top tier laid over the base. */
  readonly evidenceOn: (dimension: Dimension, answers: Answers) => DimensionEvidence;
  readonly fit: (purpose: Purpose, seen: Evidence, chosen: Operation['chosen']) => Fit;
  readonly gaps: (context: GapContext) => readonly GapFinding[];
  readonly disclosures: (evidence: Evidence) => readonly DisclosureFinding[];
}

/** Everything worked out each time. */
export function workingsOf(catalogue: Catalogue): Workings {
  const ready = prepare(catalogue);
  return {
    catalogue,
    check: (rule, context) => ({ rule: rule.id, ...checkRule(rule, context) }),
    evidence: (answers) => gatherEvidence(ready, answers),
    evidenceOn: (dimension, answers) => gatherOn(ready, answers, dimension),
    fit: (purpose, seen, chosen) => fitOperation(catalogue, purpose, seen, chosen),
    gaps: findGaps,
    disclosures: (evidence) => findDisclosures(evidence, catalogue.thresholds),
  };
}

/** The same, remembering: what looked at nothing that changed is not worked out again, and is the same value. */
export function rememberingWorkings(catalogue: Catalogue): Workings {
  const afresh = workingsOf(catalogue);
  const checks = new Map<string, (answers: Answers) => RuleCheck>();
  const dimensions = DIMENSIONS.map(
    (dimension) => [dimension, remembering((answers) => afresh.evidenceOn(dimension, answers))] as const,
  );
  const byDimension = new Map(dimensions);
  const fitted = new Map(
    catalogue.purposes.map((purpose) => [purpose, { asks: asksOf(purpose), recall: shortMemory<Fit>() }]),
  );
  const gaps = shortMemory<readonly GapFinding[]>();
  const disclosures = shortMemory<readonly DisclosureFinding[]>();
  return {
    catalogue,
    check(rule, context) {
      const key = looksAtDeclaration(rule) ? `${rule.id} ${declarationIn(context)}` : rule.id;
      let check = checks.get(key);
      if (!check) {
        check = remembering((answers) => afresh.check(rule, { ...context, answers }));
        checks.set(key, check);
      }
      return check(context.answers);
    },
    evidence: (answers) =>
      Object.fromEntries(dimensions.map(([dimension, read]) => [dimension, read(answers)])) as unknown as Evidence,
    evidenceOn: (dimension, answers) => byDimension.get(dimension)?.(answers) ?? afresh.evidenceOn(dimension, answers),
    fit(purpose, seen, chosen) {
      const work = () => afresh.fit(purpose, seen, chosen);
      const known = fitted.get(purpose);
      return known ? known.recall([chosen, ...known.asks.map((dimension) => seen[dimension])], work) : work();
    },
    gaps(context) {
      const { entry, fit, driverQuality, tierFacts } = context;
      // A fit that is the same value was worked out from the same evidence.
      return gaps([fit, entry.purpose, entry.weight, driverQuality, tierFacts], () => afresh.gaps(context));
    },
    disclosures: (evidence) => disclosures([evidence.height, evidence.clarity], () => afresh.disclosures(evidence)),
  };
}

const asksOf = ({ bands }: Purpose): readonly Dimension[] => DIMENSIONS.filter((dimension) => bands[dimension]);

const looksAtDeclaration = ({ onlyWhereAttentionIsAsked, onlyWhereDeclared, heavier = [] }: Rule): boolean =>
  onlyWhereAttentionIsAsked === true ||
  onlyWhereDeclared !== undefined ||
  heavier.some((one) => 'whereDeclared' in one);

const declarationIn = ({ isAttentionAsked, declared }: RuleContext): string =>
  [isAttentionAsked, ...[...declared].toSorted()].join(' ');
