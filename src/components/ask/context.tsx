// What every part of the questionnaire shares: the language and its words, the questions, and the fields of the draft.
import { createContext, useContext, useMemo } from 'react';
import { type Control, useFormState, useWatch } from 'react-hook-form';
import type { Fields, Get } from '#components/ask/fields.ts';
import { getFrom } from '#components/ask/fields.ts';
import type { FaceView, QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import type { AskWords } from '#content/words/it/ask.ts';

export interface Ask {
  readonly language: Language;
  readonly words: AskWords;
  readonly view: FaceView;
  readonly questions: readonly QuestionView[];
  readonly control: Control<Record<string, string>>;
  readonly set: (name: string, text: string) => void;
  readonly all: () => Fields;
}

const Shared = createContext<Ask | null>(null);
export const AskProvider = Shared.Provider;

export function useAsk(): Ask {
  const ask = useContext(Shared);
  if (!ask) throw new Error('A part of the questionnaire stands outside it');
  return ask;
}

/** One field: its text as typed, and the way to change it. */
export function useField(name: string): readonly [string, (text: string) => void] {
  const { control, set } = useAsk();
  const text = useWatch({ control, name });
  return [typeof text === 'string' ? text : '', (next) => set(name, next)];
}

/** The texts of several fields at once. `names` must keep its identity between renderings. */
export function useTexts(names: readonly string[]): Get {
  const { control } = useAsk();
  const texts = useWatch({ control, name: names }) as readonly unknown[];
  return useMemo(() => {
    const named = names.map((name, i) => [name, typeof texts[i] === 'string' ? (texts[i] as string) : ''] as const);
    return getFrom(Object.fromEntries(named));
  }, [names, texts]);
}

/** The sentence shown beside a field after "Continue", if it needs another look. */
export function useProblems(names: readonly string[]): readonly (readonly [name: string, sentence: string])[] {
  const { control } = useAsk();
  const { errors } = useFormState({ control });
  return names.flatMap((name) => {
    const message = errors[name]?.message;
    return typeof message === 'string' ? [[name, message] as const] : [];
  });
}

export const problemId = (name: string): string => `${name}/problem`;
export const questionId = (base: string): string => `q/${base}`;

/** What a control says of its error to those who do not see it. */
export function useInvalid(name: string, hint?: string) {
  const { control } = useAsk();
  const { errors } = useFormState({ control });
  const wrong = errors[name] !== undefined;
  const described = [wrong ? problemId(name) : '', hint ?? ''].filter(Boolean).join(' ');
  return { 'aria-invalid': wrong || undefined, 'aria-describedby': described || undefined };
}
