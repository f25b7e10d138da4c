// A copy of the profile as a consultant edits it: what it changes of the standard, and the catalogue that results. Takes a
// catalogue and an edition, gives a catalogue; whether the edition makes sense is the business of faults.ts.
import {
  type Band,
  type Catalogue,
  DIMENSIONS,
  type Dimension,
  type Importance,
  type Purpose,
} from '#model/catalogue.ts';
import { editableAnchors, editableThresholds, withAnchors, withThresholds } from '#model/profile/editable.ts';
import { noteOrigin, standardOf } from '#model/profile/origin.ts';
import { isStepped } from '#model/repair/lever.ts';

/** What a purpose asks on one dimension as a file writes it: from, to, importance. */
export type BandTriple = readonly [low: number, high: number, importance: Importance];
export type AnchorPoints = readonly (readonly [answer: number, score: number])[];
/** `null`: the purpose does not care about the dimension. */
export type EditedBands = Readonly<Partial<Record<Dimension, BandTriple | null>>>;

/** What was changed of the standard profile. Only what differs from the standard is kept. */
export interface ProfileEdition {
  readonly name: string;
  /** Whatever its author numbers by. */
  readonly version: string;
  /** By purpose. */
  readonly bands?: Readonly<Record<string, EditedBands>>;
  /** By purpose. */
  readonly driverImportance?: Readonly<Record<string, Importance>>;
  /** By dotted name, as `editableThresholds` lists them. */
  readonly thresholds?: Readonly<Record<string, number>>;
  /** By the id of the scale, as `editableAnchors` lists them. */
  readonly anchors?: Readonly<Record<string, AnchorPoints>>;
  /** Effort of a step, by the question that is changed; 0 makes it free. None of what is told in money. */
  readonly efforts?: Readonly<Record<string, number>>;
}

const made = new WeakMap<Catalogue, Map<string, Catalogue>>();
const MOST_MADE = 30;

/**
 * The catalogue with the edition laid over the standard: of a catalogue that is edited already, over the one it departs
 * from. The same object where nothing is changed, and the same object again for the same edition. What the edition names
 * and the catalogue does not know is passed over.
 */
export function withEdition<C extends Catalogue>(catalogue: C, edition: ProfileEdition | undefined): C {
  if (edition === undefined) return catalogue;
  const standard = standardOf(catalogue);
  const kept = normalised(standard, edition);
  if (!changesAnything(kept)) return standard;
  const key = JSON.stringify(kept);
  const known = made.get(standard) ?? new Map<string, Catalogue>();
  made.set(standard, known);
  const found = known.get(key);
  if (found) return found as C;
  const edited: C = {
    ...standard,
    purposes: standard.purposes.map((purpose) => editedPurpose(purpose, kept)),
    thresholds: withThresholds(standard.thresholds, kept.thresholds ?? {}),
    evidence: withAnchors(standard.evidence, kept.anchors ?? {}),
    levers: standard.levers.map((lever) => {
      const effort = own(kept.efforts, lever.question);
      return effort === undefined || !isStepped(lever) ? lever : { ...lever, effort };
    }),
  };
  if (known.size >= MOST_MADE) known.clear();
  known.set(key, edited);
  noteOrigin(edited, { standard, edition: kept });
  return edited;
}

/** Whether anything but the name and the version is said. */
export const changesAnything = ({ bands, driverImportance, thresholds, anchors, efforts }: ProfileEdition): boolean =>
  [bands, driverImportance, thresholds, anchors, efforts].some((part) => part && Object.keys(part).length > 0);

/** A key of the record itself: a file may name one that every object inherits. */
export const own = <T>(record: Readonly<Record<string, T>> | undefined, key: string): T | undefined =>
  record && Object.hasOwn(record, key) ? record[key] : undefined;

function editedPurpose<P extends Purpose>(purpose: P, { bands, driverImportance }: ProfileEdition): P {
  const changed = own(bands, purpose.id);
  const importance = own(driverImportance, purpose.id);
  if (!changed && importance === undefined) return purpose;
  const entries = DIMENSIONS.flatMap((dimension): [Dimension, Band][] => {
    const triple = changed?.[dimension];
    if (triple === null) return [];
    const band = triple ? { low: triple[0], high: triple[1], importance: triple[2] } : purpose.bands[dimension];
    return band ? [[dimension, band]] : [];
  });
  return {
    ...purpose,
    bands: Object.fromEntries(entries),
    ...(importance !== undefined && { driverImportance: importance }),
  };
}

/**
 * The same edition in one order, its name and version trimmed, without what equals the standard: editing a value and
 * putting it back gives the edition from before. What the catalogue does not know stays as it is, at the end.
 */
export function normalised(catalogue: Catalogue, edition: ProfileEdition): ProfileEdition {
  const { purposes, levers } = standardOf(catalogue);
  const thresholds = new Map(editableThresholds(catalogue).map(({ id, value }) => [id, value]));
  const anchors = new Map(editableAnchors(catalogue).map(({ id, points }) => [id, points]));
  const drivers = new Map(purposes.map(({ id, driverImportance }) => [id, driverImportance]));
  // Of what is told in money an effort of 0 says what is so anyway.
  const efforts = new Map(levers.map((lever) => [lever.question, isStepped(lever) ? lever.effort : 0]));
  const bands = new Map(purposes.map((purpose) => [purpose.id, purpose]));
  const keptBands = differing(edition.bands, [...bands.keys()], (id, given) => bandsThatDiffer(bands.get(id), given));
  const keep = <T>(part: Readonly<Record<string, T>> | undefined, known: ReadonlyMap<string, T | undefined>) =>
    differing(part, [...known.keys()], (id, given) => (isEqual(known.get(id), given) ? undefined : given));
  return {
    name: edition.name.trim(),
    version: edition.version.trim(),
    ...named('bands', keptBands),
    ...named('driverImportance', keep(edition.driverImportance, drivers)),
    ...named('thresholds', keep(edition.thresholds, thresholds)),
    ...named('anchors', keep<AnchorPoints>(edition.anchors, anchors)),
    ...named('efforts', keep(edition.efforts, efforts)),
  };
}

const named = <K extends string, T>(key: K, part: Readonly<Record<string, T>>) =>
  (Object.keys(part).length > 0 ? { [key]: part } : {}) as { readonly [key in K]?: Readonly<Record<string, T>> };

/** What `keep` leaves of each entry, known ones first and in their order. */
function differing<T>(
  part: Readonly<Record<string, T>> | undefined,
  known: readonly string[],
  keep: (id: string, given: T) => T | undefined,
): Readonly<Record<string, T>> {
  const given = part ?? {};
  const unknown = Object.keys(given).filter((id) => !known.includes(id));
  const entries = [...known, ...unknown].flatMap((id): [string, T][] => {
    if (!Object.hasOwn(given, id)) return [];
    const kept = keep(id, given[id] as T);
    return kept === undefined ? [] : [[id, kept]];
  });
  return Object.fromEntries(entries);
}

function bandsThatDiffer(purpose: Purpose | undefined, given: EditedBands): EditedBands | undefined {
  const kept = differing<BandTriple | null>(given as Record<string, BandTriple | null>, DIMENSIONS, (id, triple) => {
    const band = purpose?.bands[id as Dimension];
    const standard = band ? [band.low, band.high, band.importance] : null;
    return purpose && isEqual(standard, triple) ? undefined : triple;
  });
  return Object.keys(kept).length > 0 ? kept : undefined;
}

const isEqual = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
