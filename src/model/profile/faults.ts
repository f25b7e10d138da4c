// What keeps an edition from being judged by: values out of their limits, in the wrong order, or of nothing we know, and
// purposes that no operation could meet. Each is told as a refusal, its path beginning at the edition.
import { type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import { nearestWord } from '#model/nearest-word.ts';
import { cleanFaultsOf } from '#model/profile/clean-faults.ts';
import { type EditableAnchors, editableAnchors, editableThresholds } from '#model/profile/editable.ts';
import { type AnchorPoints, type EditedBands, type ProfileEdition, withEdition } from '#model/profile/edition.ts';
import { standardOf } from '#model/profile/origin.ts';
import type { Refusal, RefusalKind } from '#model/refusal.ts';
import { isStepped } from '#model/repair/lever.ts';

/** A refusal whose path begins at the edition; `refusalSentence` of the content has its words. */
export type EditionFault = Refusal;

export const MOST_NAME = 80;
export const MOST_VERSION = 20;
export const MOST_ANCHORS = 12;
export const MOST_EFFORT = 10;

/** Which must not be above which. */
const ORDERED: readonly (readonly [lower: string, higher: string])[] = [
  ['qualityHalfWidth.estimate', 'qualityHalfWidth.guess'],
  ['gap.major.importance', 'gap.critical.importance'],
  ['gap.major.loss', 'gap.critical.loss'],
  ['gap.major.weight', 'gap.critical.weight'],
  ['ratio.minor', 'ratio.major'],
  ['ratio.major', 'ratio.critical'],
  ['clash.weight', 'clash.criticalWeight'],
  ['disclosure.low', 'disclosure.high'],
];

type Path = readonly (string | number)[];
const fault = (kind: RefusalKind, path: Path, details: Refusal['details'] = {}): EditionFault => ({
  kind,
  path,
  details,
});

/** Everything that is wrong with an edition of the right shape; an empty list where nothing is. */
export function faultsOf(catalogue: Catalogue, edition: ProfileEdition): readonly EditionFault[] {
  const { purposes, levers } = standardOf(catalogue);
  const ids = purposes.map(({ id }) => id);
  const thresholds = new Map(editableThresholds(catalogue).map((one) => [one.id, one]));
  const anchors = new Map(editableAnchors(catalogue).map((one) => [one.id, one]));
  const questions = levers.map(({ question }) => question);
  const inMoney = new Set(levers.flatMap((lever) => (isStepped(lever) ? [] : [lever.question])));
  const naming = [
    ...textFaults('name', edition.name, MOST_NAME, 'profile-unnamed'),
    ...textFaults('version', edition.version, MOST_VERSION, 'profile-without-version'),
  ];
  const values = [
    ...entriesOf('bands', edition.bands, ids, (given, path) => bandFaults(given, path)),
    ...entriesOf('driverImportance', edition.driverImportance, ids, (given, path) =>
      amountFaults(given, path, IMPORTANCE),
    ),
    ...entriesOf('thresholds', edition.thresholds, [...thresholds.keys()], (given, path, id) =>
      amountFaults(given, path, thresholds.get(id) ?? IMPORTANCE),
    ),
    ...orderFaults(edition, new Map([...thresholds].map(([id, { value }]) => [id, value]))),
    ...entriesOf('anchors', edition.anchors, [...anchors.keys()], (given, path, id) =>
      anchorFaults(given, path, anchors.get(id) as EditableAnchors),
    ),
    ...entriesOf('efforts', edition.efforts, questions, (given, path, id) =>
      // 0 was once the sign for what is told in money: files that hold it say nothing new.
      inMoney.has(id) && given !== 0
        ? [fault('effort-in-money', path)]
        : amountFaults(given, path, { min: 0, max: MOST_EFFORT }),
    ),
  ];
  // Of values that cannot be no operation can be told; a profile without a name has as many of them as one with a name.
  return [...naming, ...(values.length > 0 ? values : cleanFaultsOf(withEdition(catalogue, edition), edition))];
}

interface Limits {
  readonly min: number;
  readonly max: number;
  readonly whole?: true;
}
const IMPORTANCE: Limits = { min: 1, max: 3, whole: true };
const SCORE: Limits = { min: 0, max: 100 };

function textFaults(key: string, given: string, most: number, missing: RefusalKind): readonly EditionFault[] {
  const text = given.trim();
  if (text === '') return [fault(missing, [key])];
  return [...text].length > most ? [fault('too-long', [key], { most, given: [...text].length })] : [];
}

function amountFaults(given: number, path: Path, { min, max, whole }: Limits): readonly EditionFault[] {
  if (!Number.isFinite(given)) return [fault('not-finite', path)];
  if (given < min || given > max) return [fault('out-of-range', path, { given, min, max, unit: 'index' })];
  return whole && !Number.isInteger(given)
    ? [fault('wrong-kind', path, { expected: 'whole-number', given: 'number' })]
    : [];
}

/** Each entry looked at; one of an unknown id told with the nearest known one. */
function entriesOf<T>(
  part: string,
  entries: Readonly<Record<string, T>> | undefined,
  known: readonly string[],
  look: (given: T, path: Path, id: string) => readonly EditionFault[],
): readonly EditionFault[] {
  return Object.entries(entries ?? {}).flatMap(([id, given]) =>
    known.includes(id) ? look(given, [part, id], id) : [unknown([part, id], id, known)],
  );
}

function unknown(path: Path, given: string, known: readonly string[]): EditionFault {
  const nearest = nearestWord(given, known);
  return fault('unknown-id', path, { given, ...(nearest !== undefined && { nearest }) });
}

function bandFaults(bands: EditedBands, path: Path): readonly EditionFault[] {
  return entriesOf('', bands, DIMENSIONS, (triple, [, dimension = '']) => {
    if (triple === null || triple === undefined) return [];
    const at = [...path, dimension];
    const [low, high, importance] = triple;
    const ends = [...amountFaults(low, [...at, 0], SCORE), ...amountFaults(high, [...at, 1], SCORE)];
    const reversed = ends.length === 0 && low > high ? [fault('range-reversed', at, { from: low, to: high })] : [];
    return [...ends, ...reversed, ...amountFaults(importance, [...at, 2], IMPORTANCE)];
  }).map((one) => (one.path[0] === '' ? { ...one, path: [...path, ...one.path.slice(1)] } : one));
}

function orderFaults(
  { thresholds = {} }: ProfileEdition,
  standard: ReadonlyMap<string, number>,
): readonly EditionFault[] {
  const readOn = (id: string): number => (Object.hasOwn(thresholds, id) ? thresholds[id] : standard.get(id)) ?? 0;
  return ORDERED.flatMap(([lower, higher]) => {
    const [below, above] = [readOn(lower), readOn(higher)];
    if (!(below > above)) return [];
    const edited = Object.hasOwn(thresholds, lower) ? lower : higher;
    return [fault('thresholds-order', ['thresholds', edited], { lower, higher, below, above })];
  });
}

/** Answers rise from anchor to anchor, scores all go the way they go in the standard: less is never both more and less. */
function anchorFaults(
  points: AnchorPoints,
  path: Path,
  { min, max, unit, points: standard }: EditableAnchors,
): readonly EditionFault[] {
  const most = MOST_ANCHORS;
  if (points.length < 2) return [fault('anchors-too-few', path, { given: points.length, least: 2 })];
  if (points.length > most) return [fault('anchors-too-many', path, { given: points.length, most })];
  const outside = points.flatMap(([answer, score], at) => [
    ...amountFaults(answer, [...path, at, 0], { min, max }).map((one) => ({
      ...one,
      details: { ...one.details, unit },
    })),
    ...amountFaults(score, [...path, at, 1], SCORE),
  ]);
  if (outside.length > 0) return outside;
  const falls = (standard[0]?.[1] ?? 0) > (standard.at(-1)?.[1] ?? 0);
  return points.slice(1).flatMap(([answer, score], before) => {
    const [last, scored] = points[before] as AnchorPoints[number];
    const at = [...path, before + 1];
    if (!(answer > last)) return [fault('anchors-order', [...at, 0], { given: answer, before: last })];
    const turns = falls ? score > scored : score < scored;
    return turns ? [fault(falls ? 'anchors-rise' : 'anchors-fall', [...at, 1], { given: score, before: scored })] : [];
  });
}
