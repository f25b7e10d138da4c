// Which purposes an edition leaves without a clean operation, and the bands to blame: one that no answers reach, or two that
// no answers meet together. Named by trying each alone and each pair, among those that were in the way.
import { type Catalogue, DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';
import { valuesBeside } from '#model/profile/candidates.ts';
import { cleanOperation, type Hindrance } from '#model/profile/clean-operation.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { standardOf } from '#model/profile/origin.ts';
import type { Refusal } from '#model/refusal.ts';

/** One fault for each such purpose. `catalogue` is the edited one; what an edition leaves as it was is not looked at. */
export function cleanFaultsOf(catalogue: Catalogue, edition: ProfileEdition): readonly Refusal[] {
  const touchesAll =
    edition.anchors !== undefined ||
    Object.keys(edition.thresholds ?? {}).some((id) => /^(?:disclosure|ratio)\./u.test(id));
  return catalogue.purposes.flatMap((purpose) => {
    if (!touchesAll && !Object.hasOwn(edition.bands ?? {}, purpose.id)) return [];
    return remembered(catalogue, edition, purpose);
  });
}

const known = new WeakMap<Catalogue, Map<string, readonly Refusal[]>>();
const MOST_KNOWN = 300;

/** Who edits changes one value at a time: what was found of the other purposes still holds. */
function remembered(catalogue: Catalogue, edition: ProfileEdition, purpose: Purpose): readonly Refusal[] {
  const standard = standardOf(catalogue);
  const kept = known.get(standard) ?? new Map<string, readonly Refusal[]>();
  known.set(standard, kept);
  const key = JSON.stringify([purpose.id, edition.bands?.[purpose.id], edition.anchors, edition.thresholds]);
  const found = kept.get(key) ?? faultOf(catalogue, purpose, edition);
  if (kept.size >= MOST_KNOWN) kept.clear();
  kept.set(key, found);
  return found;
}

function faultOf(catalogue: Catalogue, purpose: Purpose, edition: ProfileEdition): readonly Refusal[] {
  const clean = cleanOperation(catalogue, purpose);
  if ('answers' in clean) return [];
  const involved = DIMENSIONS.filter(
    (dimension) =>
      purpose.bands[dimension] && clean.hindrances.some(({ dimensions }) => dimensions.includes(dimension)),
  );
  const asking = involved.length > 0 ? involved : DIMENSIONS.filter((dimension) => purpose.bands[dimension]);
  const alone = asking.find((dimension) => !isMet(catalogue, purpose, [dimension]));
  if (alone) return [outOfReach(catalogue, purpose, alone)];
  const pairs = asking.flatMap((one, at) => asking.slice(at + 1).map((other) => [one, other] as const));
  const pair = pairs.find((two) => !isMet(catalogue, purpose, two)) ?? [asking[0], asking[1] ?? asking[0]];
  const [one, other] = pair as readonly [Dimension, Dimension];
  // Told where it was edited: there it can be undone.
  const isEdited = (dimension: Dimension): boolean => edition.bands?.[purpose.id]?.[dimension] !== undefined;
  const place = isEdited(other) || !isEdited(one) ? other : one;
  return [excluding(purpose, clean.hindrances, [one, other], place)];
}

/** Whether there is a clean operation with these bands of the purpose and no others. */
function isMet(catalogue: Catalogue, purpose: Purpose, dimensions: readonly Dimension[]): boolean {
  const bands = Object.fromEntries(dimensions.map((dimension) => [dimension, purpose.bands[dimension]]));
  return 'answers' in cleanOperation(catalogue, { ...purpose, bands } as Purpose);
}

const endsOf = ({ bands }: Purpose, dimension: Dimension) => bands[dimension] ?? { low: 0, high: 100 };

function outOfReach(catalogue: Catalogue, purpose: Purpose, dimension: Dimension): Refusal {
  const { low, high } = endsOf(purpose, dimension);
  const { below, above } = valuesBeside(catalogue, { dimension, low, high, isAnswering: true });
  // Outwards, so that a band widened to what is said holds the value itself.
  const near = [
    ...(below === undefined ? [] : [Math.floor(below * 10) / 10]),
    ...(above === undefined ? [] : [Math.ceil(above * 10) / 10]),
  ];
  const [given, nearest] = near;
  return {
    kind: 'band-out-of-reach',
    path: ['bands', purpose.id, dimension],
    details: {
      dimension,
      from: low,
      to: high,
      ...(given !== undefined && { given }),
      ...(nearest !== undefined && { nearest }),
    },
  };
}

function excluding(
  purpose: Purpose,
  hindrances: readonly Hindrance[],
  [one, other]: readonly [Dimension, Dimension],
  place: Dimension,
): Refusal {
  const [first, second] = [endsOf(purpose, one), endsOf(purpose, other)];
  const isUndisclosed = hindrances[0]?.kind === 'undisclosed' && one === 'height' && other === 'clarity';
  return {
    kind: isUndisclosed ? 'bands-undisclosed' : 'bands-exclude',
    path: ['bands', purpose.id, place],
    details: { dimension: one, from: first.low, to: first.high, other, given: second.low, nearest: second.high },
  };
}
