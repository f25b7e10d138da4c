// Keeps the draft of the form: opens it when the script arrives, saves it within a second of typing and when the page is
// left, and tells when something stands in the way.
import { useCallback, useEffect, useRef, useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import { inLanguage, questionsOf, toAssessment } from '#components/ask/draft.ts';
import { earlyFields } from '#components/ask/early-fields.ts';
import type { Fields } from '#components/ask/fields.ts';
import { type Keeper, openKeeper } from '#components/keep/kept-assessment.ts';
import type { KeptDraft } from '#components/keep/kept-draft.ts';
import type { FaceView } from '#content/face.ts';

export type Trouble =
  | { readonly kind: 'blocked' | 'full' | 'newer' }
  | { readonly kind: 'quarantined'; readonly text: string }
  | { readonly kind: 'dropped'; readonly fields: readonly string[] };

export interface DraftState {
  readonly ready: boolean;
  /** Essential questions with an answer. */
  readonly answered: number;
  readonly savedAt?: Date | undefined;
  readonly trouble?: Trouble | undefined;
  readonly other?: KeptDraft | undefined;
  /** What was there before everything was cleared or replaced. */
  readonly before?: Fields | undefined;
}

const PAUSE = 500;

export function useDraft(form: UseFormReturn<Record<string, string>>, view: FaceView) {
  const [state, setState] = useState<DraftState>({ ready: false, answered: 0 });
  const formElement = useRef<HTMLFormElement>(null);
  const keeper = useRef<Keeper>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const waiting = useRef(false);
  const conflict = useRef(false);
  const change = useCallback((part: Partial<DraftState>) => setState((now) => ({ ...now, ...part })), []);

  const save = useCallback(
    (overwrite = false) => {
      clearTimeout(timer.current);
      waiting.current = false;
      const fields = form.getValues();
      const { assessment } = toAssessment(fields, view.language, view);
      const essential = questionsOf(view).filter((question) => question.essential);
      const answered = essential.filter(({ id }) => assessment.answers[id] !== undefined).length;
      if (conflict.current && !overwrite) return change({ answered });
      const now = new Date();
      const saved = keeper.current?.save(
        { savedAt: now.toISOString(), language: view.language, fields, assessment },
        overwrite,
      );
      if (saved?.kind === 'conflict') {
        conflict.current = true;
        return change({ answered, other: saved.other });
      }
      if (saved?.kind === 'memory') return change({ answered, savedAt: undefined, trouble: { kind: saved.reason } });
      conflict.current = false;
      return change({ answered, savedAt: now, other: undefined });
    },
    [form, view, change],
  );

  /** Puts a whole draft in place of the present one. */
  const replace = useCallback(
    (fields: Fields, before?: Fields) => {
      form.reset({ ...fields });
      save();
      change({ before });
    },
    [form, save, change],
  );

  const open = useCallback(
    (draft: KeptDraft) => {
      form.reset({ ...inLanguage(draft.fields, draft.language, view.language, view) });
      const { assessment } = toAssessment(form.getValues(), view.language, view);
      const essential = questionsOf(view).filter((question) => question.essential);
      const answered = essential.filter(({ id }) => assessment.answers[id] !== undefined).length;
      change({ answered, savedAt: draft.savedAt ? new Date(draft.savedAt) : undefined });
    },
    [form, view, change],
  );

  useEffect(() => {
    const opened = openKeeper();
    keeper.current = opened;
    const early = earlyFields(formElement.current);
    const loaded = opened.load();
    if (loaded.kind === 'found') {
      open(loaded.draft);
      if (loaded.dropped.length > 0) change({ trouble: { kind: 'dropped', fields: loaded.dropped } });
    } else if (loaded.kind === 'quarantined') change({ trouble: { kind: 'quarantined', text: loaded.text } });
    else if (loaded.kind !== 'nothing') change({ trouble: { kind: loaded.kind } });
    if (Object.keys(early).length > 0) {
      form.reset({ ...form.getValues(), ...early });
      save();
    }
    change({ ready: true });

    const stopChanges = form.subscribe({
      formState: { values: true },
      callback: () => {
        waiting.current = true;
        clearTimeout(timer.current);
        timer.current = setTimeout(() => save(), PAUSE);
      },
    });
    const stopWatching = opened.watch((other) => {
      conflict.current = true;
      change({ other });
    });
    const flush = () => {
      if (waiting.current) save();
    };
    const whenHidden = () => {
      if (document.visibilityState === 'hidden') flush();
    };
    // A page that comes back out of the browser's cache may be older than what another page has kept since.
    const whenBack = (event: PageTransitionEvent) => {
      if (!event.persisted) return;
      const now = opened.load();
      if (now.kind === 'found') open(now.draft);
    };
    window.addEventListener('pagehide', flush);
    window.addEventListener('pageshow', whenBack);
    document.addEventListener('visibilitychange', whenHidden);
    return () => {
      flush();
      stopChanges();
      stopWatching();
      window.removeEventListener('pagehide', flush);
      window.removeEventListener('pageshow', whenBack);
      document.removeEventListener('visibilitychange', whenHidden);
    };
  }, [form, save, open, change]);

  return {
    state,
    formElement,
    replace,
    clear() {
      const before = form.getValues();
      form.reset({});
      clearTimeout(timer.current);
      waiting.current = false;
      keeper.current?.clear();
      change({ answered: 0, savedAt: undefined, before, trouble: undefined });
    },
    takeOther() {
      const { other } = state;
      if (!other) return;
      keeper.current?.adopt(other);
      conflict.current = false;
      open(other);
      change({ other: undefined });
    },
    keepThese: () => save(true),
  };
}

export type DraftKeeping = ReturnType<typeof useDraft>;
