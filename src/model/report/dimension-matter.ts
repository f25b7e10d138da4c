// The block of the twelve dimensions, with what each figure in it was worked out from. Part of the document in document.ts.
import type { Dimension, Importance } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Said } from '#model/report/matter.ts';

/** One part of a dimension, as it was worked out: how much of the dimension it is, and what its answers come to. */
export interface DimensionPart {
  /** The questions it is read from. */
  readonly questions: readonly string[];
  /** The answers that speak for it; none where it is blank. */
  readonly said: readonly Said[];
  /** Share of the dimension, 0 to 1, after what does not apply is removed. */
  readonly weight: number;
  /** 0 to 100; undefined where it is blank and may be anything. */
  readonly value: Interval | undefined;
}

export interface DimensionRow {
  readonly dimension: Dimension;
  /** One entry per declared purpose, in declared order; without a band the purpose leaves it free. */
  readonly asks: readonly {
    readonly purpose: string;
    readonly ownName?: string;
    readonly low?: number;
    readonly high?: number;
    readonly importance?: Importance;
  }[];
  readonly evidence: Interval;
  /** Evidence of the top tier, where a declared purpose is judged on it. */
  readonly topTier?: Interval;
  readonly points: number;
  /** What the evidence adds up from: weights times values. Absent where only the verdict travelled. */
  readonly parts?: readonly DimensionPart[];
  readonly topTierParts?: readonly DimensionPart[];
}

export interface DimensionsBlock {
  readonly kind: 'dimensions';
  /** Most points first. */
  readonly rows: readonly DimensionRow[];
  readonly driverPoints: number;
  readonly totalPoints: number;
}
