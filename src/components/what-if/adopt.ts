// Writes the answers of a scenario, and its declaration, in place of today's, after a snapshot of today; with the way back. All or nothing: where
// the snapshot or the save does not happen, everything is as before.
import { knownFields } from '#components/ask/closed-fields.ts';
import { ADOPTED, inLanguage, toAssessment, toDraft } from '#components/ask/draft.ts';
import { today } from '#components/ask/save-file.ts';
import type { Places } from '#components/keep/device.ts';
import { openKeeper } from '#components/keep/kept-assessment.ts';
import { stampOf } from '#components/keep/kept-draft.ts';
import { removeText } from '#components/keep/shelf.ts';
import { takeSnapshot } from '#components/keep/snapshots.ts';
import { fileOf, VERSIONS } from '#components/kept/kept-files.ts';
import type { OwnBaseline } from '#components/what-if/baseline.ts';
import { withDeclaration, withQuestion } from '#components/what-if/trial.ts';
import type { FaceView } from '#content/face.ts';
import { withAdoption } from '#model/report/adopted.ts';
import { type Proposal, withScenario } from '#model/what-if/scenario.ts';

export type Adopted =
  | { readonly kind: 'done'; readonly undo: () => boolean }
  | { readonly kind: 'changed' | 'full' | 'blocked' | 'off' | 'newer' };

export function adoptChanges(
  places: Places,
  baseline: OwnBaseline,
  proposal: Proposal,
  { view, scenario, snapshotName }: { view: FaceView; scenario: string; snapshotName: string },
): Adopted {
  const { language } = view;
  const { changes } = proposal;
  const keeper = openKeeper(places, knownFields(view));
  const loaded = keeper.load();
  if (loaded.kind === 'blocked' || loaded.kind === 'off' || loaded.kind === 'newer') return { kind: loaded.kind };
  const isSame = loaded.kind === 'found' && keeper.open().id === baseline.id;
  if (!isSame || stampOf(loaded.draft) !== stampOf(baseline.draft)) return { kind: 'changed' };
  const { draft } = loaded;
  const savedAt = new Date().toISOString();
  const snapshot = { name: snapshotName, takenAt: savedAt, ...VERSIONS, file: fileOf(draft) };
  const taken = takeSnapshot(places, baseline.id, snapshot);
  if (taken.kind !== 'taken') return { kind: taken.kind };
  const adopted = toDraft(withScenario(baseline.assessment, proposal), language, view);
  const answered = changes.reduce(
    (now, { question }) => withQuestion(now, adopted, question),
    inLanguage(draft.fields, draft.language, language, view),
  );
  const fields = proposal.declaration ? withDeclaration(answered, adopted) : answered;
  const read = toAssessment(fields, language, view).assessment;
  // As they are read back from the draft: that is what tells later whether they were given anew.
  const answers = Object.fromEntries(changes.map(({ question }) => [question, read.answers[question] ?? null]));
  const assessment = withAdoption(read, { scenario, at: today(), answers });
  const marked = { ...fields, [ADOPTED]: assessment.adopted ? JSON.stringify(assessment.adopted) : '' };
  const saved = keeper.save({ savedAt, language, fields: marked, assessment });
  if (saved.kind !== 'saved') {
    removeText(places, taken.key);
    return { kind: saved.kind === 'conflict' ? 'changed' : saved.reason };
  }
  return {
    kind: 'done',
    undo() {
      const { language: before, fields: typed, assessment: was } = draft;
      const back = keeper.save({ savedAt: new Date().toISOString(), language: before, fields: typed, assessment: was });
      if (back.kind !== 'saved') return false;
      removeText(places, taken.key);
      return true;
    },
  };
}
