// What can be shown of a verdict that came without the answers behind it: the headline, the ten purposes, the evidence of
// the dimensions and the names of what was found. It judges nothing and quotes nothing.
import type { Catalogue } from '#model/catalogue.ts';
import { DIMENSIONS } from '#model/catalogue.ts';
import { heaviestOf } from '#model/heaviest.ts';
import { compareSeverity, countMatters, type Finding, toldAs } from '#model/judge/finding.ts';
import { isPromiseApart } from '#model/judge/promise-apart.ts';
import type { Severity } from '#model/judge/rule.ts';
import { editionOf } from '#model/profile/origin.ts';
import { aboutOf } from '#model/report/about.ts';
import type { DimensionsBlock } from '#model/report/dimension-matter.ts';
import type { DeclaredOperatedBlock, HeadlineBlock } from '#model/report/document.ts';
import type { About } from '#model/report/matter.ts';
import type { Verdict } from '#model/verdict.ts';

/** Something found, by name alone. */
export interface Named {
  readonly id: string;
  readonly about: About;
  readonly severity: Severity;
  readonly points: number;
}

export interface VerdictFace {
  readonly headline: HeadlineBlock;
  readonly declaredOperated: DeclaredOperatedBlock;
  readonly dimensions: DimensionsBlock;
  /** Heaviest first; several findings on one matter are one. */
  readonly found: readonly Named[];
}

export function faceOfVerdict(catalogue: Catalogue, verdict: Verdict): VerdictFace {
  return {
    headline: headlineOf(catalogue, verdict),
    declaredOperated: declaredOperatedOf(catalogue, verdict),
    dimensions: dimensionsOf(catalogue, verdict),
    found: foundIn(verdict.findings),
  };
}

const heaviestFirst = ({ declared }: Verdict): readonly string[] =>
  declared.toSorted((a, b) => b.weight - a.weight).map(({ purpose }) => purpose);

function headlineOf(catalogue: Catalogue, verdict: Verdict): HeadlineBlock {
  const { headline, coherence, findings, answered, profileEdition } = verdict;
  // The thresholds of an edited profile may not have travelled, and by those of the standard it may not be so.
  const isKnown = !profileEdition || editionOf(catalogue) !== undefined;
  return {
    kind: 'headline',
    headline,
    ...(isKnown && isPromiseApart(verdict, catalogue.thresholds) && { isPromiseApart: true }),
    ...(profileEdition && { profile: profileEdition }),
    coherence,
    counts: countMatters(findings),
    accepted: 0,
    answered,
    declared: heaviestFirst(verdict),
    heaviest: heaviestOf(verdict.declared).length,
    // What a purpose of the user's own asks, and its name, stand in the declaration, which did not travel.
    asksNothing: [],
    ownNames: {},
  };
}

function declaredOperatedOf({ purposes }: Catalogue, verdict: Verdict): DeclaredOperatedBlock {
  const { revealed, declared, headline, coherence } = verdict;
  const numbers = new Map(purposes.map(({ id, number }) => [id, number]));
  const own = declared.filter(({ purpose }) => revealed.every((fit) => fit.purpose !== purpose));
  const rows = [...revealed, ...own].map(({ purpose, kappa }) => {
    const weight = declared.find((entry) => entry.purpose === purpose)?.weight;
    return {
      purpose,
      number: numbers.get(purpose) ?? purposes.length + 1,
      ...(weight !== undefined && { weight }),
      scopes: [],
      kappa,
      isOperated: headline.operated[0] === purpose,
    };
  });
  return { kind: 'declared-operated', rows, coherence };
}

function dimensionsOf({ purposes }: Catalogue, verdict: Verdict): DimensionsBlock {
  const pointsOf = (dimension: string): number =>
    verdict.findings.reduce(
      (sum, finding) => sum + (finding.kind === 'gap' && finding.dimension === dimension ? finding.points : 0),
      0,
    );
  const bands = new Map(purposes.map((purpose) => [purpose.id, purpose.bands]));
  const rows = DIMENSIONS.map((dimension) => ({
    dimension,
    // The bands of an edited profile did not travel, and those of the standard are not what was asked.
    asks: verdict.profileEdition
      ? []
      : heaviestFirst(verdict).map((purpose) => ({ purpose, ...bands.get(purpose)?.[dimension] })),
    evidence: verdict.evidence[dimension],
    points: pointsOf(dimension),
  }));
  return {
    kind: 'dimensions',
    rows: rows.toSorted((a, b) => b.points - a.points),
    driverPoints: pointsOf('driver'),
    totalPoints: verdict.findings.reduce((sum, { points }) => sum + points, 0),
  };
}

function foundIn(findings: readonly Finding[]): readonly Named[] {
  const named = new Map<string, Named>();
  for (const finding of findings) {
    const id = toldAs(finding);
    const known = named.get(id);
    // Findings come heaviest first, so the first on a matter gives its weight.
    if (known) named.set(id, { ...known, points: known.points + finding.points });
    else named.set(id, { id, about: aboutOf(finding), severity: finding.severity, points: finding.points });
  }
  return [...named.values()].toSorted((a, b) => compareSeverity(a.severity, b.severity) || b.points - a.points);
}
