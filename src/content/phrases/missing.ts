// What is missing where something cannot be told, as a clause: the answer to a question, or the number of one channel in an
// answer that has the others.
import { questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { listOf, nested } from '#content/phrases/text.ts';
import type { Language } from '#content/shape.ts';
import { keeping as english } from '#content/words/en/keeping.ts';
import { keeping as italian } from '#content/words/it/keeping.ts';
import type { BlankCells } from '#model/judge/blank-cells.ts';

export interface Lacking {
  readonly missing: readonly string[];
  /** Of the missing ones that are answered, the channels without a number; none where a range leaves it open. */
  readonly blank?: BlankCells;
}

/** "manca la risposta a «…»", "manca il numero di «E-mail» nella risposta a «…»". */
export function missingPhrase(language: Language): (lacking: Lacking) => string {
  const words = (language === 'it' ? italian : english).missing;
  const quoted = (text: string): string => words.quoted(nested(text, language));
  const asked = (id: string): string => quoted(questionOf(id)?.words.ask[language] ?? id);
  return ({ missing, blank = {} }) => {
    const whole = missing.filter((id) => !blank[id]);
    const inPart = missing.flatMap((id) => {
      const on = blank[id]?.map((channel) => quoted(channels[channel].name[language]));
      if (!on) return [];
      return [on.length > 0 ? words.cells(listOf(on, language), on.length, asked(id)) : words.leavesOpen(asked(id))];
    });
    const answers = whole.length > 0 ? [words.answers(listOf(whole.map(asked), language), whole.length)] : [];
    return listOf([...answers, ...inPart], language);
  };
}
