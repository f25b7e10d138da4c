// Opens a copy of what was found: a new assessment beside those on this device, which becomes the one that is worked on.
// Nothing that was there is written over, and all of it can be undone.
import { toDraft } from '#components/ask/draft.ts';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import { browserPlaces, randomName } from '#components/keep/device.ts';
import { WORKING } from '#components/keep/layout.ts';
import { addAssessment, freeId, openIn, removeAssessment } from '#components/keep/shelf.ts';
import { localise } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

export type Kept =
  | { readonly kind: 'opened'; readonly undo: () => boolean }
  | { readonly kind: 'off' | 'blocked' | 'full' };

export function keepCopy(assessment: Assessment, language: Language): Kept {
  const places = browserPlaces();
  const before = places.tab.read(WORKING) ?? places.device.read(WORKING);
  const fields = toDraft(assessment, language, localise(language));
  const draft = { savedAt: new Date().toISOString(), language, fields, assessment };
  const made = addAssessment(places, freeId(places, randomName), '', draft);
  if (made.kind !== 'made') return made;
  const { id } = made;
  openIn(places, id);
  return {
    kind: 'opened',
    undo() {
      const isRemoved = removeAssessment(places, id) !== undefined;
      if (isRemoved && before) openIn(places, before);
      return isRemoved;
    },
  };
}

export function downloadAssessment(assessment: Assessment): void {
  const name = fileNameOf('coerente', assessment.company.name, assessment.company.asOf);
  saveFile(`${name}.json`, `${JSON.stringify(assessment, null, 2)}\n`);
}
