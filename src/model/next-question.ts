// Which blank question would best tell two purposes apart: the one whose answer narrows their agreements most on the
// average of its five anchors (domain 6.5). It looks one answer ahead and no further.
import type { Dimension, Purpose } from '#model/catalogue.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import type { DimensionEvidence, Evidence } from '#model/evidence.ts';
import { type Interval, point, widthOf } from '#model/interval.ts';

const ANCHORS = [0, 25, 50, 75, 100] as const;

/** A way to work out the agreement of one purpose with changed evidence or a changed budget argument. */
export type Agreement = (purpose: Purpose, evidence: Evidence, chosen?: readonly string[]) => Interval;

export interface Blank {
  readonly dimension: Dimension;
  readonly question: string;
  readonly part: number;
}

/**
 * Parts of the evidence that no answer speaks for yet and one answer would; the blank question of each. A part that bears
 * the name of a question is read from it alone, any other from all that is behind it: while two are blank, neither tells.
 */
function blanksIn(
  evidence: Evidence,
  isAnswered: (id: string) => boolean,
  questionsOf: (fact: string) => readonly string[],
): readonly Blank[] {
  return DIMENSIONS.flatMap((dimension) =>
    evidence[dimension].parts.flatMap((part, index): readonly Blank[] => {
      if (part.saidBy.length > 0) return [];
      const behind = questionsOf(part.fact);
      const [question, ...more] = (behind.includes(part.fact) ? [part.fact] : behind).filter((id) => !isAnswered(id));
      return question === undefined || more.length > 0 ? [] : [{ dimension, question, part: index }];
    }),
  );
}

function withPart(evidence: Evidence, { dimension, part }: Blank, value: number): Evidence {
  const parts = evidence[dimension].parts.map((known, index) =>
    index === part ? { ...known, value: point(value) } : known,
  );
  const sum = (end: 'low' | 'high'): number =>
    parts.reduce((total, known) => total + known.weight * known.value[end], 0);
  const changed: DimensionEvidence = { low: sum('low'), high: sum('high'), parts };
  return { ...evidence, [dimension]: changed };
}

export interface Search {
  /** The purposes by the evidence they are judged on: that of everybody, and where it is given that of a top tier. */
  readonly judgedOn: readonly { readonly evidence: Evidence; readonly purposes: readonly Purpose[] }[];
  readonly agreement: Agreement;
  readonly isAnswered: (id: string) => boolean;
  /** The questions behind a fact. */
  readonly questionsOf: (fact: string) => readonly string[];
  /** Budget arguments, when that question is blank. */
  readonly arguments: readonly string[];
}

/** The question worth asking first, or undefined when no blank one would tell the purposes apart. */
export const separatingQuestion = (search: Search): string | undefined =>
  [...cutsOf(search)].toSorted(([, a], [, b]) => b - a)[0]?.[0];

/**
 * By how much the agreements would narrow together, on the average of what may be answered to each question; only those above 0.
 * One answer may speak for several parts: it narrows at least what the best of them does on each evidence, and that is told.
 */
export function cutsOf(search: Search): ReadonlyMap<string, number> {
  const together = new Map<string, number>();
  for (const { evidence, purposes } of search.judgedOn) {
    const largest = new Map<string, number>();
    for (const { question, cut } of cutsOn(search, evidence, purposes))
      largest.set(question, Math.max(largest.get(question) ?? 0, cut));
    for (const [question, cut] of largest) together.set(question, (together.get(question) ?? 0) + cut);
  }
  return together;
}

interface Cut {
  readonly question: string;
  readonly cut: number;
}

/** One for each part of one evidence that no answer speaks for: a question behind several parts is there several times. */
function cutsOn(search: Search, evidence: Evidence, purposes: readonly Purpose[]): readonly Cut[] {
  const { agreement } = search;
  const widths = purposes.map((purpose) => widthOf(agreement(purpose, evidence)));
  const total = (ofEach: (purpose: Purpose, at: number) => number): number =>
    purposes.reduce((sum, purpose, at) => sum + ofEach(purpose, at), 0);
  /** A purpose that leaves the dimension free agrees as it did. */
  const widthWith = (blank: Blank, value: number): number => {
    const given = withPart(evidence, blank, value);
    return total((purpose, at) =>
      purpose.bands[blank.dimension] ? widthOf(agreement(purpose, given)) : (widths[at] ?? 0),
    );
  };
  const mean = (some: readonly number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
  const candidates = blanksIn(evidence, search.isAnswered, search.questionsOf).map((blank) => ({
    question: blank.question,
    left: mean(ANCHORS.map((value) => widthWith(blank, value))),
  }));
  if (search.arguments.length > 0) {
    const left = mean(
      search.arguments.map((argument) => total((purpose) => widthOf(agreement(purpose, evidence, [argument])))),
    );
    candidates.push({ question: 'budget.driver', left });
  }
  const now = total((_, at) => widths[at] ?? 0);
  return candidates.flatMap(({ question, left }) => (left < now ? [{ question, cut: now - left }] : []));
}
