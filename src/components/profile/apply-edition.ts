// Writes an edition into the assessment that is kept, or takes it out; answers that another tab has changed meanwhile stay as
// they are there. All or nothing, with the way back.
import { knownFields } from '#components/ask/closed-fields.ts';
import { inLanguage, isSame, toAssessment } from '#components/ask/draft.ts';
import { PROFILE_EDITION } from '#components/ask/edition-field.ts';
import type { Places } from '#components/keep/device.ts';
import { openKeeper } from '#components/keep/kept-assessment.ts';
import { presentOf } from '#components/kept/kept-files.ts';
import type { OwnBase } from '#components/profile/profile-base.ts';
import type { FaceView } from '#content/face.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

export type Applied =
  | { readonly kind: 'done'; readonly undo: () => boolean }
  | { readonly kind: 'changed' | 'full' | 'blocked' | 'off' | 'newer' };

type Edition = ProfileEdition | undefined;
type Seen = Pick<OwnBase, 'id' | 'edition'>;

export function applyEdition(places: Places, seen: Seen, edition: Edition, view: FaceView): Applied {
  const { language } = view;
  const keeper = openKeeper(places, knownFields(view));
  const loaded = keeper.load();
  if (loaded.kind === 'blocked' || loaded.kind === 'off' || loaded.kind === 'newer') return { kind: loaded.kind };
  if (loaded.kind !== 'found' || keeper.open().id !== seen.id) return { kind: 'changed' };
  const { draft } = loaded;
  if (!isSame(presentOf(draft, language).assessment.profileEdition, seen.edition)) return { kind: 'changed' };
  const { [PROFILE_EDITION]: _, ...rest } = inLanguage(draft.fields, draft.language, language, view);
  const fields = edition === undefined ? rest : { ...rest, [PROFILE_EDITION]: JSON.stringify(edition) };
  const { assessment } = toAssessment(fields, language, view);
  const saved = keeper.save({ savedAt: new Date().toISOString(), language, fields, assessment });
  if (saved.kind !== 'saved') return { kind: saved.kind === 'conflict' ? 'changed' : saved.reason };
  return {
    kind: 'done',
    undo: () => applyEdition(places, { id: seen.id, edition }, seen.edition, view).kind === 'done',
  };
}
