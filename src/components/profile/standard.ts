// The standard profile as the page of an edited one sees it: what there is to edit, and the texts that stand in its fields
// while nothing is changed.
import {
  bandField,
  countField,
  driverField,
  effortField,
  type Fields,
  FREE,
  pointField,
  thresholdField,
} from '#components/profile/sheet-fields.ts';
import { type Measure, writeMeasure } from '#components/profile/sheet-numbers.ts';
import type { Language } from '#content/shape.ts';
import { type Band, type Catalogue, DIMENSIONS } from '#model/catalogue.ts';
import {
  type EditableAnchors,
  type EditableThreshold,
  editableAnchors,
  editableThresholds,
} from '#model/profile/editable.ts';
import { isStepped } from '#model/repair/lever.ts';

export interface Standard {
  readonly catalogue: Catalogue;
  readonly thresholds: readonly EditableThreshold[];
  readonly scales: readonly EditableAnchors[];
}

export const standardFrom = (catalogue: Catalogue): Standard => ({
  catalogue,
  thresholds: editableThresholds(catalogue),
  scales: editableAnchors(catalogue),
});

/** What stands in the fields of a dimension that a purpose leaves free: all of it. */
const WHOLE = { low: 0, high: 100 } as const;

/** Thresholds that are a part of a whole. */
export const measureOf = (threshold: string): Measure =>
  /(?:\.loss|eight|Share)$/u.test(threshold) ? 'share' : 'index';

export function bandTexts(
  purpose: string,
  dimension: (typeof DIMENSIONS)[number],
  band: Band | undefined,
  language: Language,
): Fields {
  const { low, high } = band ?? WHOLE;
  return {
    [bandField(purpose, dimension, 'low')]: writeMeasure(low, 'index', language),
    [bandField(purpose, dimension, 'high')]: writeMeasure(high, 'index', language),
    [bandField(purpose, dimension, 'importance')]: band ? String(band.importance) : FREE,
  };
}

export function scaleTexts(
  { id, unit }: Pick<EditableAnchors, 'id' | 'unit'>,
  points: readonly (readonly [number, number])[],
  language: Language,
): Fields {
  const texts = points.flatMap(([answer, score], i): [string, string][] => [
    [pointField(id, i, 'answer'), writeMeasure(answer, unit, language)],
    [pointField(id, i, 'score'), writeMeasure(score, 'index', language)],
  ]);
  return Object.fromEntries([[countField(id), String(points.length)], ...texts]);
}

const known = new WeakMap<Standard, Map<Language, Fields>>();

/** Every field of the page while nothing is changed, in the order of the page. */
export function standardTexts(standard: Standard, language: Language): Fields {
  const made = known.get(standard) ?? new Map<Language, Fields>();
  known.set(standard, made);
  const texts = made.get(language) ?? allTexts(standard, language);
  made.set(language, texts);
  return texts;
}

function allTexts({ catalogue, thresholds, scales }: Standard, language: Language): Fields {
  return Object.assign(
    {},
    ...catalogue.purposes.flatMap(({ id, bands, driverImportance }) => [
      ...DIMENSIONS.map((dimension) => bandTexts(id, dimension, bands[dimension], language)),
      { [driverField(id)]: String(driverImportance ?? '') },
    ]),
    ...thresholds.map(({ id, value }) => ({ [thresholdField(id)]: writeMeasure(value, measureOf(id), language) })),
    ...scales.map((scale) => scaleTexts(scale, scale.points, language)),
    ...catalogue.levers.filter(isStepped).map(({ question, effort }) => ({
      [effortField(question)]: writeMeasure(effort, 'index', language),
    })),
  );
}
