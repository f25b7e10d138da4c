// What is knowingly accepted, in the one field of the draft in which it is kept: what of it passes the door that a file passes,
// and the text with another list. What does not pass stays in the field until its divergence is accepted again.
import { admit, type LeftOut } from '#components/ask/admit.ts';
import type { Language } from '#content/shape.ts';
import type { Acceptance, Assessment } from '#model/assessment.ts';
import { withAccepted } from '#model/report/accepted.ts';

export interface ReadAccepted {
  readonly accepted: readonly Acceptance[];
  readonly leftOut: readonly LeftOut[];
  /** The entries that were left out, as they stand. */
  readonly refused: readonly unknown[];
}

/** `assessment` is one that any reader takes. */
export function readAccepted(text: string, assessment: Assessment, language: Language): ReadAccepted {
  const given = parsed(text);
  if (given === undefined) return { accepted: [], leftOut: [], refused: [] };
  const read = admit({ ...withAccepted(assessment), accepted: given as Assessment['accepted'] & object }, language);
  const accepted = read.assessment.accepted ?? [];
  const entries: readonly unknown[] = Array.isArray(given) ? given : [];
  return { accepted, leftOut: read.leftOut, refused: entries.filter((one) => !accepted.some((kept) => kept === one)) };
}

/** The text with another list in the place of what was read; or why that would not be read back, as a sentence. */
export function textOfAccepted(
  now: readonly Acceptance[],
  before: ReadAccepted,
  assessment: Assessment,
  language: Language,
): { readonly text: string } | { readonly refusal: string } {
  const about = new Set<unknown>([...before.accepted, ...now].map(({ finding }) => finding));
  const stays = before.refused.filter((one) => !about.has((one as Partial<Acceptance> | null)?.finding));
  const list = [...now, ...stays];
  const text = list.length > 0 ? JSON.stringify(list) : '';
  const back = readAccepted(text, assessment, language);
  const isRead = now.every((one) => back.accepted.some((kept) => JSON.stringify(kept) === JSON.stringify(one)));
  return isRead ? { text } : { refusal: back.leftOut[0]?.sentence ?? '' };
}

function parsed(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}
