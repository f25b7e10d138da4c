// How the picture lies within what is not known, over many possibilities that the answers allow. It says how much of what is
// possible comes out how, and never what is true: nobody knows how likely each possibility is, and here all count alike.
import type { Situation } from '#model/repair/situation.ts';
import { type Sample, samplerOf } from '#model/uncertainty/sampler.ts';
import type { HeadlineKind } from '#model/verdict.ts';

export const SAMPLES = { usual: 10_000, most: 1_000_000 } as const;
/** One for all, so that the same answers give the same figures everywhere. */
export const SEED = 1;

/** A share is of the samples drawn, 0 to 1. */
export interface Uncertainty {
  readonly asked: number;
  /** Fewer than asked where nothing is open, or where somebody stopped it. */
  readonly drawn: number;
  readonly stoppedEarly: boolean;
  readonly seed: number;
  /** Values that 5, 50 and 95 of 100 samples do not pass. */
  readonly coherence: { readonly p5: number; readonly p50: number; readonly p95: number };
  /** The purpose that agrees best, most frequent first. */
  readonly operated: readonly { readonly purpose: string; readonly share: number }[];
  readonly headlines: readonly { readonly kind: HeadlineKind; readonly share: number }[];
  /** Gaps that the answers leave undecided, in the order of the verdict. */
  readonly gaps: readonly { readonly id: string; readonly share: number }[];
}

export interface UncertaintyRun {
  readonly isDone: () => boolean;
  /** Drawn up to now. */
  readonly count: () => number;
  /** Draws so many more, at most up to what was asked. */
  readonly draw: (count: number) => void;
  /** What was drawn up to now; at least one must have been. */
  readonly result: () => Uncertainty;
}

export interface Wish {
  /** A whole number of 1 to `SAMPLES.most`. */
  readonly samples?: number;
  readonly seed?: number;
}

/** All at once; about a tenth of a second for ten thousand. */
export function uncertaintyOf(situation: Situation, wish: Wish = {}): Uncertainty {
  const run = startUncertainty(situation, wish);
  run.draw(Number.POSITIVE_INFINITY);
  return run.result();
}

/** A run that is drawn in parts, so that a page answers in between; how it is parted changes nothing. */
export function startUncertainty(situation: Situation, wish: Wish = {}): UncertaintyRun {
  const { samples: asked = SAMPLES.usual, seed = SEED } = wish;
  const sampler = samplerOf(situation, seed);
  const enough = sampler.isSettled ? 1 : asked;
  const open = undecidedGaps(situation);
  const agreements: number[] = [];
  const operated = new Map<string, number>();
  const headlines = new Map<HeadlineKind, number>();
  const gaps = open.map(() => 0);
  const note = (sample: Sample): void => {
    agreements.push(sample.coherence);
    const first = sample.ranked[0]?.purpose;
    if (first !== undefined) count(operated, first);
    count(headlines, sample.headline);
    open.forEach(({ entry, loss }, at) => {
      if ((sample.declared[entry]?.losses[loss]?.loss.low ?? 0) > 0) gaps[at] = (gaps[at] ?? 0) + 1;
    });
  };
  return {
    isDone: () => agreements.length >= enough,
    count: () => agreements.length,
    draw(most) {
      const until = Math.min(enough, agreements.length + most);
      while (agreements.length < until) note(sampler.next());
    },
    result() {
      const drawn = agreements.length;
      const sorted = Float64Array.from(agreements).sort();
      const share = (times: number): number => times / drawn;
      return {
        asked,
        drawn,
        stoppedEarly: drawn < asked,
        seed,
        coherence: { p5: quantile(sorted, 0.05), p50: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) },
        operated: mostFirst(operated).map(([purpose, times]) => ({ purpose, share: share(times) })),
        headlines: mostFirst(headlines).map(([kind, times]) => ({ kind, share: share(times) })),
        gaps: open.map(({ id }, at) => ({ id, share: share(gaps[at] ?? 0) })),
      };
    },
  };
}

/** Where each stands in the fits of a sample: the declared purpose, and the loss of that purpose. */
function undecidedGaps({ judgement: { verdict, declared } }: Situation) {
  return verdict.findings.flatMap((finding) => {
    if (finding.kind !== 'gap' || finding.certainty === 'certain') return [];
    const entry = declared.findIndex(({ purpose }) => purpose === finding.purpose);
    const loss = declared[entry]?.losses.findIndex(({ dimension }) => dimension === finding.dimension) ?? -1;
    return [{ id: finding.id, entry, loss }];
  });
}

const count = <Key>(counted: Map<Key, number>, key: Key): void => {
  counted.set(key, (counted.get(key) ?? 0) + 1);
};

/** Those that come as often, by their name. */
const mostFirst = <Key extends string>(counted: ReadonlyMap<Key, number>): readonly (readonly [Key, number])[] =>
  [...counted].toSorted(([a, so], [b, often]) => often - so || (a < b ? -1 : 1));

/** The nearest rank: one of the values themselves. */
const quantile = (sorted: Float64Array, part: number): number =>
  sorted[Math.max(0, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
