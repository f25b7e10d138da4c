// Reads what was typed after the command: which files, which format, PDF or not, which language. Pure; the words for what
// it does not understand are the content's.
import { LANGUAGES, type Language } from '#content/shape.ts';
import { isDay } from '#model/exchange/schema-parts.ts';
import { SAMPLES } from '#model/uncertainty/uncertainty.ts';
import type { Span } from './entries.ts';
import { type Environment, LANGUAGE_OPTION, languageOf } from './spoken.ts';

export const FORMATS = ['json', 'text', 'markdown', 'csv', 'companies'] as const;
export type Format = (typeof FORMATS)[number];
/** Those that are tables, with a first row that names the columns. */
export const isTableOut = (format: Format): boolean => format === 'csv' || format === 'companies';

export interface Request {
  readonly files: readonly string[];
  readonly format: Format;
  readonly language: Language;
  /** How many possibilities are drawn from what is not known; none unless asked for. */
  readonly samples?: number;
  /** The file of the edited profile by which all are judged. */
  readonly profile?: string;
  /** Whether a verdict comes with its ways out and all else that follows from it; whole unless asked for short. */
  readonly verdict?: Extent;
  readonly rows: Span;
  /** The file of verdicts that an earlier run began, to be gone on with. */
  readonly resume?: string;
  /** How many threads may judge; as many as there are cores unless asked for. */
  readonly jobs?: number;
  /** Whether to say how far it is; to a person at a terminal, unless asked for. */
  readonly progress?: boolean;
  /** Set where PDF files are wanted instead of text. */
  readonly pdf?: PdfWish;
}

export interface PdfWish {
  readonly folder: string;
  readonly languages: readonly Language[];
  /** YYYY-MM-DD; today's where none is given. */
  readonly date?: string;
  readonly without: ReadonlySet<Withheld>;
}

const EXTENTS = ['whole', 'short'] as const;
export type Extent = (typeof EXTENTS)[number];
const WITHHELD = ['data', 'money'] as const;
export type Withheld = (typeof WITHHELD)[number];

export type Arguments =
  | ({ readonly kind: 'request' } & Request)
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'unknown-value'; readonly option: string; readonly given: string }
  | { readonly kind: 'only-with-pdf' | 'only-with-json'; readonly option: string }
  | { readonly kind: 'samples-outside'; readonly given: string }
  | { readonly kind: 'no-file' | 'input-twice' | 'samples-not-printed' };

export const STANDARD_INPUT = '-';

/** What options were given, each as it was typed. */
interface Given {
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

const ALL_ROWS: Span = { from: 1, to: Number.POSITIVE_INFINITY };
const SAMPLES_OPTION = '--samples';
/** The values an option has, or examples of them; none for the name of a file or folder. */
export const VALUES: Readonly<Record<string, readonly string[]>> = {
  '--format': FORMATS,
  [LANGUAGE_OPTION]: [...LANGUAGES, 'both (--pdf)'],
  '--date': ['2026-11-30'],
  '--verdict': EXTENTS,
  '--rows': ['1001..', '1001..2000'],
  '--jobs': ['1..999'],
  '--progress': ['on', 'off'],
  '--without': WITHHELD,
};

/** What an option does with its value; false where it does not take that one. */
const OPTIONS: Readonly<Record<string, (value: string, given: Given) => boolean>> = {
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
    return value !== '';
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
    return value !== '';
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

/** A whole number within the bounds, in digits alone: 1e3 and 10.000 are read differently by different people. */
function readSamples(value: string, given: Given): boolean {
  const count = /^\d{1,9}$/u.test(value) ? Number(value) : 0;
  given.samples = count;
  return count >= 1 && count <= SAMPLES.most;
}

export function readArguments(typed: readonly string[], environment: Environment): Arguments {
  const files: string[] = [];
  const given: Given = { without: new Set() };
  let onlyFiles = false;
  for (let index = 0; index < typed.length; index++) {
    const word = typed[index] ?? '';
    if (onlyFiles || word === STANDARD_INPUT || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    if (word === '--') {
      onlyFiles = true;
      continue;
    }
    if (word === '--help' || word === '-h') return { kind: 'help' };
    const [option = '', ...rest] = word.split('=');
    const take = Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined;
    if (!take) return { kind: 'unknown-option', option };
    if (rest.length === 0) index += 1;
    const value = rest.length > 0 ? rest.join('=') : (typed[index] ?? '');
    if (take(value, given)) continue;
    return option === SAMPLES_OPTION
      ? { kind: 'samples-outside', given: value }
      : { kind: 'unknown-value', option, given: value };
  }
  return requestOf(files, given, languageOf(environment));
}

function requestOf(files: readonly string[], given: Given, spoken: Language): Arguments {
  const { format = 'json', language = spoken, folder, date, samples, without, rows = ALL_ROWS } = given;
  if (files.length === 0) return { kind: 'no-file' };
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) return { kind: 'input-twice' };
  // Both languages fit in one PDF; what is printed has one.
  if (language === 'both' && folder === undefined)
    return { kind: 'unknown-value', option: LANGUAGE_OPTION, given: 'both' };
  if (folder === undefined && without.size > 0) return { kind: 'only-with-pdf', option: '--without' };
  if (folder === undefined && date !== undefined) return { kind: 'only-with-pdf', option: '--date' };
  // A row of a table is a divergence or a verdict in numbers, and a PDF is what the site makes: none has a place for it.
  if (samples !== undefined && (folder !== undefined || isTableOut(format))) return { kind: 'samples-not-printed' };
  // Only of verdicts, one a line, can be told how many there are and which one was the last.
  if (folder !== undefined || format !== 'json') {
    const option = given.resume !== undefined ? '--resume' : given.verdict === 'short' ? '--verdict' : undefined;
    if (option) return { kind: 'only-with-json', option };
  }
  const languages = language === 'both' ? LANGUAGES : [language];
  const pdf = folder === undefined ? undefined : { folder, languages, without, ...(date !== undefined && { date }) };
  const told = language === 'both' ? spoken : language;
  const { profile, verdict, resume, jobs, progress } = given;
  const wished = Object.entries({ profile, samples, verdict, resume, jobs, progress, pdf });
  const typed = Object.fromEntries(wished.filter(([, wish]) => wish !== undefined));
  return { kind: 'request', files, format, language: told, rows, ...typed };
}
