// The options of the command that take a value: which values each takes, and what was given. Pure.
import { LANGUAGES, type Language } from '#content/shape.ts';
import { isDay } from '#model/exchange/schema-parts.ts';
import { SAMPLES } from '#model/uncertainty/uncertainty.ts';
import type { Span } from './entries.ts';
import { LANGUAGE_OPTION } from './spoken.ts';

export const FORMATS = ['json', 'text', 'markdown', 'csv', 'companies'] as const;
export type Format = (typeof FORMATS)[number];
/** Those that are tables, with a first row that names the columns. */
export const isTableOut = (format: Format): boolean => format === 'csv' || format === 'companies';

const EXTENTS = ['whole', 'short'] as const;
export type Extent = (typeof EXTENTS)[number];
const WITHHELD = ['data', 'money'] as const;
export type Withheld = (typeof WITHHELD)[number];

/** What options were given, each as it was typed. */
export interface Given {
  columns?: true;
  format?: Format;
  language?: Language | 'both';
  folder?: string;
  date?: string;
  samples?: number;
  profile?: string;
  verdict?: Extent;
  rows?: Span;
  resume?: string;
  jobs?: number;
  progress?: boolean;
  readonly without: Set<Withheld>;
}

export const ALL_ROWS: Span = { from: 1, to: Number.POSITIVE_INFINITY };
export const SAMPLES_OPTION = '--samples';
/** The values an option has, or examples of them; none for a day, and for the name of a file or folder. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--format': FORMATS,
  [LANGUAGE_OPTION]: [...LANGUAGES, 'both (--pdf)'],
  '--verdict': EXTENTS,
  '--rows': ['1001..', '1001..2000'],
  '--jobs': ['1..999'],
  '--progress': ['on', 'off'],
  '--without': WITHHELD,
};

/** What an option does with its value; false where it does not take that one. */
export const OPTIONS: Readonly<Record<string, (value: string, given: Given) => boolean>> = {
  '--format': (value, given) => {
    given.format = FORMATS.find((one) => one === value);
    return given.format !== undefined;
  },
  [LANGUAGE_OPTION]: (value, given) => {
    given.language = [...LANGUAGES, 'both' as const].find((one) => one === value);
    return given.language !== undefined;
  },
  '--pdf': (value, given) => {
    given.folder = value;
    return value !== '';
  },
  '--date': (value, given) => {
    given.date = value;
    return isDay(value);
  },
  [SAMPLES_OPTION]: readSamples,
  '--profile': (value, given) => {
    given.profile = value;
    return isNameOfFile(value);
  },
  '--verdict': (value, given) => {
    given.verdict = EXTENTS.find((one) => one === value);
    return given.verdict !== undefined;
  },
  '--rows': (value, given) => {
    const [, from = '', to] = /^(\d{1,12})\.\.(\d{1,12})?$/u.exec(value) ?? [];
    given.rows = { from: Number(from), to: to === undefined ? ALL_ROWS.to : Number(to) };
    return given.rows.from >= 1 && given.rows.to >= given.rows.from;
  },
  '--resume': (value, given) => {
    given.resume = value;
    return isNameOfFile(value);
  },
  '--jobs': (value, given) => {
    given.jobs = /^\d{1,3}$/u.test(value) ? Number(value) : 0;
    return given.jobs >= 1;
  },
  '--progress': (value, given) => {
    given.progress = value === 'on';
    return value === 'on' || value === 'off';
  },
  '--without': (value, { without }) => {
    const found = WITHHELD.find((one) => one === value);
    if (found) without.add(found);
    return found !== undefined;
  },
};

/** Neither reads standard input nor writes standard output; a file of the name “-” is `./-`. */
const isNameOfFile = (value: string): boolean => value !== '' && value !== '-';

/** A whole number within the bounds, in digits alone: 1e3 and 10.000 are read differently by different people. */
function readSamples(value: string, given: Given): boolean {
  const count = /^\d{1,9}$/u.test(value) ? Number(value) : 0;
  given.samples = count;
  return count >= 1 && count <= SAMPLES.most;
}
