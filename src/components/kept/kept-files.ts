// Between what is kept and the files of the public format. It needs all questions and the rules, so it is loaded when
// something of the list is opened, downloaded or compared, and not before.
import { type Admitted, admit } from '#components/ask/admit.ts';
import { toAssessment, toDraft } from '#components/ask/draft.ts';
import type { KeptDraft, NewDraft } from '#components/keep/kept-draft.ts';
import type { Snapshot } from '#components/keep/snapshots.ts';
import { catalogue } from '#content/catalogue.ts';
import { localise } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import { type Assessment, FORMAT, VERSION } from '#model/assessment.ts';
import { parseJson } from '#model/exchange/parse-json.ts';

/** What an assessment is judged with today. The method is added here when the model gives it a number. */
export const VERSIONS: Pick<Snapshot, 'profile' | 'method'> = { profile: catalogue.profile };

const assessmentOf = ({ fields, language }: KeptDraft): Assessment =>
  toAssessment(fields, language, localise(language)).assessment;

/** The text of the file of a draft, with what cannot be read left out. */
export const fileOf = (draft: KeptDraft): string => `${JSON.stringify(assessmentOf(draft), null, 2)}\n`;

/** As the same door lets it in that a file passes, with what today's rules refuse left out and told. */
export const presentOf = (draft: KeptDraft, language: Language): Admitted => admit(assessmentOf(draft), language);

/** The assessment in the text of a file; nothing where it is none, or of a later version. */
export function openFile(text: string, language: Language): Admitted | undefined {
  const parsed = parseJson(text);
  if (!parsed.ok || !isFile(parsed.value)) return undefined;
  return admit(parsed.value, language);
}

function isFile(value: unknown): value is Assessment {
  const isEntry = (one: unknown): one is Readonly<Record<string, unknown>> =>
    typeof one === 'object' && one !== null && !Array.isArray(one);
  if (!isEntry(value) || value['format'] !== FORMAT || value['version'] !== VERSION) return false;
  return isEntry(value['company']) && isEntry(value['answers']) && Array.isArray(value['declaration']);
}

export const draftOfFile = (assessment: Assessment, language: Language): Omit<NewDraft, 'savedAt'> => ({
  language,
  fields: toDraft(assessment, language, localise(language)),
  assessment,
});
