// The assessment that an edited profile is meant for: the one that is open on this device, with the profile it is read by.
import type { Places } from '#components/keep/device.ts';
import { draftOf, findKept, workingId } from '#components/keep/find-kept.ts';
import type { KeptDraft } from '#components/keep/kept-draft.ts';
import { KEEP_NOTHING } from '#components/keep/layout.ts';
import { presentOf } from '#components/kept/kept-files.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';

export interface OwnBase {
  readonly kind: 'own';
  readonly id: string;
  readonly draft: KeptDraft;
  readonly name: string;
  readonly assessment: Assessment;
  readonly edition: ProfileEdition | undefined;
  /** About a profile that stands in the assessment and is not read by; it stays until another takes its place. */
  readonly leftOut: string | undefined;
}

/** Why there is none. */
export interface NoBase {
  readonly kind: 'none' | 'blocked' | 'off' | 'unreadable';
}

export function profileBase(places: Places, language: Language): OwnBase | NoBase {
  const { device } = places;
  const choice = device.read(KEEP_NOTHING);
  const kept = findKept(device);
  if (choice === undefined || !kept) return { kind: 'blocked' };
  if (choice !== null) return { kind: 'off' };
  const id = workingId(places, kept);
  const found = kept.found.find((one) => one.id === id);
  if (!found) return { kind: 'none' };
  const draft = draftOf(found);
  if (!draft) return { kind: 'unreadable' };
  const { assessment, leftOut } = presentOf(draft, language);
  const name = draft.name.trim() || assessment.company.name.trim();
  const unread = leftOut.find(({ kind }) => kind === 'profile')?.sentence;
  return { kind: 'own', id, draft, name, assessment, edition: assessment.profileEdition, leftOut: unread };
}
