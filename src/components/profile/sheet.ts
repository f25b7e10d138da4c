// The texts of the page while somebody works on it: fields follow one text, the page follows what they come to. A text equal
// to the standard's is not held, so that restoring leaves a sheet as it was before it was touched.
import { readSheet, type Unread } from '#components/profile/read-sheet.ts';
import { type Fields, isOf, rowOf } from '#components/profile/sheet-fields.ts';
import { readMeasure } from '#components/profile/sheet-numbers.ts';
import { type Standard, standardTexts } from '#components/profile/standard.ts';
import { measureIn, onlyChanged, writeSheet } from '#components/profile/write-sheet.ts';
import type { Language } from '#content/shape.ts';
import { changesAnything, type ProfileEdition } from '#model/profile/edition.ts';
import { type EditionFault, faultsOf } from '#model/profile/faults.ts';

export interface SheetState {
  /** The texts that differ from the standard's. */
  readonly changed: Fields;
  readonly edition: ProfileEdition;
  readonly unread: readonly Unread[];
  /** What stands in the way, the name and the version aside, which are asked for when the profile is used. */
  readonly faults: readonly EditionFault[];
  readonly isEdited: boolean;
}

export interface Sheet {
  readonly language: Language;
  readonly standard: Standard;
  readonly get: (name: string) => string;
  readonly set: (texts: Fields) => void;
  /** The standard again in a row, or in a field; or these texts in its place. */
  readonly restore: (row: string, instead?: Fields) => void;
  /** These texts instead of all others. */
  readonly replace: (changed: Fields) => void;
  readonly open: (edition: ProfileEdition) => void;
  readonly write: (edition: ProfileEdition) => Fields;
  /** Whether something stands in the row that the standard's texts do not have. */
  readonly isTouched: (row: string) => boolean;
  /** How many rows under one of these say something else than the standard. */
  readonly edits: (rows: readonly string[]) => number;
  /** Where on the page a field stands, from the top. */
  readonly placeOf: (name: string) => number;
  readonly state: () => SheetState;
  readonly follow: (told: () => void) => () => void;
}

export function openSheet(standard: Standard, language: Language): Sheet {
  const texts = standardTexts(standard, language);
  const measureFor = measureIn(standard);
  const places = new Map([...new Set(Object.keys(texts).map(rowOf))].map((row, i) => [row, i]));
  const followers = new Set<() => void>();
  let changed: Fields = {};
  let state: SheetState | undefined;

  /** 70.0 is written another way, and is 70. */
  const isOther = (name: string): boolean => {
    const measure = measureFor(name);
    const [own, usual] = [changed[name] ?? '', texts[name] ?? ''].map(
      (text) => measure && readMeasure(text, measure, language),
    );
    return own?.kind !== 'number' || usual?.kind !== 'number' || own.value !== usual.value;
  };
  const replace = (next: Fields) => {
    changed = onlyChanged(next, texts);
    state = undefined;
    for (const tell of [...followers]) tell();
  };
  const write = (edition: ProfileEdition) => writeSheet(edition, texts, language, standard);
  const compute = (): SheetState => {
    const { edition, unread } = readSheet(changed, texts, language, standard);
    const isOfNaming = ({ path }: EditionFault) => path[0] === 'name' || path[0] === 'version';
    const faults = faultsOf(standard.catalogue, edition).filter((fault) => !isOfNaming(fault));
    return { changed, edition, unread, faults, isEdited: changesAnything(edition) };
  };
  return {
    language,
    standard,
    get: (name) => changed[name] ?? texts[name] ?? '',
    set: (more) => replace({ ...changed, ...more }),
    restore(row, instead = {}) {
      const others = Object.entries(changed).filter(([name]) => !isOf(row, name));
      replace({ ...Object.fromEntries(others), ...instead });
    },
    replace,
    open: (edition) => replace(write(edition)),
    write,
    isTouched: (row) => Object.keys(changed).some((name) => isOf(row, name)),
    edits(rows) {
      const mine = Object.keys(changed).filter((name) => rows.some((row) => isOf(row, name)) && isOther(name));
      return new Set(mine.map(rowOf)).size;
    },
    placeOf: (name) => places.get(rowOf(name)) ?? 0,
    state() {
      state ??= compute();
      return state;
    },
    follow(told) {
      followers.add(told);
      return () => {
        followers.delete(told);
      };
    },
  };
}
