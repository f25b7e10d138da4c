// The answers of a draft as a file on the disk.
import { toAssessment } from '#components/ask/draft.ts';
import type { Fields } from '#components/ask/fields.ts';
import { fileNameOf, saveFile } from '#components/ask/save-file.ts';
import type { FaceView } from '#content/face.ts';

/** Hands out the answers as a file of the public format, with what cannot be read left out. */
export function downloadDraft(fields: Fields, view: FaceView): void {
  const { assessment } = toAssessment(fields, view.language, view);
  const name = fileNameOf('coerente', assessment.company.name, assessment.company.asOf);
  saveFile(`${name}.json`, `${JSON.stringify(assessment, null, 2)}\n`);
}
