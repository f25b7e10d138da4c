// Reads the texts of the page into an edition. What cannot be read is named and left as the standard has it; nothing is
// guessed. Pure: no storage, no page.
import {
  bandField,
  bandRow,
  countField,
  driverField,
  effortField,
  type Fields,
  FREE,
  isOf,
  NAME,
  pointField,
  scaleRow,
  thresholdField,
  VERSION,
} from '#components/profile/sheet-fields.ts';
import { type Measure, type Read, readMeasure } from '#components/profile/sheet-numbers.ts';
import { measureOf, type Standard } from '#components/profile/standard.ts';
import type { Language } from '#content/shape.ts';
import { DIMENSIONS, type Importance } from '#model/catalogue.ts';
import { type BandTriple, normalised, type ProfileEdition } from '#model/profile/edition.ts';
import { MOST_ANCHORS } from '#model/profile/faults.ts';
import { isStepped } from '#model/repair/lever.ts';

/** A field whose text is no number. */
export interface Unread {
  readonly field: string;
  readonly kind: Exclude<Read['kind'], 'number'>;
  readonly text: string;
  readonly measure: Measure;
}

export interface ReadSheet {
  /** Without what equals the standard. */
  readonly edition: ProfileEdition;
  readonly unread: readonly Unread[];
}

const IMPORTANCES: readonly Importance[] = [1, 2, 3];
const importanceOf = (text: string): Importance => IMPORTANCES.find((one) => String(one) === text) ?? 1;
/** Of a scale that are shown: more than a profile may have, so that what is over is seen and told. */
const MOST_POINTS = MOST_ANCHORS + 8;

/** How many points the page shows of a scale. */
export function pointCount(text: string): number {
  const count = Number(text);
  return Number.isInteger(count) && count >= 0 ? Math.min(count, MOST_POINTS) : 0;
}

/** `changed` holds the texts that differ from the standard's, `texts` all of them. */
export function readSheet(changed: Fields, texts: Fields, language: Language, standard: Standard): ReadSheet {
  const unread: Unread[] = [];
  const names = Object.keys(changed);
  const isTouched = (row: string) => names.some((name) => isOf(row, name));
  const get = (name: string) => changed[name] ?? texts[name] ?? '';
  const number = (field: string, measure: Measure): number | undefined => {
    const text = get(field);
    const reading = readMeasure(text, measure, language);
    if (reading.kind === 'number') return reading.value;
    unread.push({ field, kind: reading.kind, text, measure });
    return undefined;
  };
  const bands: Record<string, Record<string, BandTriple | null>> = {};
  const driverImportance: Record<string, Importance> = {};
  for (const { id } of standard.catalogue.purposes) {
    for (const dimension of DIMENSIONS) {
      if (!isTouched(bandRow(id, dimension))) continue;
      const importance = get(bandField(id, dimension, 'importance'));
      const own = bands[id] ?? {};
      bands[id] = own;
      if (importance === FREE) {
        own[dimension] = null;
        continue;
      }
      const low = number(bandField(id, dimension, 'low'), 'index');
      const high = number(bandField(id, dimension, 'high'), 'index');
      if (low !== undefined && high !== undefined) own[dimension] = [low, high, importanceOf(importance)];
    }
    if (isTouched(driverField(id))) driverImportance[id] = importanceOf(get(driverField(id)));
  }
  const thresholds: Record<string, number> = {};
  for (const { id } of standard.thresholds) {
    if (!isTouched(thresholdField(id))) continue;
    const value = number(thresholdField(id), measureOf(id));
    if (value !== undefined) thresholds[id] = value;
  }
  const anchors: Record<string, readonly (readonly [number, number])[]> = {};
  for (const { id, unit } of standard.scales) {
    if (!isTouched(scaleRow(id))) continue;
    const points = Array.from({ length: pointCount(get(countField(id))) }, (_, i) => {
      const answer = number(pointField(id, i, 'answer'), unit);
      const score = number(pointField(id, i, 'score'), 'index');
      return answer === undefined || score === undefined ? undefined : ([answer, score] as const);
    });
    if (points.every((point) => point !== undefined)) anchors[id] = points;
  }
  const efforts: Record<string, number> = {};
  for (const { question } of standard.catalogue.levers.filter(isStepped)) {
    if (!isTouched(effortField(question))) continue;
    const effort = number(effortField(question), 'index');
    if (effort !== undefined) efforts[question] = effort;
  }
  const named = { name: get(NAME), version: get(VERSION) };
  const edition = { ...named, bands, driverImportance, thresholds, anchors, efforts };
  return { edition: normalised(standard.catalogue, edition), unread };
}
