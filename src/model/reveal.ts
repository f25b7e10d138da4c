// Which purpose the operation is really built for, and the one sentence that says so (domain 6.5 and the headline of the
// file format). Works on fits alone; the words of the headline are the content's.
import type { Thresholds } from '#model/catalogue.ts';
import type { Fit } from '#model/fit.ts';
import { type Interval, midpointOf } from '#model/interval.ts';
import { type Finding, isHeavy } from '#model/judge/finding.ts';
import type { Headline, HeadlineKind } from '#model/verdict.ts';

/** Best agreement first: by the middle of the interval, then by its lower end, then in the order of the catalogue. */
export const rankFits = (fits: readonly Fit[]): readonly Fit[] =>
  fits.toSorted((a, b) => midpointOf(b.kappa) - midpointOf(a.kappa) || b.kappa.low - a.kappa.low);

const overlap = (a: Interval, b: Interval): boolean => a.low <= b.high && b.low <= a.high;

/** Declared purposes whose agreement cannot be told from that of the first, which is none of them, in rank order. */
function indistinguishable(
  first: Fit,
  { ranked, declared }: Pick<HeadlineInput, 'ranked' | 'declared'>,
): readonly Fit[] {
  // One of the company's own is ranked nowhere, and can be as near.
  const own = declared.filter(({ purpose }) => ranked.every((fit) => fit.purpose !== purpose));
  const isDeclared = (fit: Fit): boolean => declared.some(({ purpose }) => purpose === fit.purpose);
  return rankFits([...ranked, ...own]).filter(
    (fit) => fit.purpose !== first.purpose && isDeclared(fit) && overlap(fit.kappa, first.kappa),
  );
}

export interface HeadlineInput {
  readonly coherence: Interval;
  readonly declared: readonly Fit[];
  readonly ranked: readonly Fit[];
  readonly findings: readonly Finding[];
  readonly thresholds: Thresholds;
}

/** The first kind that holds, in the order of the file format. */
export function headlineOf(input: HeadlineInput): Headline {
  const kind = kindOf(input);
  const first = input.ranked[0];
  const declared = input.declared.map(({ purpose }) => purpose);
  if (kind === 'too-little-known' || kind === 'no-recognisable-purpose' || !first)
    return { kind, declared, operated: [] };
  if (kind !== 'not-distinguishable') return { kind, declared, operated: [first.purpose] };
  const alsoDeclared = indistinguishable(first, input).map(({ purpose }) => purpose);
  return {
    kind,
    declared,
    operated: [first.purpose, ...alsoDeclared],
  };
}

function kindOf({ coherence, declared, ranked, findings, thresholds }: HeadlineInput): HeadlineKind {
  const { widestInterval, coherentFrom, recognisableFrom } = thresholds.headline;
  const cut = (value: number): number => Math.max(-100, Math.min(100, value));
  if (cut(coherence.high) - cut(coherence.low) > widestInterval) return 'too-little-known';
  if (coherence.low >= coherentFrom && !findings.some(isHeavy)) return 'coherent';
  const first = ranked[0];
  const isDeclared = declared.some(({ purpose }) => purpose === first?.purpose);
  const lower = first?.kappa.low ?? Number.NEGATIVE_INFINITY;
  if (!isDeclared && declared.every(({ kappa }) => lower > kappa.high)) return 'different-purpose';
  if (ranked.every(({ kappa }) => kappa.high < recognisableFrom)) return 'no-recognisable-purpose';
  if (!isDeclared && first && declared.some(({ kappa }) => overlap(kappa, first.kappa))) return 'not-distinguishable';
  return 'mixed';
}
