// What depends on the catalogue alone, worked out once for each catalogue: essentials, the questions behind each fact; and
// how an operation is fitted to a purpose.
import { type Answers, openAnswer } from '#model/assessment.ts';
import {
  type Catalogue,
  DIMENSIONS,
  type EvidencePart,
  type Purpose,
  type Quality,
  type Question,
} from '#model/catalogue.ts';
import type { Evidence, Reckoning } from '#model/evidence.ts';
import { choicesOf, factsOfTopTier } from '#model/facts.ts';
import { chanceBase, type Fit, fitTo } from '#model/fit.ts';

/** The purpose that is judged on the facts of the top tier where they are given (domain 6.3, note *). */
export const JUDGED_ON_TOP_TIER = 'different-people';

export interface Prepared extends Reckoning {
  /** Essential questions in the order they are asked. */
  readonly essentialIds: readonly string[];
  /** Questions behind each part of the evidence. */
  readonly questionsOf: ReadonlyMap<string, readonly string[]>;
  readonly questions: ReadonlyMap<string, Question>;
  /** Parts of the evidence by the fact they read. */
  readonly parts: ReadonlyMap<string, EvidencePart>;
  /** Expected fit by chance of the purposes of the catalogue. */
  readonly bases: ReadonlyMap<Purpose, number>;
}
const prepared = new WeakMap<Catalogue, Prepared>();

export function prepare(catalogue: Catalogue): Prepared {
  const ready = prepared.get(catalogue);
  if (ready) return ready;
  const { thresholds, questions } = catalogue;
  const essentialIds = questions.filter(({ essential }) => essential).map(({ id }) => id);
  const parts = DIMENSIONS.flatMap((dimension) => catalogue.evidence[dimension]);
  const made: Prepared = {
    recipe: catalogue.evidence,
    widths: thresholds.qualityHalfWidth,
    essentials: new Set(essentialIds),
    essentialIds,
    questionsOf: new Map(parts.map(({ fact, from }) => [fact, from])),
    questions: new Map(questions.map((question) => [question.id, question])),
    parts: new Map(parts.map((part) => [part.fact, part])),
    bases: new Map(catalogue.purposes.map((purpose) => [purpose, baseOf(catalogue, purpose)])),
  };
  prepared.set(catalogue, made);
  return made;
}

const baseOf = ({ drivers, thresholds }: Catalogue, purpose: Purpose): number =>
  chanceBase(purpose, drivers, thresholds.fullLossGap);

/** One operation as the model sees it, for everybody and for the top tier. */
export interface Operation {
  readonly evidence: Evidence;
  /** The same as `evidence` where no facts of a top tier are given. */
  readonly topTierEvidence: Evidence;
  /** Facts answered again for the top tier. */
  readonly tierFacts: ReadonlySet<string>;
  /** Budget arguments that won; undefined while blank. */
  readonly chosen: readonly string[] | undefined;
  readonly driverQuality: Quality;
}

const NO_FACTS: ReadonlySet<string> = new Set();

export function readOperation(gather: (answers: Answers) => Evidence, answers: Answers): Operation {
  const evidence = gather(answers);
  const chosen = choicesOf(answers, 'budget.driver');
  const driverQuality = openAnswer(answers['budget.driver'])?.quality ?? 'measured';
  const facts = factsOfTopTier(answers);
  if (!facts) return { evidence, topTierEvidence: evidence, tierFacts: NO_FACTS, chosen, driverQuality };
  return {
    evidence,
    topTierEvidence: gather({ ...answers, ...facts }),
    tierFacts: namesOf(facts),
    chosen,
    driverQuality,
  };
}

const names = new WeakMap<Answers, ReadonlySet<string>>();

/** One set for the same facts, so that what is worked out from it can be found again. */
function namesOf(facts: Answers): ReadonlySet<string> {
  const known = names.get(facts) ?? new Set(Object.keys(facts));
  names.set(facts, known);
  return known;
}

/** The evidence a purpose is judged on. */
export const evidenceFor = (purpose: string, operation: Pick<Operation, 'evidence' | 'topTierEvidence'>): Evidence =>
  purpose === JUDGED_ON_TOP_TIER ? operation.topTierEvidence : operation.evidence;

/** Purposes by the evidence they are judged on, in their order. */
export function byEvidence(
  purposes: readonly Purpose[],
  operation: Pick<Operation, 'evidence' | 'topTierEvidence'>,
): readonly { readonly evidence: Evidence; readonly purposes: readonly Purpose[] }[] {
  const groups = new Map<Evidence, Purpose[]>();
  for (const purpose of purposes) {
    const evidence = evidenceFor(purpose.id, operation);
    groups.set(evidence, [...(groups.get(evidence) ?? []), purpose]);
  }
  return [...groups].map(([evidence, of]) => ({ evidence, purposes: of }));
}

/** How well an operation meets one purpose; `chosen` may stand in for the budget arguments of the operation. */
export function fitOperation(catalogue: Catalogue, purpose: Purpose, seen: Evidence, chosen: Operation['chosen']): Fit {
  const { drivers, thresholds } = catalogue;
  const base = prepare(catalogue).bases.get(purpose) ?? baseOf(catalogue, purpose);
  return fitTo(purpose, seen, { drivers, chosen }, base, thresholds.fullLossGap);
}
