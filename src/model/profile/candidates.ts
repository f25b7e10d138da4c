// Ways to answer the questions behind one dimension so that it comes out within a band: every combination of the few levels,
// amounts spread evenly or held at an end. Most even first: answers of one company that lie close together rarely conflict.
import type { Catalogue, Dimension, EvidencePart } from '#model/catalogue.ts';
import { NEEDS_A_PERSON } from '#model/evidence.ts';
import { type Level, type Levels, levelsOf, type Stretch } from '#model/profile/levels.ts';

/** What each part of the dimension is answered with, by fact; nothing where no person answers and the answer is settled. */
export type Picked = ReadonlyMap<string, unknown>;
export interface Candidate {
  readonly dimension: Dimension;
  readonly picked: Picked;
  readonly value: number;
}

interface Reading {
  readonly part: EvidencePart;
  readonly levels: Levels;
}

const SETTLED: Levels = { few: [{ raw: undefined, score: 0 }] };

export interface Wanted {
  readonly dimension: Dimension;
  readonly low: number;
  readonly high: number;
  /** Whether anybody answers customers: where nobody does, some answers are settled with that. */
  readonly isAnswering: boolean;
}

/** All candidates within the band; and the values next to it that answers can give, for whom there are none. */
export function candidatesFor(catalogue: Catalogue, wanted: Wanted): readonly Candidate[] {
  const { dimension, low, high } = wanted;
  const found: { candidate: Candidate; unevenness: number }[] = [];
  const { few, stretches } = readingsOf(catalogue, wanted);
  for (const levels of combinationsOf(few)) {
    const base = few.reduce((sum, { part }, at) => sum + part.weight * (levels[at]?.score ?? 0), 0);
    for (const scores of spreads(stretches, low - base, high - base)) {
      const value = stretches.reduce((sum, { part }, at) => sum + part.weight * (scores[at] ?? 0), base);
      const picked = new Map<string, unknown>();
      let unevenness = 0;
      few.forEach(({ part }, at) => {
        picked.set(part.fact, levels[at]?.raw);
        unevenness += part.weight * ((levels[at]?.score ?? 0) - value) ** 2;
      });
      stretches.forEach(({ part, stretch }, at) => {
        picked.set(part.fact, stretch.rawAt(scores[at] ?? 0));
        unevenness += part.weight * ((scores[at] ?? 0) - value) ** 2;
      });
      found.push({ candidate: { dimension, picked, value }, unevenness });
    }
  }
  return found.toSorted((a, b) => a.unevenness - b.unevenness).map(({ candidate }) => candidate);
}

/** The nearest value below a band and the nearest above it that any answers give. */
export function valuesBeside(
  catalogue: Catalogue,
  wanted: Wanted,
): { readonly below: number | undefined; readonly above: number | undefined } {
  const { few, stretches } = readingsOf(catalogue, wanted);
  const ends = combinationsOf(few).map((levels) => {
    const base = few.reduce((sum, { part }, at) => sum + part.weight * (levels[at]?.score ?? 0), 0);
    const reach = (end: 'low' | 'high') =>
      stretches.reduce((sum, { part, stretch }) => sum + part.weight * stretch[end], base);
    return { low: reach('low'), high: reach('high') };
  });
  const below = ends.filter(({ high }) => high < wanted.low).map(({ high }) => high);
  const above = ends.filter(({ low }) => low > wanted.high).map(({ low }) => low);
  return {
    below: below.length > 0 ? Math.max(...below) : undefined,
    above: above.length > 0 ? Math.min(...above) : undefined,
  };
}

function readingsOf(catalogue: Catalogue, { dimension, isAnswering }: Wanted) {
  const essentials = new Set(catalogue.questions.flatMap(({ id, essential }) => (essential ? [id] : [])));
  const readings = catalogue.evidence[dimension].map((part): Reading => {
    const isSettled =
      !isAnswering &&
      (part.scale.kind === 'channel-anchors' || (NEEDS_A_PERSON.includes(dimension) && essentials.has(part.fact)));
    return { part, levels: isSettled ? SETTLED : levelsOf(catalogue, part) };
  });
  return {
    few: readings.flatMap(({ part, levels }) => ('few' in levels ? [{ part, levels: levels.few }] : [])),
    stretches: readings.flatMap(({ part, levels }) => ('stretch' in levels ? [{ part, stretch: levels.stretch }] : [])),
  };
}

function combinationsOf(few: readonly { readonly levels: readonly Level[] }[]): readonly (readonly Level[])[] {
  return few.reduce<readonly (readonly Level[])[]>(
    (combinations, { levels }) => combinations.flatMap((before) => levels.map((level) => [...before, level])),
    [[]],
  );
}

/** Held at an end of its stretch, or giving what is still wanted. */
const HOLDS = ['even', 'low', 'high'] as const;

/** Scores of the amounts that together give between `low` and `high`: all even, or some of them held at an end. */
function spreads(
  stretches: readonly { readonly part: EvidencePart; readonly stretch: Stretch }[],
  low: number,
  high: number,
): readonly (readonly number[])[] {
  if (stretches.length === 0) return low <= DUST && high >= -DUST ? [[]] : [];
  const holds = stretches.reduce<readonly (readonly (typeof HOLDS)[number][])[]>(
    (all) => all.flatMap((before) => HOLDS.map((hold) => [...before, hold])),
    [[]],
  );
  return holds.flatMap((held) => {
    const free = stretches.filter((_, at) => held[at] === 'even');
    const fixed = stretches.reduce((sum, { part, stretch }, at) => {
      const hold = held[at];
      return sum + (hold === 'low' || hold === 'high' ? part.weight * stretch[hold] : 0);
    }, 0);
    const least = free.reduce((sum, { part, stretch }) => sum + part.weight * stretch.low, fixed);
    const most = free.reduce((sum, { part, stretch }) => sum + part.weight * stretch.high, fixed);
    if (least > high + DUST || most < low - DUST) return [];
    // Within the band rather than at its edge, where there is room.
    const target = (Math.max(low, least) + Math.min(high, most)) / 2;
    const share = most > least ? (target - least) / (most - least) : 0;
    return [
      stretches.map(({ stretch }, at) => {
        const hold = held[at];
        return hold === 'low' || hold === 'high' ? stretch[hold] : stretch.low + share * (stretch.high - stretch.low);
      }),
    ];
  });
}

/** Half of the last digit to which a dimension is counted. */
const DUST = 5e-11;
