// Reads what was typed after the command: which files, which format, PDF or not, which language. Pure; the words for what
// it does not understand are the content's.
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Span } from './entries.ts';
import {
  ALL_ROWS,
  type Extent,
  type Format,
  type Given,
  isTableOut,
  OPTIONS,
  SAMPLES_OPTION,
  type Withheld,
} from './options.ts';
import { type Environment, LANGUAGE_OPTION, languageOf } from './spoken.ts';

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

export type Arguments =
  | ({ readonly kind: 'request' } & Request)
  | { readonly kind: 'help' }
  | { readonly kind: 'columns'; readonly language: Language }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'unknown-value'; readonly option: string; readonly given: string }
  | { readonly kind: 'only-with-pdf' | 'only-with-json'; readonly option: string }
  | { readonly kind: 'samples-outside'; readonly given: string }
  | { readonly kind: 'no-file' | 'input-twice' | 'samples-not-printed' | 'columns-alone' };

export const STANDARD_INPUT = '-';
/** What columns a table of companies may have: asked for alone, or in a language. */
const COLUMNS_OPTION = '--columns';

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
    if (word === COLUMNS_OPTION) {
      given.columns = true;
      continue;
    }
    const [option = '', ...rest] = word.split('=');
    if (option === COLUMNS_OPTION) return { kind: 'columns-alone' };
    const take = Object.hasOwn(OPTIONS, option) ? OPTIONS[option] : undefined;
    if (!take) return { kind: 'unknown-option', option };
    if (rest.length === 0) index += 1;
    const value = rest.length > 0 ? rest.join('=') : valueIn(typed[index]);
    if (take(value, given)) continue;
    return option === SAMPLES_OPTION
      ? { kind: 'samples-outside', given: value }
      : { kind: 'unknown-value', option, given: value };
  }
  return requestOf(files, given, languageOf(environment));
}

/** The next option is no value of this one, which would write to a file or folder of that name; `--resume=--name` still says so. */
const valueIn = (next = ''): string => (next.startsWith('--') ? '' : next);

function requestOf(files: readonly string[], given: Given, spoken: Language): Arguments {
  const { format = 'json', language = spoken, folder, date, samples, without, rows = ALL_ROWS } = given;
  if (given.columns) return columnsAsked(files, given, spoken);
  // An empty name is most likely a variable of the shell that was never set.
  if (files.length === 0 || files.includes('')) return { kind: 'no-file' };
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

function columnsAsked(files: readonly string[], given: Given, spoken: Language): Arguments {
  const { columns: _, language = spoken, without, ...others } = given;
  const isAlone = files.length + without.size + Object.keys(others).length === 0;
  return isAlone && language !== 'both' ? { kind: 'columns', language } : { kind: 'columns-alone' };
}
