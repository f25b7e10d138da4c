// F4, disclosure: a promise, high or low, that those it is made to do not know (domain 6.6). This is how an honest cheap
// strategy is told from a hidden one.
import type { Thresholds } from '#model/catalogue.ts';
import type { DimensionEvidence, Evidence } from '#model/evidence.ts';
import { worseQuality } from '#model/facts.ts';
import type { DisclosureFinding } from '#model/judge/finding.ts';
import { undecided } from '#model/judge/grounds.ts';
import { shareBelow } from '#model/judge/share.ts';

export function findDisclosures(evidence: Evidence, thresholds: Thresholds): readonly DisclosureFinding[] {
  const { high, low, clarity } = thresholds.disclosure;
  const unclear = upTo(evidence.clarity, clarity);
  const lowered = upTo(evidence.height, low);
  const raised = from(evidence.height, high);
  return [
    ...disclosure('high-promise-unknown', raised, unclear, evidence, thresholds),
    ...disclosure('low-promise-unknown', lowered, unclear, evidence, thresholds),
  ];
}

interface Holds {
  readonly certain: boolean;
  /** Share of what is possible in which it holds. */
  readonly share: number;
}

function disclosure(
  which: DisclosureFinding['which'],
  promise: Holds,
  unclear: Holds,
  { height, clarity }: Evidence,
  { likelyShare }: Thresholds,
): readonly DisclosureFinding[] {
  const [level, known] = [saidOf(height), saidOf(clarity)];
  const share = promise.share * unclear.share;
  if (level === undefined || known === undefined || share === 0) return [];
  const certain = promise.certain && unclear.certain;
  return [
    {
      id: `disclosure:${which}`,
      kind: 'disclosure',
      which,
      severity: certain ? 'major' : 'open',
      certainty: certain ? 'certain' : share > likelyShare ? 'likely' : 'open',
      points: 0,
      statements: [
        { says: 'answer', id: level.id },
        { says: 'answer', id: known.id },
      ],
      quality: [...height.parts, ...clarity.parts].map(({ quality }) => quality).reduce(worseQuality),
    },
  ];
}

/** The weightiest answered part of a dimension. */
function saidOf(evidence: DimensionEvidence) {
  const said = evidence.parts.filter((part) => part.saidBy.length > 0).toSorted((a, b) => b.weight - a.weight)[0];
  const id = said?.saidBy[0];
  return id === undefined ? undefined : { id };
}

const termsOf = ({ parts }: DimensionEvidence) =>
  parts.map((part) => ({ coefficient: part.weight, range: part.value }));

/** What may be either is undecided, were it by a single point: at that point it is so, and major. */
function upTo(evidence: DimensionEvidence, limit: number): Holds {
  if (evidence.high <= limit) return { certain: true, share: 1 };
  return { certain: false, share: evidence.low > limit ? 0 : undecided(shareBelow(limit, termsOf(evidence))) };
}

function from(evidence: DimensionEvidence, limit: number): Holds {
  if (evidence.low >= limit) return { certain: true, share: 1 };
  return { certain: false, share: evidence.high < limit ? 0 : undecided(1 - shareBelow(limit, termsOf(evidence))) };
}
