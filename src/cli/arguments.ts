// Reads what was typed after the command: which files, which format, which language. Pure; the words for what it does not
// understand are the content's.
import { LANGUAGES, type Language } from '#content/shape.ts';

export const FORMATS = ['json', 'text', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

export interface Request {
  readonly files: readonly string[];
  readonly format: Format;
  readonly language: Language;
}

export type Arguments =
  | ({ readonly kind: 'request' } & Request)
  | { readonly kind: 'help' }
  | { readonly kind: 'unknown-option'; readonly option: string }
  | { readonly kind: 'unknown-value'; readonly option: string; readonly given: string }
  | { readonly kind: 'no-file' | 'input-twice' };

export const STANDARD_INPUT = '-';

type Environment = Readonly<Record<string, string | undefined>>;

/** Italian where the system speaks it, by the variables that say so in their order; English elsewhere. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('it') ? 'it' : 'en';
}

export function readArguments(typed: readonly string[], environment: Environment): Arguments {
  const files: string[] = [];
  let format: Format = 'json';
  let language = languageOf(environment);
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
    if (option !== '--format' && option !== '--lang') return { kind: 'unknown-option', option };
    if (rest.length === 0) index += 1;
    const given = rest.length > 0 ? rest.join('=') : (typed[index] ?? '');
    const [wanted, tongue] = [FORMATS.find((one) => one === given), LANGUAGES.find((one) => one === given)];
    if (option === '--format' && wanted) format = wanted;
    else if (option === '--lang' && tongue) language = tongue;
    else return { kind: 'unknown-value', option, given };
  }
  if (files.length === 0) return { kind: 'no-file' };
  if (files.filter((file) => file === STANDARD_INPUT).length > 1) return { kind: 'input-twice' };
  return { kind: 'request', files, format, language };
}
