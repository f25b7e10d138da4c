// Which kind of headline other answers would have, when one answer changes: what that answer cannot touch is taken from the
// judgement at hand, the rest is recomputed by the same functions that judge the whole.

import type { Answers } from '#model/assessment.ts';
import { openAnswer } from '#model/assessment.ts';
import { DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';
import { type Evidence, gatherOn } from '#model/evidence.ts';
import { answersOfTopTier, choicesOf } from '#model/facts.ts';
import type { Fit } from '#model/fit.ts';
import { coherenceOf, findAll, ruleContext } from '#model/judge/assess.ts';
import { contradictionOf } from '#model/judge/contradiction.ts';
import { checkRule } from '#model/judge/evaluate.ts';
import { type Finding, isHeavy } from '#model/judge/finding.ts';
import { evidenceFor, fitOperation, type Operation, prepare } from '#model/judge/prepare.ts';
import type { Rule } from '#model/judge/rule.ts';
import { questionsRead } from '#model/looked-at.ts';
import type { EvidenceOn } from '#model/repair/evidence-once.ts';
import type { Situation } from '#model/repair/situation.ts';
import { headlineOf, rankFits } from '#model/reveal.ts';
import type { Headline, HeadlineKind, RuleCheck } from '#model/verdict.ts';

export interface HeadlineKinds {
  /** Whether the headline rests on the answer to a question. */
  restOn(question: string): boolean;
  readonly today: HeadlineKind;
  /** The headline in answers that differ from today's in that to `question`; which question would separate purposes apart. */
  after(seen: Answers, question: string): Headline;
}

export function headlineKinds(
  { catalogue, assessment: { answers }, judgement }: Situation,
  evidenceOf: EvidenceOn,
): HeadlineKinds {
  const { thresholds, purposes, rules } = catalogue;
  const ready = prepare(catalogue);
  const top = answersOfTopTier(answers);
  const dimensionsOf = readersOf(DIMENSIONS, (dimension, seen) => gatherOn(ready, seen, dimension), [answers, top]);
  const context = ruleContext(catalogue, answers, judgement.mix);
  let rulesRead: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  const rulesOf = (question: string): ReadonlySet<string> => {
    rulesRead ??= readersOf(
      rules.map(({ id }) => id),
      (id, seen) => rules.filter((rule) => rule.id === id).map((rule) => checkOn(seen, rule)),
      [answers],
    );
    return rulesRead.get(question) ?? new Set();
  };
  const checkOn = (seen: Answers, rule: Rule) => ({ rule: rule.id, ...checkRule(rule, { ...context, answers: seen }) });
  /** One that weighs is enough: what a rule finds that does not look at the question comes first, it is known. */
  const heavyOf = (found: readonly Finding[], seen: Answers, question: string): readonly Finding[] => {
    if (found.some(isHeavy)) return found;
    const moved = rulesOf(question);
    const known = judgement.checks.filter(({ rule }) => !moved.has(rule));
    const weighs = (check: RuleCheck): readonly Finding[] => {
      const one = contradictionOf(check, rules);
      return one && isHeavy(one) ? [one] : [];
    };
    const [heavy] = known.flatMap(weighs);
    if (heavy) return [heavy];
    for (const rule of rules) {
      const [one] = moved.has(rule.id) ? weighs(checkOn(seen, rule)) : [];
      if (one) return [one];
    }
    return [];
  };
  const evidenceOn = (now: Evidence, seen: Answers, changed: Iterable<Dimension>, onTopTier: boolean): Evidence => {
    const fresh = [...changed].map((dimension) => [dimension, evidenceOf(dimension, seen, onTopTier)]);
    return { ...now, ...(Object.fromEntries(fresh) as Partial<Evidence>) };
  };
  const fits = new Map([...judgement.ranked, ...judgement.declared].map((fit) => [fit.purpose, fit]));
  const fitOf = ({ id, bands }: Purpose, changed: ReadonlySet<Dimension>, work: () => Fit): Fit => {
    const today = fits.get(id);
    const isMoved = [...changed].some((dimension) => bands[dimension]);
    return isMoved || !today ? work() : today;
  };

  return {
    restOn: (question) => dimensionsOf.has(question) || rulesOf(question).size > 0,
    today: judgement.verdict.headline.kind,
    after(seen, question) {
      const changed = dimensionsOf.get(question) ?? new Set<Dimension>();
      const evidence = evidenceOn(judgement.evidence, seen, changed, false);
      const operation: Operation = {
        evidence,
        topTierEvidence: top === answers ? evidence : evidenceOn(judgement.topTierEvidence, seen, changed, true),
        tierFacts: judgement.tierFacts,
        chosen: choicesOf(answers, 'budget.driver'),
        driverQuality: openAnswer(answers['budget.driver'])?.quality ?? 'measured',
      };
      // A purpose that leaves all of them free agrees as it did.
      const fitted = (purpose: Purpose): Fit =>
        fitOf(purpose, changed, () =>
          fitOperation(catalogue, purpose, evidenceFor(purpose.id, operation), operation.chosen),
        );
      const ranked = rankFits(purposes.map(fitted));
      const met = new Map(ranked.map((fit) => [fit.purpose, fit]));
      const entries = judgement.mix.map((entry) => ({
        ...entry,
        met: met.get(entry.purpose.id) ?? fitted(entry.purpose),
      }));
      const coherence = coherenceOf(entries);
      // Findings decide only where the agreement is high enough for a coherent company.
      const isNear = coherence.low >= thresholds.headline.coherentFrom;
      const findings = isNear ? heavyOf(findAll(catalogue, entries, operation, []), seen, question) : [];
      const declared = entries.map((entry) => entry.met);
      return headlineOf({ coherence, declared, ranked, findings, thresholds });
    },
  };
}

/** By question, which of these look at its answer. */
function readersOf<K extends string>(
  readers: readonly K[],
  examine: (reader: K, answers: Answers) => unknown,
  all: readonly Answers[],
): ReadonlyMap<string, ReadonlySet<K>> {
  const found = new Map<string, Set<K>>();
  for (const reader of readers)
    for (const answers of all)
      for (const question of questionsRead(answers, (seen) => examine(reader, seen)))
        found.set(question, (found.get(question) ?? new Set<K>()).add(reader));
  return found;
}
