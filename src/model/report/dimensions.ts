// The twelve dimensions of a report: what each declared purpose asks, what the answers show, the points the distance takes,
// and behind each figure the answers it was worked out from.
import { DIMENSIONS, type Dimension } from '#model/catalogue.ts';
import { isSaid } from '#model/evidence.ts';
import type { Statement } from '#model/judge/finding.ts';
import { JUDGED_ON_TOP_TIER } from '#model/judge/prepare.ts';
import { ownNamesIn } from '#model/report/declaration.ts';
import type { DimensionPart, DimensionsBlock } from '#model/report/dimension-matter.ts';
import { answerSaid, type Material } from '#model/report/subjects.ts';

/** `totalPoints` is the sum of the points of all certain gaps. */
export function dimensionsBlock(material: Material, totalPoints: number): DimensionsBlock {
  const { judgement } = material;
  const ownNames = ownNamesIn(material);
  const points = (dimension: string): number =>
    judgement.verdict.findings.reduce(
      (sum, finding) => sum + (finding.kind === 'gap' && finding.dimension === dimension ? finding.points : 0),
      0,
    );
  const onTopTier = judgement.mix.some(({ purpose }) => purpose.id === JUDGED_ON_TOP_TIER);
  const rows = DIMENSIONS.map((dimension) => {
    const { low, high } = judgement.evidence[dimension];
    const top = judgement.topTierEvidence[dimension];
    const differs = onTopTier && (top.low !== low || top.high !== high);
    return {
      dimension,
      asks: judgement.mix.map(({ purpose: { id, bands } }) => {
        const ownName = ownNames[id];
        return { purpose: id, ...(ownName !== undefined && { ownName }), ...bands[dimension] };
      }),
      evidence: { low, high },
      ...(differs && { topTier: { low: top.low, high: top.high }, topTierParts: partsOf(dimension, true, material) }),
      points: points(dimension),
      parts: partsOf(dimension, false, material),
    };
  });
  return {
    kind: 'dimensions',
    rows: rows.toSorted((a, b) => b.points - a.points),
    driverPoints: points('driver'),
    totalPoints,
  };
}

function partsOf(dimension: Dimension, isTopTier: boolean, material: Material): readonly DimensionPart[] {
  const { assessment, catalogue, judgement } = material;
  const { parts } = (isTopTier ? judgement.topTierEvidence : judgement.evidence)[dimension];
  const statementOf = (id: string): Statement =>
    isTopTier && judgement.tierFacts.has(id) ? { says: 'answer', id: 'tiers.vip', fact: id } : { says: 'answer', id };
  const asked = new Map(catalogue.evidence[dimension].map(({ fact, from }) => [fact, from]));
  return parts.map((part) => ({
    questions: asked.get(part.fact) ?? [],
    said: part.saidBy.map((id) => answerSaid(statementOf(id), 'do', assessment)),
    weight: part.weight,
    value: isSaid(part) ? part.value : undefined,
  }));
}
