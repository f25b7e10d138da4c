// One assessment in, one verdict out. Gathers evidence, fits every purpose, finds what disagrees; the catalogue is an
// argument, and everything that depends on the catalogue alone is worked out once.
import type { Assessment } from '#model/assessment.ts';
import { isAnswered } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS, type Purpose } from '#model/catalogue.ts';
import { type Evidence, gatherEvidence, type Reckoning } from '#model/evidence.ts';
import { answersOfTopTier, choicesOf } from '#model/facts.ts';
import { chanceBase, type Fit, fitTo } from '#model/fit.ts';
import type { Interval } from '#model/interval.ts';
import { findClashes } from '#model/judge/clashes.ts';
import { contradictionOf } from '#model/judge/contradiction.ts';
import { findDisclosures } from '#model/judge/disclosure.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import { type Finding, orderFindings } from '#model/judge/finding.ts';
import { findGaps } from '#model/judge/gaps.ts';
import { type MixEntry, readMix } from '#model/judge/mix.ts';
import { separatingQuestion } from '#model/next-question.ts';
import { headlineOf, rankFits } from '#model/reveal.ts';
import type { Headline, RuleCheck, Verdict } from '#model/verdict.ts';

/** The purpose that is judged on the facts of the top tier where they are given (domain 6.3, note *). */
const JUDGED_ON_TOP_TIER = 'different-people';

interface Prepared extends Reckoning {
  readonly bases: ReadonlyMap<string, number>;
  readonly essentialIds: readonly string[];
}
const prepared = new WeakMap<Catalogue, Prepared>();

function prepare(catalogue: Catalogue): Prepared {
  const ready = prepared.get(catalogue);
  if (ready) return ready;
  const { purposes, drivers, thresholds, questions } = catalogue;
  const essentialIds = questions.filter(({ essential }) => essential).map(({ id }) => id);
  const made: Prepared = {
    recipe: catalogue.evidence,
    widths: thresholds.qualityHalfWidth,
    essentials: new Set(essentialIds),
    essentialIds,
    bases: new Map(purposes.map((purpose) => [purpose.id, chanceBase(purpose, drivers, thresholds.fullLossGap)])),
  };
  prepared.set(catalogue, made);
  return made;
}

/** Everything worked out on the way to a verdict; the report and the charts read it too. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly evidence: Evidence;
  /** Evidence on the facts of the top tier; the same as `evidence` where none are given. */
  readonly topTierEvidence: Evidence;
  readonly mix: readonly MixEntry[];
  readonly declared: readonly Fit[];
  readonly ranked: readonly Fit[];
  readonly checks: readonly RuleCheck[];
}

/** The verdict on a valid assessment. Never throws on valid input; never gives NaN or Infinity. */
export const assess = (catalogue: Catalogue, assessment: Assessment): Verdict => judge(catalogue, assessment).verdict;

export function judge(catalogue: Catalogue, assessment: Assessment): Judgement {
  const ready = prepare(catalogue);
  const { answers } = assessment;
  const { thresholds, drivers } = catalogue;
  const evidence = gatherEvidence(ready, answers);
  const topTierAnswers = answersOfTopTier(answers);
  const topTierEvidence = topTierAnswers === answers ? evidence : gatherEvidence(ready, topTierAnswers);
  const seenBy = (purpose: string): Evidence => (purpose === JUDGED_ON_TOP_TIER ? topTierEvidence : evidence);
  const fit = (purpose: Purpose, seen: Evidence, chosen: readonly string[] | undefined): Fit => {
    const base = ready.bases.get(purpose.id) ?? chanceBase(purpose, drivers, thresholds.fullLossGap);
    return fitTo(purpose, seen, { drivers, chosen }, base, thresholds.fullLossGap);
  };
  const chosen = choicesOf(answers, 'budget.driver');
  const mix = readMix(assessment.declaration, catalogue.purposes);
  const declared = mix.map(({ purpose }) => fit(purpose, seenBy(purpose.id), chosen));
  const ranked = rankFits(catalogue.purposes.map((purpose) => fit(purpose, seenBy(purpose.id), chosen)));
  const checks = checkRules(catalogue, assessment, mix);
  const tierFacts = new Set(topTierAnswers === answers ? [] : changedFacts(answers, topTierAnswers));
  const findings = orderFindings<Finding>([
    ...mix.flatMap((entry, index) => {
      const own = entry.purpose.id === JUDGED_ON_TOP_TIER;
      const fitted = declared[index];
      const context = {
        entry,
        evidence: seenBy(entry.purpose.id),
        thresholds,
        tierFacts: own ? tierFacts : new Set<string>(),
      };
      return fitted ? findGaps({ ...context, fit: fitted }) : [];
    }),
    ...checks.flatMap((check) => contradictionOf(check, catalogue.rules) ?? []),
    ...findClashes(mix, catalogue.relations, thresholds),
    ...findDisclosures(evidence, thresholds),
  ]);
  const coherence = coherenceOf(mix, declared);
  const headline = headlineOf({ coherence, declared, ranked, findings, thresholds });
  const verdict: Verdict = {
    format: 'coerente/verdict',
    version: 1,
    profile: catalogue.profile,
    coherence,
    declared: mix.map(({ weight }, index) => ({ ...shown(declared[index] as Fit), weight })).map(orderKeys),
    revealed: ranked.map(({ purpose, kappa, fit: raw }) => ({ purpose, kappa, fit: raw })),
    evidence: endsOf(evidence),
    headline: withQuestion(headline, ranked, { catalogue, assessment, evidence, fit, chosen }),
    findings,
    answered: {
      essential: ready.essentialIds.filter((id) => isAnswered(answers, id)).length,
      of: ready.essentialIds.length,
    },
    unknown: ready.essentialIds.filter((id) => !isAnswered(answers, id)),
  };
  return { verdict, evidence, topTierEvidence, mix, declared, ranked, checks };
}

const shown = ({ purpose, fit, kappa }: Fit) => ({ purpose, fit, kappa });
const orderKeys = ({ purpose, weight, fit, kappa }: Verdict['declared'][number]) => ({ purpose, weight, fit, kappa });

const changedFacts = (base: Assessment['answers'], top: Assessment['answers']): readonly string[] =>
  Object.keys(top).filter((id) => top[id] !== base[id]);

function endsOf(evidence: Evidence): Verdict['evidence'] {
  const ends = DIMENSIONS.map((dimension) => [
    dimension,
    { low: evidence[dimension].low, high: evidence[dimension].high },
  ]);
  return Object.fromEntries(ends) as Verdict['evidence'];
}

/** Mean agreement of the declared purposes, each judged on its own bands, by their weights (domain 6.5). */
function coherenceOf(mix: readonly MixEntry[], declared: readonly Fit[]): Interval {
  // Counted down from 100, so that a mix that loses nothing stands at 100 to the last bit.
  let low = 100;
  let high = 100;
  mix.forEach(({ weight }, index) => {
    low -= weight * (100 - (declared[index]?.kappa.low ?? 0));
    high -= weight * (100 - (declared[index]?.kappa.high ?? 0));
  });
  return { low, high };
}

function checkRules(catalogue: Catalogue, { answers }: Assessment, mix: readonly MixEntry[]): readonly RuleCheck[] {
  const isAttentionAsked = mix.some(({ purpose }) => (purpose.bands.attention?.low ?? 0) > 0);
  const context = { answers, defaults: catalogue.defaults, thresholds: catalogue.thresholds, isAttentionAsked };
  return catalogue.rules.map((rule) => ({ rule: rule.id, ...checkRule(rule, context) }));
}

interface Asking {
  readonly catalogue: Catalogue;
  readonly assessment: Assessment;
  readonly evidence: Evidence;
  readonly fit: (purpose: Purpose, seen: Evidence, chosen: readonly string[] | undefined) => Fit;
  readonly chosen: readonly string[] | undefined;
}

function withQuestion(headline: Headline, ranked: readonly Fit[], asking: Asking): Headline {
  if (headline.kind !== 'not-distinguishable') return headline;
  const { catalogue, assessment, evidence, fit, chosen } = asking;
  const rival = ranked.find(
    ({ purpose }) => headline.declared.includes(purpose) && headline.operated.includes(purpose),
  );
  const purposes = catalogue.purposes.filter(({ id }) => id === ranked[0]?.purpose || id === rival?.purpose);
  const from = new Map(
    DIMENSIONS.flatMap((dimension) => catalogue.evidence[dimension].map((part) => [part.fact, part.from] as const)),
  );
  const ask = separatingQuestion({
    evidence,
    purposes,
    agreement: (purpose, seen, argument) => fit(purpose, seen, argument ?? chosen).kappa,
    isAnswered: (id) => isAnswered(assessment.answers, id),
    questionsOf: (fact) => from.get(fact) ?? [],
    arguments: chosen ? [] : catalogue.drivers.map(({ id }) => id),
  });
  return ask === undefined ? headline : { ...headline, ask };
}
