// An edition as the texts of the page, and the same texts in the other language. Only what differs from the standard's texts
// is kept, so that a value that is put back leaves nothing behind.
import {
  bandField,
  countField,
  driverField,
  effortField,
  type Fields,
  FREE,
  NAME,
  pointField,
  thresholdField,
  VERSION,
} from '#components/profile/sheet-fields.ts';
import { type Measure, readMeasure, writeMeasure } from '#components/profile/sheet-numbers.ts';
import { bandTexts, measureOf, type Standard, scaleTexts, standardTexts } from '#components/profile/standard.ts';
import type { Language } from '#content/shape.ts';
import { DIMENSIONS, type Dimension } from '#model/catalogue.ts';
import { type BandTriple, own, type ProfileEdition } from '#model/profile/edition.ts';
import { isStepped } from '#model/repair/lever.ts';

/** The texts that differ from the standard's; the name and the version have none there. */
export const onlyChanged = (fields: Fields, texts: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([name, text]) => text !== (texts[name] ?? '')));

/** `texts` are those of the standard in the same language. */
export function writeSheet(edition: ProfileEdition, texts: Fields, language: Language, standard: Standard): Fields {
  const { name, version, bands = {}, driverImportance = {}, thresholds = {}, anchors = {}, efforts = {} } = edition;
  const written: readonly Fields[] = [
    { [NAME]: name, [VERSION]: version },
    ...Object.entries(bands).flatMap(([purpose, edited]) =>
      DIMENSIONS.map((dimension) => bandWritten(purpose, dimension, edited[dimension], language)),
    ),
    ...Object.entries(driverImportance).map(([id, value]) => ({ [driverField(id)]: String(value) })),
    ...Object.entries(thresholds).map(([id, value]) => ({
      [thresholdField(id)]: writeMeasure(value, measureOf(id), language),
    })),
    ...standard.scales.map((scale) => {
      const points = own(anchors, scale.id);
      return points ? scaleTexts(scale, points, language) : {};
    }),
    ...Object.entries(efforts).map(([question, effort]) => ({
      [effortField(question)]: writeMeasure(effort, 'index', language),
    })),
  ];
  return onlyChanged(Object.assign({}, ...written), texts);
}

/** What is left free keeps the ends it had, out of sight: they are there when it is asked again. */
function bandWritten(
  purpose: string,
  dimension: Dimension,
  triple: BandTriple | null | undefined,
  language: Language,
): Fields {
  if (triple === undefined) return {};
  if (triple === null) return { [bandField(purpose, dimension, 'importance')]: FREE };
  const [low, high, importance] = triple;
  return bandTexts(purpose, dimension, { low, high, importance }, language);
}

/** What a field holds; undefined for words and choices. */
export function measureIn({ thresholds, scales, catalogue }: Standard): (name: string) => Measure | undefined {
  const known = new Map<string, Measure>([
    ...thresholds.map(({ id }) => [thresholdField(id), measureOf(id)] as const),
    ...catalogue.levers.filter(isStepped).map(({ question }) => [effortField(question), 'index'] as const),
  ]);
  const units = new Map(scales.map(({ id, unit }) => [id, unit]));
  return (name) => {
    const [part, id = ''] = name.split('/');
    if (part === 'band') return /\/(?:low|high)$/u.test(name) ? 'index' : undefined;
    if (part !== 'scale') return known.get(name);
    return name.endsWith('/score') ? 'index' : name.endsWith('/answer') ? units.get(id) : undefined;
  };
}

/** The same sheet for a page in the other language: numbers that can be read are written anew, other text stays as typed. */
export function sheetInLanguage(fields: Fields, from: Language, to: Language, standard: Standard): Fields {
  if (from === to) return fields;
  const measureFor = measureIn(standard);
  const entries = Object.entries(fields).map(([name, text]): [string, string] => {
    const measure = measureFor(name);
    const reading = measure && readMeasure(text, measure, from);
    return [name, measure && reading?.kind === 'number' ? writeMeasure(reading.value, measure, to) : text];
  });
  return onlyChanged(Object.fromEntries(entries), standardTexts(standard, to));
}

/** The texts of a scale with one of its points taken out. */
export function withoutPoint(get: (name: string) => string, id: string, count: number, gone: number): Fields {
  const kept = Array.from({ length: count }, (_, i) => i).filter((i) => i !== gone);
  const ends = ['answer', 'score'] as const;
  const moved = kept.flatMap((from, to) =>
    ends.map((end): [string, string] => [pointField(id, to, end), get(pointField(id, from, end))]),
  );
  return Object.fromEntries([[countField(id), String(kept.length)], ...moved]);
}
