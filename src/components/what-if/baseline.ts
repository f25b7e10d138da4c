// What is compared with: the answers that are open on this device, those of a sample, or those of a file. Reads only.
import { loadSample } from '#components/ask/sample.ts';
import type { Places } from '#components/keep/device.ts';
import { draftOf, findKept, workingId } from '#components/keep/find-kept.ts';
import type { KeptDraft } from '#components/keep/kept-draft.ts';
import { KEEP_NOTHING } from '#components/keep/layout.ts';
import { openFile, presentOf } from '#components/kept/kept-files.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';

export type Baseline =
  | {
      readonly kind: 'own';
      readonly id: string;
      readonly draft: KeptDraft;
      readonly name: string;
      readonly assessment: Assessment;
      readonly leftOut: number;
    }
  | { readonly kind: 'sample'; readonly id: string; readonly name: string; readonly assessment: Assessment }
  | { readonly kind: 'file'; readonly name: string; readonly assessment: Assessment };
export type OwnBaseline = Extract<Baseline, { kind: 'own' }>;

/** Why there is nothing to compare with. */
export type NoBaseline = 'none' | 'undeclared' | 'blocked' | 'off' | 'unreadable' | 'missing';

export function ownBaseline(places: Places, language: Language): Baseline | NoBaseline {
  const { device } = places;
  const choice = device.read(KEEP_NOTHING);
  const kept = findKept(device);
  if (choice === undefined || !kept) return 'blocked';
  if (choice !== null) return 'off';
  const id = workingId(places, kept);
  const found = kept.found.find((one) => one.id === id);
  if (!found) return 'none';
  const draft = draftOf(found);
  if (!draft) return 'unreadable';
  const { assessment, leftOut } = presentOf(draft, language);
  if (assessment.declaration.length === 0) return 'undeclared';
  const name = draft.name.trim() || assessment.company.name.trim();
  return { kind: 'own', id, draft, name, assessment, leftOut: leftOut.length };
}

export async function sampleBaseline(id: string): Promise<Baseline | NoBaseline> {
  const assessment = await loadSample(id);
  return assessment ? { kind: 'sample', id, name: assessment.company.name, assessment } : 'missing';
}

export function fileBaseline(text: string, language: Language): Baseline | undefined {
  const opened = openFile(text, language);
  if (!opened || opened.assessment.declaration.length === 0) return undefined;
  return { kind: 'file', name: opened.assessment.company.name.trim(), assessment: opened.assessment };
}
