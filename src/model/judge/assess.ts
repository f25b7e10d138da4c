// One assessment in, one verdict out. Gathers evidence, fits every purpose, finds what disagrees; the catalogue is an
// argument and is never imported.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { Evidence } from '#model/evidence.ts';
import type { Fit } from '#model/fit.ts';
import type { Interval } from '#model/interval.ts';
import { findClashes } from '#model/judge/clashes.ts';
import { contradictionOf } from '#model/judge/contradiction.ts';
import type { RuleContext } from '#model/judge/evaluate.ts';
import { type Finding, orderFindings } from '#model/judge/finding.ts';
import { type MixEntry, readMix } from '#model/judge/mix.ts';
import { evidenceFor, JUDGED_ON_TOP_TIER, type Operation, prepare, readOperation } from '#model/judge/prepare.ts';
import { answeredOf, endsOf, withQuestion } from '#model/judge/tell-known.ts';
import { type Workings, workingsOf } from '#model/judge/workings.ts';
import { withEdition } from '#model/profile/edition.ts';
import { editionOf } from '#model/profile/origin.ts';
import { headlineOf, rankFits } from '#model/reveal.ts';
import type { RuleCheck, Verdict } from '#model/verdict.ts';

/** A declared purpose with its weight and how well the operation meets it. */
export interface DeclaredEntry extends MixEntry {
  readonly met: Fit;
}

/** Everything worked out on the way to a verdict; the report and the charts read it too. */
export interface Judgement {
  /** What it was judged by: the catalogue with the edition of the assessment laid over it. */
  readonly catalogue: Catalogue;
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** Evidence on the facts of the top tier; the same as `evidence` where none are given. */
  readonly topTierEvidence: Evidence;
  /** Facts answered again for the top tier. */
  readonly tierFacts: ReadonlySet<string>;
  readonly mix: readonly MixEntry[];
  readonly declared: readonly Fit[];
  readonly ranked: readonly Fit[];
  readonly checks: readonly RuleCheck[];
  readonly operation: Operation;
}

/** The verdict on a valid assessment. Never throws on valid input; never gives NaN or Infinity. */
export const assess = (catalogue: Catalogue, assessment: Assessment): Verdict => judge(catalogue, assessment).verdict;

/**
 * The one door to a judgement: whatever edition of the profile the assessment carries, it is judged by that one. `known` may be
 * the workings of somebody who judges many assessments by that edition and remembers; the judgement is the same.
 */
export function judge(given: Catalogue, assessment: Assessment, known?: Workings): Judgement {
  const catalogue = withEdition(given, assessment.profileEdition);
  const edition = editionOf(catalogue);
  const workings = known?.catalogue === catalogue ? known : workingsOf(catalogue);
  const operation = readOperation(workings.evidence, assessment.answers);
  const fitted = fittedTo(operation, workings);
  const ranked = rankFits(catalogue.purposes.map(fitted));
  const met = new Map(ranked.map((fit) => [fit.purpose, fit]));
  const fitOf = (purpose: MixEntry['purpose']): Fit => met.get(purpose.id) ?? fitted(purpose);
  const { mix, entries, checks, findings, coherence } = findOn(catalogue, assessment, operation, workings, fitOf);
  const declared = entries.map((entry) => entry.met);
  const headline = headlineOf({ coherence, declared, ranked, findings, thresholds: catalogue.thresholds });
  const verdict: Verdict = {
    format: 'coerente/verdict',
    version: 1,
    profile: catalogue.profile,
    ...(edition && { profileEdition: { name: edition.name, version: edition.version } }),
    coherence,
    declared: entries.map(({ weight, met: { purpose, fit, kappa } }) => ({ purpose, weight, fit, kappa })),
    revealed: ranked.map(({ purpose, kappa, fit }) => ({ purpose, kappa, fit })),
    evidence: endsOf(operation.evidence),
    headline: withQuestion(headline, catalogue, assessment, operation, mix),
    findings,
    ...answeredOf(prepare(catalogue).essentialIds, assessment, operation.evidence),
  };
  const { evidence, topTierEvidence, tierFacts } = operation;
  return { catalogue, verdict, evidence, topTierEvidence, tierFacts, mix, declared, ranked, checks, operation };
}

/** What a search through many states asks of each of them. */
export interface Judged {
  readonly mix: readonly MixEntry[];
  readonly verdict: Pick<Verdict, 'coherence' | 'findings'>;
}

/** The same findings and the same agreement as `judge`, without the ranking of the other purposes and the headline. */
export function findingsOn(catalogue: Catalogue, assessment: Assessment, workings: Workings): Judged {
  const operation = readOperation(workings.evidence, assessment.answers);
  const fitOf = fittedTo(operation, workings);
  const { mix, findings, coherence } = findOn(catalogue, assessment, operation, workings, fitOf);
  return { mix, verdict: { coherence, findings } };
}

const fittedTo =
  (operation: Operation, workings: Pick<Workings, 'fit'>) =>
  (purpose: MixEntry['purpose']): Fit =>
    workings.fit(purpose, evidenceFor(purpose.id, operation), operation.chosen);

function findOn(
  catalogue: Catalogue,
  assessment: Assessment,
  operation: Operation,
  workings: Workings,
  fitOf: (purpose: MixEntry['purpose']) => Fit,
) {
  const mix = readMix(assessment.declaration, catalogue.purposes);
  const entries = mix.map((entry): DeclaredEntry => ({ ...entry, met: fitOf(entry.purpose) }));
  const checks = checkRules(catalogue, assessment, mix, workings);
  const findings = findAll(catalogue, entries, operation, checks, workings);
  return { mix, entries, checks, findings, coherence: coherenceOf(entries) };
}

const NO_FACTS: ReadonlySet<string> = new Set();

/** Every finding, heaviest first. */
export function findAll(
  catalogue: Catalogue,
  entries: readonly DeclaredEntry[],
  operation: Operation,
  checks: readonly RuleCheck[],
  { gaps, disclosures }: Pick<Workings, 'gaps' | 'disclosures'> = workingsOf(catalogue),
): readonly Finding[] {
  const { rules, relations, thresholds } = catalogue;
  return orderFindings<Finding>([
    ...entries.flatMap((entry) => {
      const tierFacts = entry.purpose.id === JUDGED_ON_TOP_TIER ? operation.tierFacts : NO_FACTS;
      const evidence = evidenceFor(entry.purpose.id, operation);
      const { driverQuality } = operation;
      return gaps({ entry, fit: entry.met, evidence, thresholds, driverQuality, tierFacts });
    }),
    ...checks.flatMap((check) => contradictionOf(check, rules) ?? []),
    ...findClashes(entries, relations, thresholds),
    ...disclosures(operation.evidence),
  ]);
}

/** Mean agreement of the declared purposes, each judged on its own bands, by their weights (domain 6.5). */
export function coherenceOf(entries: readonly DeclaredEntry[]): Interval {
  // Counted down from 100, so that a mix that loses nothing stands at 100 to the last bit.
  let low = 100;
  let high = 100;
  for (const { weight, met } of entries) {
    low -= weight * (100 - met.kappa.low);
    high -= weight * (100 - met.kappa.high);
  }
  return { low, high };
}

function checkRules(
  catalogue: Catalogue,
  { answers }: Assessment,
  mix: readonly MixEntry[],
  { check }: Pick<Workings, 'check'>,
): readonly RuleCheck[] {
  const context = ruleContext(catalogue, answers, mix);
  return catalogue.rules.map((rule) => check(rule, context));
}

/** What the rules look at: the answers, and what the declared purposes ask for. */
export function ruleContext(
  { defaults, thresholds }: Catalogue,
  answers: Assessment['answers'],
  mix: readonly MixEntry[],
): RuleContext {
  const isAttentionAsked = mix.some(({ purpose }) => (purpose.bands.attention?.low ?? 0) > 0);
  const declared = new Set(mix.filter(({ weight }) => weight > 0).map(({ purpose }) => purpose.id));
  return { answers, defaults, thresholds, isAttentionAsked, declared };
}
