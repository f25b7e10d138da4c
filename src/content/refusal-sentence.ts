// A refusal as one sentence in a language: what was found and how to mend it. Takes the kind and its details, writes the
// numbers in them as the page does; where the refused value stands is told beside it, by whoever shows the sentence.
import { dimensions } from '#content/dimensions.ts';
import { formatExactly, formatNumber, pluralOf } from '#content/numbers/format.ts';
import type { Language } from '#content/shape.ts';
import { profile as englishProfile } from '#content/words/en/profile.ts';
import { refusals as english } from '#content/words/en/refusals.ts';
import { profile as italianProfile } from '#content/words/it/profile.ts';
import { refusals as italian } from '#content/words/it/refusals.ts';
import { DIMENSIONS, type Unit } from '#model/catalogue.ts';
import type { ProfileRefusalKind } from '#model/profile/refusal-kinds.ts';
import type { Refusal, RefusalKind, TableRefusalKind } from '#model/refusal.ts';
import type { WorkshopRefusalKind } from '#model/workshop/refusal-kinds.ts';

/** The details of a refusal as text, each empty where the refusal has none. */
export interface Told {
  readonly given: string;
  readonly nearest: string;
  readonly known: string;
  readonly expected: string;
  readonly min: string;
  readonly max: string;
  readonly least: string;
  readonly most: string;
  readonly from: string;
  readonly to: string;
  readonly line: string;
  readonly column: string;
  readonly found: string;
  /** What comes just before. */
  readonly before: string;
  /** Two thresholds by name, with their values. */
  readonly lower: string;
  readonly higher: string;
  readonly below: string;
  readonly above: string;
  /** Two dimensions by name. */
  readonly dimension: string;
  readonly other: string;
  /** The last step of the path: a key, or a position in a list. */
  readonly place: string;
  /** The first word for one thing, the second for several, by how many were given. */
  readonly counted: (one: string, several: string) => string;
}
export type RefusalWords = Readonly<Record<RefusalKind, (told: Told) => string>>;
export type TableRefusalWords = Pick<RefusalWords, TableRefusalKind>;
export type ProfileRefusalWords = Pick<RefusalWords, ProfileRefusalKind>;
export type WorkshopRefusalWords = Pick<RefusalWords, WorkshopRefusalKind>;

const WORDS: Readonly<Record<Language, RefusalWords>> = { it: italian, en: english };
/** Above this a number is written with its power of ten: three hundred digits help nobody. */
const MOST_WRITTEN = 1e15;

export function refusalSentence(language: Language, { kind, path, details }: Refusal): string {
  const unit = details['unit'];
  const textOf = (key: string): string => {
    const detail = details[key];
    return typeof detail === 'number' ? written(detail, language, unit) : (detail ?? '');
  };
  const count = typeof details['given'] === 'number' ? details['given'] : 0;
  return WORDS[language][kind]({
    given: textOf('given'),
    nearest: textOf('nearest'),
    known: textOf('known'),
    expected: textOf('expected'),
    min: textOf('min'),
    max: textOf('max'),
    least: textOf('least'),
    most: textOf('most'),
    from: textOf('from'),
    to: textOf('to'),
    line: textOf('line'),
    column: textOf('column'),
    found: textOf('found'),
    before: textOf('before'),
    lower: thresholdName(textOf('lower'), language),
    higher: thresholdName(textOf('higher'), language),
    below: textOf('below'),
    above: textOf('above'),
    dimension: dimensionName(textOf('dimension'), language),
    other: dimensionName(textOf('other'), language),
    place: String(path.at(-1) ?? ''),
    counted: (one, several) => pluralOf(count, language, one, several),
  });
}

/** What a threshold is called, or its id where it has no name. */
export const thresholdName = (id: string, language: Language): string => {
  const names: Readonly<Record<string, string>> = (language === 'it' ? italianProfile : englishProfile).thresholds;
  return names[id] ?? id;
};

function dimensionName(id: string, language: Language): string {
  const dimension = DIMENSIONS.find((one) => one === id);
  return dimension ? dimensions[dimension].name[language] : id;
}

function written(value: number, language: Language, unit: string | number | undefined): string {
  if (Math.abs(value) >= MOST_WRITTEN) return language === 'it' ? String(value).replace('.', ',') : String(value);
  // Money is written bare: which currency the company means may be the very thing in doubt.
  if (typeof unit !== 'string' || unit.startsWith('money')) return formatNumber(value, language, 20);
  // To the last second: a value just beyond a limit, rounded, would be the limit.
  return formatExactly(value, unit as Unit, language);
}
