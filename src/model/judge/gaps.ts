// F1, profile gaps: where the operation lies outside what a declared purpose asks (domain 6.6). The points of the
// certain ones add up to 100 less the upper end of coherence.
import type { Band, Dimension, Purpose, Quality, Thresholds } from '#model/catalogue.ts';
import { type DimensionEvidence, type Evidence, isSaid, type ReadPart } from '#model/evidence.ts';
import { worseQuality } from '#model/facts.ts';
import type { Fit, Loss } from '#model/fit.ts';
import { DUST, widthOf } from '#model/interval.ts';
import type { GapFinding, Statement } from '#model/judge/finding.ts';
import type { MixEntry } from '#model/judge/mix.ts';
import type { Severity } from '#model/judge/rule.ts';
import { shareBelow } from '#model/judge/share.ts';

export interface GapContext {
  readonly entry: MixEntry;
  readonly fit: Fit;
  readonly evidence: Evidence;
  readonly thresholds: Thresholds;
  /** How the budget argument is known. */
  readonly driverQuality: Quality;
  /** Facts answered again for the top tier, when this purpose is judged on them. */
  readonly tierFacts: ReadonlySet<string>;
}

/** All gaps of one declared purpose: certain ones with points, open ones where an answer leaves it undecided. */
export function findGaps(context: GapContext): readonly GapFinding[] {
  const found: GapFinding[] = [];
  for (const loss of context.fit.losses) {
    const finding = loss.loss.low > 0 ? certainGap(context, loss) : openGap(context, loss);
    if (finding) found.push(finding);
  }
  return found;
}

function pointsFor({ entry, fit }: GapContext, importance: number, loss: number): number {
  if (fit.base >= 100) return 0;
  return ((100 * entry.weight * importance * loss) / fit.totalImportance) * (100 / (100 - fit.base));
}

/** Of a gap that is certain: by how much is lost, how much the purpose cares, and how heavily it is declared. */
export function severityOf({ gap }: Thresholds, importance: number, loss: number, weight: number): Severity {
  const reaches = (limit: Thresholds['gap']['critical']): boolean =>
    importance >= limit.importance && loss >= limit.loss - DUST && weight >= limit.weight - DUST;
  if (reaches(gap.critical)) return 'critical';
  return reaches(gap.major) ? 'major' : 'minor';
}

function certainGap(context: GapContext, { dimension, importance, loss, side }: Loss): GapFinding {
  const { entry, thresholds } = context;
  return {
    id: `gap:${entry.purpose.id}:${dimension}`,
    kind: 'gap',
    severity: severityOf(thresholds, importance, loss.low, entry.weight),
    certainty: 'certain',
    purpose: entry.purpose.id,
    dimension,
    side,
    loss,
    points: pointsFor(context, importance, loss.low),
    pointsAtMost: pointsFor(context, importance, loss.high),
    statements: statementsOf(context, dimension, side),
    ...qualityOf(context, dimension),
  };
}

/** Nothing lost for certain, but much may be: worth asking, unless the dimension is blank altogether. */
function openGap(context: GapContext, { dimension, importance, loss, side }: Loss): GapFinding | undefined {
  const { entry, thresholds } = context;
  if (loss.high < thresholds.gap.open.loss - DUST || importance < thresholds.gap.open.importance) return undefined;
  if (dimension === 'driver' || !context.evidence[dimension].parts.some(isSaid)) return undefined;
  const outside = shareOutside(context.evidence[dimension], entry.purpose, dimension);
  return {
    id: `gap:${entry.purpose.id}:${dimension}`,
    kind: 'gap',
    severity: 'open',
    certainty: outside > thresholds.likelyShare ? 'likely' : 'open',
    purpose: entry.purpose.id,
    dimension,
    side,
    loss,
    points: 0,
    pointsAtMost: pointsFor(context, importance, loss.high),
    statements: statementsOf(context, dimension, side),
    ...qualityOf(context, dimension),
  };
}

/** A loss on a dimension comes from a band on it. */
const bandOf = ({ bands }: Purpose, dimension: Dimension): Band => bands[dimension] as Band;

function shareOutside(evidence: DimensionEvidence, purpose: Purpose, dimension: Dimension): number {
  const band = bandOf(purpose, dimension);
  const terms = evidence.parts.map((part) => ({ coefficient: part.weight, range: part.value }));
  return shareBelow(band.low, terms) + 1 - shareBelow(band.high, terms);
}

/** The declared purpose, and the answer that contributes most to the gap. */
function statementsOf(
  context: GapContext,
  dimension: Dimension | 'driver',
  side: 'below' | 'above',
): readonly Statement[] {
  const declared: Statement = { says: 'declaration', id: context.entry.purpose.id };
  if (dimension === 'driver') return [declared, { says: 'answer', id: 'budget.driver' }];
  const part = heaviestPart(context.evidence[dimension], context.entry.purpose, dimension, side);
  const said = (part?.saidBy ?? []).map(
    (id): Statement =>
      context.tierFacts.has(id) ? { says: 'answer', id: 'tiers.vip', fact: id } : { says: 'answer', id },
  );
  return [declared, ...said];
}

function heaviestPart(
  evidence: DimensionEvidence,
  purpose: Purpose,
  dimension: Dimension,
  side: 'below' | 'above',
): ReadPart | undefined {
  const band = bandOf(purpose, dimension);
  const pull = (part: ReadPart): number =>
    part.weight * (side === 'below' ? band.low - part.value.high : part.value.low - band.high);
  // Between answers that pull alike the more certain one makes the clearer statement.
  return evidence.parts
    .filter(isSaid)
    .toSorted((a, b) => pull(b) - pull(a) || widthOf(a.value) - widthOf(b.value) || b.weight - a.weight)[0];
}

function qualityOf(
  { evidence, driverQuality }: GapContext,
  dimension: Dimension | 'driver',
): Pick<GapFinding, 'quality'> {
  if (dimension === 'driver') return { quality: driverQuality };
  // A part that nobody speaks for bears the best mark.
  return { quality: evidence[dimension].parts.map(({ quality }) => quality).reduce(worseQuality) };
}
