// What every part of the questionnaire shares: the language and its words, the questions, and the fields of the draft.
import { type ComponentType, createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Fields } from '#components/ask/fields.ts';
import type { FaceView, QuestionView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';
import type { AskWords } from '#content/words/it/ask.ts';

/** What comes after the page is alive: the reading of answers, with its words. */
export type Later = typeof import('#components/ask/later.ts') & { readonly words: AnsweringWords };

/** What a section is made of. A page comes alive with the one its own section needs; the other comes with the rest. */
export interface Parts {
  readonly Declaration?: ComponentType;
  readonly Questions?: ComponentType<{ questions: readonly QuestionView[] }>;
}

export type Refused = readonly [name: string, sentence: string];

/** What the parts of a question need of the form that holds their texts. */
export interface FormTexts {
  getValues(): Fields;
  getValues(name: string): string;
  subscribe(following: {
    name?: string | readonly string[];
    formState: { values: true };
    callback: () => void;
  }): () => void;
}

export interface Ask {
  readonly language: Language;
  readonly words: AskWords;
  readonly view: FaceView;
  readonly questions: readonly QuestionView[];
  readonly form: FormTexts;
  readonly set: (name: string, text: string) => void;
  readonly all: () => Fields;
  /** Field and sentence of what needs another look, after "Continue". */
  readonly problems: readonly Refused[];
  readonly refuse: (problems: readonly Refused[]) => void;
  readonly later: Later | undefined;
  readonly parts: Parts;
}

const Shared = createContext<Ask | null>(null);
export const AskProvider = Shared.Provider;

export function useAsk(): Ask {
  const ask = useContext(Shared);
  if (!ask) throw new Error('A part of the questionnaire stands outside it');
  return ask;
}

const NOTHING = () => '';

/** What `read` gives, read again whenever one of the fields changes. */
export function useFields(name: string | readonly string[], read: () => string): string {
  const { form } = useAsk();
  const follow = useCallback(
    (changed: () => void) => form.subscribe({ name, formState: { values: true }, callback: changed }),
    [form, name],
  );
  return useSyncExternalStore(follow, read, NOTHING);
}

/** One field: its text as typed, and the way to change it. */
export function useField(name: string): readonly [string, (text: string) => void] {
  const { form, set } = useAsk();
  return [useFields(name, () => form.getValues(name) ?? ''), (next) => set(name, next)];
}

export const problemId = (name: string): string => `${name}/problem`;
export const questionId = (base: string): string => `q/${base}`;

/** The sentences of the fields that need another look after "Continue", for the names that `mine` picks. */
export function Problems({ mine }: { mine: (name: string) => boolean }) {
  const { words } = useAsk();
  return useProblems(mine).map(([name, sentence]) => (
    <p className="err" id={problemId(name)} key={name}>
      <span className="vh">{words.problem.prefix}</span>
      {sentence}
    </p>
  ));
}

export const useProblems = (mine: (name: string) => boolean): readonly Refused[] =>
  useAsk().problems.filter(([name]) => mine(name));

/** What a control says of its error to those who do not see it. */
export function useInvalid(name: string, hint?: string) {
  const isWrong = useProblems((one) => one === name).length > 0;
  const described = [isWrong ? problemId(name) : '', hint ?? ''].filter(Boolean).join(' ');
  return { 'aria-invalid': isWrong || undefined, 'aria-describedby': described || undefined };
}
