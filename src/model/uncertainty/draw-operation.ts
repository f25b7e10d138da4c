// One operation drawn from those that the answers allow: a place for each part of each dimension between the ends that the
// judgement gives it. What several parts read is drawn once; what is known exactly stays. It judges nothing.
import { type Answers, isAnswered, isRange, openAnswer } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS, type Dimension, type EvidencePart } from '#model/catalogue.ts';
import type { DimensionEvidence, Evidence, ReadPart } from '#model/evidence.ts';
import { answersOfTopTier } from '#model/facts.ts';
import { type Interval, widthOf, withoutDust } from '#model/interval.ts';
import { type Operation, type Prepared, prepare } from '#model/judge/prepare.ts';
import { readPart } from '#model/read-part.ts';
import { asJudged, type Situation } from '#model/repair/situation.ts';
import type { Chance } from '#model/uncertainty/chance.ts';

/** What is drawn for one sample: a place of 0 to 1 by name, an answer by name. */
interface Drawn {
  readonly places: ReadonlyMap<string, number>;
  readonly answers: ReadonlyMap<string, unknown>;
}
type Draw<T> = (drawn: Drawn) => T;

export interface OperationDraws {
  /** Nothing is left to draw: every sample is the same. */
  readonly isSettled: boolean;
  readonly next: (chance: Chance) => Operation;
}

/** What is drawn, gathered while the parts are looked at: names of places, and answers with ranges in them. */
interface Urn {
  readonly places: Set<string>;
  readonly answers: Map<string, unknown>;
}

export function operationDraws(given: Situation): OperationDraws {
  const { catalogue, assessment, judgement } = asJudged(given);
  const { answers } = assessment;
  const { operation } = judgement;
  const { evidence, topTierEvidence, tierFacts, chosen } = operation;
  const urn: Urn = { places: new Set(), answers: new Map() };
  const draws = evidenceDraws(catalogue, evidence, { answers, named: (question) => question }, urn);
  const top = answersOfTopTier(answers);
  const topNamed = (question: string): string => (tierFacts.has(question) ? `top ${question}` : question);
  const topDraws =
    topTierEvidence === evidence
      ? undefined
      : evidenceDraws(catalogue, topTierEvidence, { answers: top, named: topNamed }, urn);
  const ids = chosen ? [] : catalogue.drivers.map(({ id }) => id);
  return {
    isSettled: urn.places.size === 0 && urn.answers.size === 0 && ids.length === 0,
    next(chance) {
      const places = new Map<string, number>();
      for (const name of urn.places) places.set(name, chance());
      const given = new Map<string, unknown>();
      for (const [name, answer] of urn.answers) given.set(name, withoutRanges(answer, chance));
      const drawn = { places, answers: given };
      const seen = draws(drawn);
      const argument = ids.length > 0 ? ids[Math.floor(chance() * ids.length)] : undefined;
      return {
        ...operation,
        evidence: seen,
        topTierEvidence: topDraws ? topDraws(drawn) : seen,
        chosen: argument === undefined ? chosen : [argument],
      };
    },
  };
}

interface Source {
  readonly answers: Answers;
  /** The name under which the answer to a question is drawn. */
  readonly named: (question: string) => string;
}

function evidenceDraws(catalogue: Catalogue, evidence: Evidence, source: Source, urn: Urn): Draw<Evidence> {
  const ready = prepare(catalogue);
  const readers = Map.groupBy(
    [...ready.parts.values()].flatMap(({ from }) => from),
    (question) => question,
  );
  // Read by several parts, and answered with a range somewhere in it.
  const isDrawnOnce = (question: string): boolean =>
    (readers.get(question)?.length ?? 0) > 1 && hasRange(source.answers[question]);
  const draws = DIMENSIONS.map((dimension) =>
    dimensionDraw(ready, dimension, evidence[dimension], source, urn, isDrawnOnce),
  );
  return (drawn) => {
    const seen: Partial<Record<Dimension, DimensionEvidence>> = {};
    DIMENSIONS.forEach((dimension, at) => {
      seen[dimension] = draws[at]?.(drawn) ?? evidence[dimension];
    });
    return seen as Evidence;
  };
}

function dimensionDraw(
  ready: Prepared,
  dimension: Dimension,
  known: DimensionEvidence,
  source: Source,
  urn: Urn,
  isDrawnOnce: (question: string) => boolean,
): Draw<DimensionEvidence> {
  if (widthOf(known) === 0) return () => known;
  const { low, high, parts } = known;
  // The sum of rounded parts may pass an end by its last bit.
  const at = (points: number): DimensionEvidence => {
    const score = Math.min(high, Math.max(low, withoutDust(points)));
    return { low: score, high: score, parts };
  };
  if (parts.length === 0) {
    urn.places.add(dimension);
    return ({ places }) => at(between(known, places.get(dimension)));
  }
  const weights = parts.map(({ weight }) => weight);
  const draws = parts.map((part) => partDraw(ready, part, source, urn, isDrawnOnce));
  return (drawn) => at(draws.reduce((sum, draw, index) => sum + (weights[index] ?? 0) * draw(drawn), 0));
}

const between = ({ low, high }: Interval, place = 0): number => low + place * (high - low);

function partDraw(
  ready: Prepared,
  known: ReadPart,
  source: Source,
  urn: Urn,
  isDrawnOnce: (question: string) => boolean,
): Draw<number> {
  const { value } = known;
  const part = ready.parts.get(known.fact);
  if (widthOf(value) === 0 || !part) return () => value.low;
  const place = placeOf(ready, part, source);
  urn.places.add(place);
  const ranged = part.from.filter(isDrawnOnce).map((question) => ({ question, name: source.named(question) }));
  if (ranged.length === 0) return ({ places }) => between(value, places.get(place));
  for (const { question, name } of ranged) urn.answers.set(name, source.answers[question]);
  const rest = Object.fromEntries(part.from.map((question) => [question, source.answers[question]]));
  return ({ places, answers }) => {
    const given = Object.fromEntries(ranged.map(({ question, name }) => [question, answers.get(name)]));
    const reading = readPart(part, { ...rest, ...given } as Answers, ready.widths);
    return between(typeof reading === 'object' ? reading.value : value, places.get(place));
  };
}

/**
 * A part has its place by itself. Where all that it lacks is one number, the place is that number's: two parts that both rise
 * with an unknown budget are then high together.
 */
function placeOf(ready: Prepared, { fact, from }: EvidencePart, { answers, named }: Source): string {
  const blank = from.filter((question) => !isAnswered(answers, question));
  const [only = ''] = blank;
  const isOneNumber = blank.length === 1 && ready.questions.get(only)?.form.kind === 'number';
  return isOneNumber ? named(only) : [fact, ...from.map(named)].join(' ');
}

const isTable = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function hasRange(answer: unknown): boolean {
  const value = openAnswer(answer)?.value;
  if (isRange(value)) return value.from < value.to;
  return isTable(value) && Object.values(value).some(hasRange);
}

/** The answer with a number in the place of each range, its marks left on; what is blank in it stays blank. */
function withoutRanges(answer: unknown, chance: Chance): unknown {
  if (isRange(answer)) return between({ low: answer.from, high: answer.to }, chance());
  if (!isTable(answer)) return answer;
  return Object.fromEntries(Object.entries(answer).map(([key, inner]) => [key, withoutRanges(inner, chance)]));
}
