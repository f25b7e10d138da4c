// One possibility after the other: a complete operation drawn from those that the answers allow, judged by the functions
// that judge the whole. Answers compared with each other are not drawn: what the rules find stays as it is.
import type { Fit } from '#model/fit.ts';
import { coherenceOf, type DeclaredEntry, findAll } from '#model/judge/assess.ts';
import { isHeavy } from '#model/judge/finding.ts';
import { evidenceFor, fitOperation } from '#model/judge/prepare.ts';
import { asJudged, type Situation } from '#model/repair/situation.ts';
import { headlineOf, rankFits } from '#model/reveal.ts';
import { type Chance, chanceFrom } from '#model/uncertainty/chance.ts';
import { operationDraws } from '#model/uncertainty/draw-operation.ts';
import type { HeadlineKind } from '#model/verdict.ts';

/** One possibility, judged: every interval is a point. */
export interface Sample {
  readonly coherence: number;
  /** In the order of the declaration. */
  readonly declared: readonly Fit[];
  readonly ranked: readonly Fit[];
  readonly headline: HeadlineKind;
}

export interface Sampler {
  /** Nothing is open: all samples are this one. */
  readonly isSettled: boolean;
  readonly next: () => Sample;
}

export function samplerOf(given: Situation, seed: number): Sampler {
  const situation = asJudged(given);
  const { catalogue, judgement } = situation;
  const { thresholds, purposes } = catalogue;
  const chance = chanceFrom(seed);
  const draws = operationDraws(situation);
  const own = judgement.mix.map(({ purpose }) => purpose).filter((purpose) => !purposes.includes(purpose));
  // What rules find stays as it is: one that weighs is there in every possibility, and none is coherent.
  const standing = judgement.verdict.findings.filter((one) => one.kind === 'contradiction' && isHeavy(one));
  // What nothing open can change is not worked out again.
  const known = new Map(
    [...judgement.ranked, ...judgement.declared]
      .filter(({ kappa }) => kappa.low === kappa.high)
      .map((fit) => [fit.purpose, fit]),
  );
  // A purpose that asks nothing agrees as it may, whatever the answers.
  const isFree = judgement.declared.some(({ base }) => base >= 100);
  return {
    isSettled: draws.isSettled && !isFree,
    next() {
      const operation = draws.next(chance);
      const met = new Map(
        [...purposes, ...own].map((purpose) => {
          const sure = known.get(purpose.id);
          if (sure) return [purpose.id, sure];
          const seen = evidenceFor(purpose.id, operation);
          return [purpose.id, settled(fitOperation(catalogue, purpose, seen, operation.chosen), chance)];
        }),
      );
      const ranked = rankFits(purposes.flatMap(({ id }) => met.get(id) ?? []));
      const entries = judgement.mix.flatMap((entry): readonly DeclaredEntry[] => {
        const fit = met.get(entry.purpose.id);
        return fit ? [{ ...entry, met: fit }] : [];
      });
      const declared = entries.map((entry) => entry.met);
      const coherence = coherenceOf(entries);
      // Findings decide only where the agreement is high enough for a coherent company.
      const isNear = coherence.low >= thresholds.headline.coherentFrom;
      const findings = isNear && standing.length === 0 ? findAll(catalogue, entries, operation, []) : standing;
      const { kind } = headlineOf({ coherence, declared, ranked, findings, thresholds });
      return { coherence: coherence.low, declared, ranked, headline: kind };
    },
  };
}

function settled(fit: Fit, chance: Chance): Fit {
  if (fit.kappa.low === fit.kappa.high) return fit;
  const place = chance();
  const at = (low: number, high: number) => {
    const drawn = low + place * (high - low);
    return { low: drawn, high: drawn };
  };
  return { ...fit, fit: at(fit.fit.low, fit.fit.high), kappa: at(fit.kappa.low, fit.kappa.high) };
}
