// What the parts that are loaded later share: their words, and several fields at once.
import { useMemo } from 'react';
import { useAsk, useFields } from '#components/ask/context.tsx';
import { type Get, getFrom } from '#components/ask/fields.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

/** For the parts that are themselves loaded later: their words. */
export function useLaterWords(): AnsweringWords {
  const { later } = useAsk();
  if (!later) throw new Error('A part came before its words');
  return later.words;
}

// A character that no text field lets through, so that several texts can be compared as one.
const BETWEEN = '\u0000';

/** The texts of several fields at once. `names` must keep its identity between renderings. */
export function useTexts(names: readonly string[]): Get {
  const { form } = useAsk();
  const all = useFields(names, () => names.map((name) => form.getValues(name) ?? '').join(BETWEEN));
  return useMemo(() => {
    const texts = all.split(BETWEEN);
    return getFrom(Object.fromEntries(names.map((name, i) => [name, texts[i] ?? ''])));
  }, [names, all]);
}
