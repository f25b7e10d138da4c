// Which purposes an edition leaves without a clean operation, and the bands to blame: one that no answers reach, or two that
// no answers meet together. Named by trying each alone and each pair, among those that were in the way. Where a search ended
// at its bound, or bands part only three at a time, it is said that no answers were found, not that there are none.
import { type Catalogue, DIMENSIONS, type Dimension, type Purpose } from '#model/catalogue.ts';
import { valuesBeside } from '#model/profile/candidates.ts';
import { type CleanOperation, cleanOperation, type Hindrance, MOST_TRIES } from '#model/profile/clean-operation.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import { standardOf } from '#model/profile/origin.ts';
import type { Refusal } from '#model/refusal.ts';

/** One fault for each such purpose. `catalogue` is the edited one; what an edition leaves as it was is not looked at. */
export function cleanFaultsOf(
  catalogue: Catalogue,
  edition: ProfileEdition,
  mostTries = MOST_TRIES,
): readonly Refusal[] {
  const touchesAll =
    edition.anchors !== undefined ||
    Object.keys(edition.thresholds ?? {}).some((id) => /^(?:disclosure|ratio)\./u.test(id));
  return catalogue.purposes.flatMap((purpose) => {
    if (!touchesAll && !Object.hasOwn(edition.bands ?? {}, purpose.id)) return [];
    return remembered(catalogue, edition, purpose, mostTries);
  });
}

const known = new WeakMap<Catalogue, Map<string, readonly Refusal[]>>();
const MOST_KNOWN = 300;

/** Who edits changes one value at a time: what was found of the other purposes still holds. */
function remembered(
  catalogue: Catalogue,
  edition: ProfileEdition,
  purpose: Purpose,
  mostTries: number,
): readonly Refusal[] {
  const standard = standardOf(catalogue);
  const kept = known.get(standard) ?? new Map<string, readonly Refusal[]>();
  known.set(standard, kept);
  const key = JSON.stringify([purpose.id, edition.bands?.[purpose.id], edition.anchors, edition.thresholds, mostTries]);
  const found = kept.get(key) ?? faultOf(catalogue, purpose, edition, mostTries);
  if (kept.size >= MOST_KNOWN) kept.clear();
  kept.set(key, found);
  return found;
}

function faultOf(
  catalogue: Catalogue,
  purpose: Purpose,
  edition: ProfileEdition,
  mostTries: number,
): readonly Refusal[] {
  const clean = cleanOperation(catalogue, purpose, mostTries);
  if ('answers' in clean) return [];
  const involved = DIMENSIONS.filter(
    (dimension) =>
      purpose.bands[dimension] && clean.hindrances.some(({ dimensions }) => dimensions.includes(dimension)),
  );
  const asking = involved.length > 0 ? involved : DIMENSIONS.filter((dimension) => purpose.bands[dimension]);
  // Told where it was edited: there it can be undone.
  const isEdited = (dimension: Dimension): boolean => edition.bands?.[purpose.id]?.[dimension] !== undefined;
  const single = firstUnmet(
    catalogue,
    purpose,
    asking.map((dimension) => [dimension]),
    mostTries,
  );
  if (single?.isFact) return [outOfReach(catalogue, purpose, single.dimensions[0] as Dimension)];
  const editedIn = (dimensions: readonly Dimension[]): number => dimensions.filter(isEdited).length;
  const pairs = asking
    .flatMap((one, at) => asking.slice(at + 1).map((other) => [one, other] as const))
    .toSorted((a, b) => editedIn(b) - editedIn(a));
  const unmet = firstUnmet(catalogue, purpose, pairs, mostTries);
  const [one, other] = (unmet?.dimensions ?? pairs[0] ?? asking) as readonly [Dimension, Dimension?];
  const place = other === undefined || (isEdited(one) && !isEdited(other)) ? one : other;
  if (!unmet?.isFact || other === undefined)
    return [notMet(purpose, other === undefined ? [one] : [one, other], place)];
  return [excluding(purpose, clean.hindrances, [one, other], place)];
}

interface Unmet {
  readonly dimensions: readonly Dimension[];
  /** Whether everything was tried. */
  readonly isFact: boolean;
}

/** The first of these choices of bands that no answers meet, the other bands left out; one that was tried to the end first. */
function firstUnmet(
  catalogue: Catalogue,
  purpose: Purpose,
  choices: readonly (readonly Dimension[])[],
  mostTries: number,
): Unmet | undefined {
  let stopped: Unmet | undefined;
  for (const dimensions of choices) {
    const clean = withOnly(catalogue, purpose, dimensions, mostTries);
    if ('answers' in clean) continue;
    if (!clean.stoppedEarly) return { dimensions, isFact: true };
    stopped ??= { dimensions, isFact: false };
  }
  return stopped;
}

/** A clean operation with these bands of the purpose and no others. */
function withOnly(
  catalogue: Catalogue,
  purpose: Purpose,
  dimensions: readonly Dimension[],
  mostTries: number,
): CleanOperation {
  const bands = Object.fromEntries(dimensions.map((dimension) => [dimension, purpose.bands[dimension]]));
  return cleanOperation(catalogue, { ...purpose, bands } as Purpose, mostTries);
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

/** Not found, which is not the same as not there. */
function notMet(purpose: Purpose, [one, other]: readonly [Dimension, Dimension?], place: Dimension): Refusal {
  const first = endsOf(purpose, one);
  const second = other && endsOf(purpose, other);
  return {
    kind: 'bands-not-met',
    path: ['bands', purpose.id, place],
    details: {
      dimension: one,
      from: first.low,
      to: first.high,
      ...(other && second && { other, given: second.low, nearest: second.high }),
    },
  };
}
