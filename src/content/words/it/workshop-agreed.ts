// Italian words for what the room wrote by hand in one language and not yet in the other.
import type { Spoken } from '#content/shape.ts';

export const agreed = {
  /** Behind a text that stands in the other language. */
  mark: 'scritta in inglese, non tradotta',
  marked: (text: string) => `${text} (scritta in inglese, non tradotta)`,
  /** Under the sentence of the report. */
  sentence: 'La sala ha scritto questa frase in inglese; non è tradotta.',
  /** Where the sentence in the other language would stand. */
  toTranslate: 'In inglese non è ancora tradotta.',
  /** At the desk, beside a field that is blank while the other one is not. */
  blank: {
    it: 'In italiano non c’è ancora: fino ad allora chi legge in italiano trova il testo inglese, segnato come non tradotto.',
    en: 'In inglese non c’è ancora: fino ad allora chi legge in inglese trova il testo italiano, segnato come non tradotto.',
  },
};

export type AgreedWords = Spoken<typeof agreed>;
