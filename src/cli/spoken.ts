// The language in which the command speaks to whoever typed it, as far as it can be made out. Pure.
import { LANGUAGES, type Language } from '#content/shape.ts';

export const LANGUAGE_OPTION = '--lang';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Italian where the system speaks it, by the variables that say so in their order; English elsewhere. */
export function languageOf({ LC_ALL, LC_MESSAGES, LANG }: Environment): Language {
  return (LC_ALL || LC_MESSAGES || LANG || '').toLowerCase().startsWith('it') ? 'it' : 'en';
}

/** The language of the reader of a refusal to run: the one asked for where it can be made out, else that of the system. */
export function spokenBy(typed: readonly string[], environment: Environment): Language {
  const asked = typed.map((word, at) =>
    word === LANGUAGE_OPTION ? typed[at + 1] : word.split(`${LANGUAGE_OPTION}=`)[1],
  );
  return LANGUAGES.find((one) => asked.includes(one)) ?? languageOf(environment);
}
