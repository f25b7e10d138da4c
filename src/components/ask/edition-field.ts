// The field of the draft in which an edited profile stands as JSON, and the little the questionnaire itself reads of it.
import { thresholds } from '#content/thresholds.ts';

/** What is changed of the profile: it is written on the page that edits it. */
export const PROFILE_EDITION = 'profileEdition';

/** By how many points a mark widens an answer: as edited, where that can be read. The door to the judgement looks closer. */
export function halfWidthIn(text: string, quality: 'estimate' | 'guess'): number {
  const standard = thresholds.qualityHalfWidth[quality];
  try {
    const edited: unknown = text && JSON.parse(text).thresholds[`qualityHalfWidth.${quality}`];
    return typeof edited === 'number' ? edited : standard;
  } catch {
    return standard;
  }
}
