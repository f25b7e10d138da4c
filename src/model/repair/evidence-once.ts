// Evidence on one dimension of answers that were changed for a trial, worked out once however many findings ask for it. It
// knows answers by being the same value: whoever tries a number twice hands over the same answers twice.
import type { Answers } from '#model/assessment.ts';
import type { Catalogue, Dimension } from '#model/catalogue.ts';
import { type DimensionEvidence, gatherOn } from '#model/evidence.ts';
import { answersOfTopTier } from '#model/facts.ts';
import { prepare } from '#model/judge/prepare.ts';
import { applyChanges } from '#model/repair/change.ts';
import type { NumberPlace } from '#model/repair/number-places.ts';

/** On the facts of the top tier where that is asked for. */
export type EvidenceOn = (dimension: Dimension, answers: Answers, onTopTier?: boolean) => DimensionEvidence;

export function evidenceOnce(catalogue: Catalogue): EvidenceOn {
  const ready = prepare(catalogue);
  const sides = [new WeakMap<Answers, Map<Dimension, DimensionEvidence>>(), new WeakMap()] as const;
  return (dimension, answers, onTopTier = false) => {
    const side = sides[onTopTier ? 1 : 0];
    const known = side.get(answers) ?? new Map<Dimension, DimensionEvidence>();
    side.set(answers, known);
    const found = known.get(dimension) ?? gatherOn(ready, onTopTier ? answersOfTopTier(answers) : answers, dimension);
    known.set(dimension, found);
    return found;
  };
}

/** The answers with another number in one place, the same value each time the same is tried. */
export type AnswersWith = (place: NumberPlace, amount: number) => Answers;

export function answersWith(answers: Answers): AnswersWith {
  const tried = new Map<NumberPlace, Map<number, Answers>>();
  return (place, amount) => {
    const there = tried.get(place) ?? new Map<number, Answers>();
    tried.set(place, there);
    const found = there.get(amount) ?? applyChanges(answers, [place.changedTo(amount)]);
    there.set(amount, found);
    return found;
  };
}
