// A finding: two statements from the file that cannot both hold, how heavy, how sure. Ids and numbers only.
import type { Channel, Dimension, Quality } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Certainty, Severity } from '#model/judge/rule.ts';

/** One of the two sides, by what stands in the file. */
export interface Statement {
  readonly says: 'declaration' | 'answer';
  /** A declared purpose or an answered question. */
  readonly id: string;
  /** The question inside a nested answer, as in `tiers.vip`. */
  readonly fact?: string;
  /** The option of a checklist that makes the point. */
  readonly option?: string;
}

interface FindingBase {
  readonly id: string;
  readonly severity: Severity;
  readonly certainty: Certainty;
  /** Points of coherence lost for certain; contradictions, clashes and disclosures cost none. */
  readonly points: number;
  readonly statements: readonly Statement[];
  /** Weakest mark among the answers behind it; a clash has no answer behind it. */
  readonly quality?: Quality;
}

/** F1: a dimension outside the band of a declared purpose. */
export interface GapFinding extends FindingBase {
  readonly kind: 'gap';
  readonly purpose: string;
  readonly dimension: Dimension | 'driver';
  readonly side: 'below' | 'above';
  readonly loss: Interval;
  /** Points if what is unknown turned out worst. */
  readonly pointsAtMost: number;
}

/** An interval whose ends may be out of reach: null where nobody answers, or nothing is there to divide by. */
export interface OpenEnded {
  readonly low: number | null;
  readonly high: number | null;
}

/** F2: two answers that cannot both be true, whatever is declared. */
export interface ContradictionFinding extends FindingBase {
  readonly kind: 'contradiction';
  readonly rule: string;
  /** Observed over promised. */
  readonly ratio?: OpenEnded;
  readonly observed?: OpenEnded;
  readonly promised?: OpenEnded;
  /** The channel that weighs most, and every channel on which it holds. */
  readonly channel?: Channel;
  readonly channels?: readonly { readonly channel: Channel; readonly ratio: OpenEnded }[];
  /** Blank questions that the arithmetic took from its defaults: an answer to them may settle it. */
  readonly assumed?: readonly string[];
}

/** F3: two declared purposes that pull the same customers apart. */
export interface ClashFinding extends FindingBase {
  readonly kind: 'clash';
  readonly between: readonly [string, string];
  readonly relation: 'tension' | 'contradiction';
}

/** F4: what is promised, high or low, is not known to those it is promised to. */
export interface DisclosureFinding extends FindingBase {
  readonly kind: 'disclosure';
  readonly which: 'high-promise-unknown' | 'low-promise-unknown';
}

export type Finding = GapFinding | ContradictionFinding | ClashFinding | DisclosureFinding;

const RANK: Readonly<Record<Severity, number>> = { critical: 0, major: 1, minor: 2, open: 3, note: 4 };

/** Below zero where `a` is the heavier, as a sort wants it. */
export const compareSeverity = (a: Severity, b: Severity): number => RANK[a] - RANK[b];

/** The matter a finding is about: gaps of several purposes on one side of a dimension share it, all others stand alone. */
export const matterOf = (finding: Finding): string =>
  finding.kind === 'gap' ? `${finding.dimension}-${finding.side}` : finding.id.replaceAll(':', '-');

/** As what a reader meets a matter: what parts for certain or probably, what is open and what is a note are told apart. */
export const toldAs = (finding: Finding): string =>
  `${finding.severity === 'open' || finding.severity === 'note' ? `${finding.severity} ` : ''}${matterOf(finding)}`;

/** Divergences as a reader counts them: one a matter, as heavy as the heaviest of its findings, whoever asks. */
export function countMatters(findings: readonly Finding[]): Readonly<Record<Severity, number>> {
  const heaviest = new Map<string, Severity>();
  for (const finding of findings) {
    const known = heaviest.get(toldAs(finding));
    if (!known || compareSeverity(finding.severity, known) < 0) heaviest.set(toldAs(finding), finding.severity);
  }
  const counts = { critical: 0, major: 0, minor: 0, open: 0, note: 0 };
  for (const severity of heaviest.values()) counts[severity] += 1;
  return counts;
}

/** By severity, then points, then id, of which no two are the same: the same input gives the same order. */
export function orderFindings<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.toSorted(
    (a, b) => compareSeverity(a.severity, b.severity) || b.points - a.points || (a.id < b.id ? -1 : 1),
  );
}

/** Certain and at least major: what a coherent company has none of. */
export const isHeavy = (finding: Finding): boolean =>
  finding.certainty === 'certain' && (finding.severity === 'critical' || finding.severity === 'major');
