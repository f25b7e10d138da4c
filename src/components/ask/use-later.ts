// Loads what is needed once somebody answers, right after the page has come alive, and starts to keep the draft.
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { Later } from '#components/ask/context.tsx';
import { earlyFields } from '#components/ask/early-fields.ts';
import type { DraftState, Keeping } from '#components/ask/keep-draft.ts';
import { forgetRescued, rescue, rescued, type SetAside } from '#components/keep/rescued.ts';
import type { FaceView } from '#content/face.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

export interface Arrived {
  readonly later?: Later;
  readonly keeping?: Keeping;
  /** It did not come: there is no connection, or the site has changed since the page was loaded. */
  readonly isMissing?: boolean;
}

export function useLater(
  form: UseFormReturn<Record<string, string>>,
  view: FaceView,
  element: RefObject<HTMLFormElement | null>,
  loadWords: () => Promise<{ answering: AnsweringWords }>,
) {
  const [arrived, setArrived] = useState<Arrived>({});
  const [state, setState] = useState<DraftState>({ answered: 0 });
  const change = useCallback((part: Partial<DraftState>) => setState((now) => ({ ...now, ...part })), []);
  const load = useRef(loadWords);

  useEffect(() => {
    // At once: the next rendering would show the blank fields that the form knows.
    const aside = rescued(view.language);
    form.reset({ ...aside[view.language], ...earlyFields(element.current) });
    let keeping: Keeping | undefined;
    let isGone = false;
    let stopRescue = () => {};
    Promise.all([import('#components/ask/later.ts'), load.current()]).then(
      ([parts, { answering }]) => {
        if (isGone) return;
        takeOver(form, aside, view, parts);
        keeping = parts.keepDraft(form, view, change);
        forgetRescued();
        setArrived({ later: { ...parts, words: answering }, keeping });
      },
      () => {
        setArrived({ isMissing: true });
        stopRescue = keepForReload(form, view.language);
      },
    );
    return () => {
      isGone = true;
      stopRescue();
      keeping?.stop();
    };
  }, [form, view, element, change]);

  return { arrived, state };
}

/** What was set aside on a page in the other language, its numbers written again in this one, under what stands here. */
function takeOver(
  form: UseFormReturn<Record<string, string>>,
  aside: SetAside,
  view: FaceView,
  { inLanguage }: Pick<Later, 'inLanguage'>,
): void {
  for (const from of LANGUAGES) {
    const fields = aside[from];
    if (from === view.language || !fields) continue;
    const here = Object.entries(form.getValues()).filter(([, text]) => text);
    form.reset({ ...inLanguage(fields, from, view.language, view), ...Object.fromEntries(here) });
  }
}

/** Sets aside all that is typed; where the browser keeps nothing, it asks before the page is left. */
function keepForReload(form: UseFormReturn<Record<string, string>>, language: Language): () => void {
  let isKept = rescue(language, form.getValues());
  const callback = () => {
    isKept = rescue(language, form.getValues());
  };
  const whenLeaving = (event: BeforeUnloadEvent) => {
    if (!isKept && Object.values(form.getValues()).some(Boolean)) event.preventDefault();
  };
  window.addEventListener('beforeunload', whenLeaving);
  const stop = form.subscribe({ formState: { values: true }, callback });
  return () => {
    stop();
    window.removeEventListener('beforeunload', whenLeaving);
  };
}
