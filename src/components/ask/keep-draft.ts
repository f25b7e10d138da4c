// Keeps the draft of the form: opens it when the script arrives, saves it within a second of typing and when the page is
// left, and tells when something stands in the way.
import type { UseFormReturn } from 'react-hook-form';
import { knownFields } from '#components/ask/closed-fields.ts';
import { inLanguage, questionsOf, toAssessment } from '#components/ask/draft.ts';
import { COMPANY, DECLARED, type Fields } from '#components/ask/fields.ts';
import type { DraftState, Keeping } from '#components/ask/keeping.ts';
import { watchLeaving } from '#components/ask/leaving.ts';
import { soon } from '#components/ask/soon.ts';
import { browserPlaces, randomName } from '#components/keep/device.ts';
import { lastExport, noteExport } from '#components/keep/exports.ts';
import { openKeeper, type Unkept } from '#components/keep/kept-assessment.ts';
import type { KeptDraft } from '#components/keep/kept-draft.ts';
import { addAssessment, openIn } from '#components/keep/shelf.ts';
import { putBack, type TakenAway } from '#components/keep/take-away.ts';
import type { FaceView } from '#content/face.ts';
import { isAnswered } from '#model/assessment.ts';

export type { DraftState, Keeping } from '#components/ask/keeping.ts';

type Form = UseFormReturn<Record<string, string>>;
type Change = (part: Partial<DraftState>) => void;
type Passing = Unkept | 'gone';

export function keepDraft(form: Form, view: FaceView, change: Change): Keeping {
  const places = browserPlaces();
  const known = knownFields(view);
  const keeper = openKeeper(places, known);
  const essential = questionsOf(view).filter((question) => question.essential);
  let isInConflict = false;
  let isUnkept = false;
  /** A trouble that is over with the next save that succeeds. */
  let passing: Passing | undefined;
  let cleared: { readonly fields: Fields; readonly taken: TakenAway | undefined } | undefined;

  const read = () => {
    const { assessment } = toAssessment(form.getValues(), view.language, view);
    change({ answered: essential.filter(({ id }) => isAnswered(assessment.answers, id)).length });
    return assessment;
  };
  /** What is told beside the answers: how this assessment is called, and when it last left the browser. */
  const tellAround = (revision: number) => {
    const { id, name, others } = keeper.open();
    const exported = lastExport(places.device, id);
    const isOld = exported !== undefined && revision > exported.revision;
    const called = name || form.getValues(COMPANY.name);
    change({ name: others > 0 ? called : undefined, exported: exported && { ...exported, isOld } });
  };
  const lose = (kind: Passing) => {
    passing = kind;
    change({ savedAt: undefined, isInMemory: true, trouble: { kind } });
  };
  const save = (overwrite = false) => {
    saving.cancel();
    const assessment = read();
    if (isInConflict && !overwrite) {
      isUnkept = true;
      return;
    }
    const now = new Date();
    const draft = { savedAt: now.toISOString(), language: view.language, fields: form.getValues(), assessment };
    const saved = keeper.save(draft, overwrite);
    if (saved.kind === 'memory') lose(saved.reason);
    else if (saved.kind === 'saved') {
      change({ savedAt: now, isInMemory: false, other: undefined, ...(passing && { trouble: undefined }) });
      passing = undefined;
      tellAround(saved.revision);
    } else change({ other: saved.other });
    isInConflict = saved.kind === 'conflict';
    isUnkept = saved.kind !== 'saved';
  };
  const saving = soon(() => save());
  /** Texts that nobody typed here: there is nothing to save, and nothing of another tab stands against them. */
  const put = (fields: Record<string, string>) => {
    form.reset(fields);
    saving.cancel();
    isInConflict = false;
    change({ other: undefined });
  };
  const open = (draft: KeptDraft) => {
    put({ ...inLanguage(draft.fields, draft.language, view.language, view) });
    read();
    change({ savedAt: draft.savedAt ? new Date(draft.savedAt) : undefined });
    tellAround(draft.revision);
  };

  // What was typed before this script came stands over what was kept; purposes kept stand over early ticks.
  // Boxes that exclude each other do so only once the script is there.
  const early = Object.entries(form.getValues()).flatMap(([name, text]) =>
    text ? [[name, known(name, text) || text]] : [],
  );
  const loaded = keeper.load();
  if (loaded.kind === 'found') {
    open(loaded.draft);
    if (loaded.dropped.length > 0) change({ trouble: { kind: 'dropped', fields: loaded.dropped } });
  } else if (loaded.kind === 'quarantined') change({ trouble: { kind: 'quarantined', text: loaded.text } });
  else if (loaded.kind !== 'nothing') lose(loaded.kind);
  if (early.length > 0) {
    const kept = form.getValues();
    const ticked = kept[DECLARED] ? { [DECLARED]: kept[DECLARED] } : {};
    form.reset({ ...kept, ...Object.fromEntries(early), ...ticked });
    save();
  }

  const stopChanges = form.subscribe({
    formState: { values: true },
    callback: saving.ask,
  });
  const stopWatching = keeper.watch((news) => {
    if (news.kind === 'changed' || news.kind === 'back') {
      // What was taken away there is there again.
      if (passing === 'gone') {
        passing = undefined;
        change({ savedAt: new Date(news.other.savedAt), isInMemory: false, trouble: undefined });
      }
      if (news.kind === 'back') return;
      isInConflict = true;
      change({ other: news.other });
      return;
    }
    // What stands here and nowhere else still does; but nothing of another tab stands against it any more.
    if (news.kind === 'gone') isInConflict = false;
    else isUnkept = true;
    lose(news.kind);
    if (news.kind === 'gone') change({ other: undefined });
  });
  const stopLeaving = watchLeaving({
    flush: saving.flush,
    wouldLose: () => isUnkept && Object.values(form.getValues()).some((text) => text !== ''),
    back() {
      const now = isUnkept ? undefined : keeper.load();
      if (now?.kind === 'found') open(now.draft);
      if (now?.kind !== 'nothing') return;
      put({});
      change({ answered: 0, savedAt: undefined, exported: undefined });
    },
  });

  return {
    replace(fields, before) {
      form.reset({ ...fields });
      // An undone deletion brings back what belonged to the answers too; what else comes in their place does not.
      if (cleared?.taken && cleared.fields === fields) putBack(places.device, cleared.taken);
      cleared = undefined;
      save();
      change({ before });
    },
    clear() {
      const before = form.getValues();
      put({});
      const taken = keeper.clear();
      cleared = { fields: before, taken };
      const trouble = taken ? undefined : ({ kind: 'notCleared' } as const);
      change({ answered: 0, savedAt: undefined, exported: undefined, before, trouble });
    },
    startNew(fields, name = '') {
      saving.flush();
      // What is on the page and nowhere else would be lost by opening something else on it.
      if (isUnkept) return false;
      const { assessment } = toAssessment(fields, view.language, view);
      const draft = { savedAt: new Date().toISOString(), language: view.language, fields, assessment };
      const made = addAssessment(places, randomName(), name, draft);
      if (made.kind !== 'made') return false;
      openIn(places, made.id);
      const now = keeper.load();
      if (now.kind === 'found') open(now.draft);
      change({ before: undefined, isBeside: true });
      return true;
    },
    handedOut(kind) {
      saving.flush();
      const { id } = keeper.open();
      noteExport(kind, id, places);
      const exported = lastExport(places.device, id);
      change({ exported: exported && { ...exported, isOld: false } });
    },
    takeOther(other) {
      keeper.adopt(other);
      isUnkept = false;
      open(other);
    },
    keepThese: () => save(true),
    stop() {
      saving.flush();
      stopChanges();
      stopWatching();
      stopLeaving();
    },
  };
}
