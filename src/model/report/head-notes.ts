// What is to be known before anything else is read: an edited profile, amounts left out, answers that come from a scenario.
// The same on every face.
import type { HeadlineBlock, Share } from '#model/report/document.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

type Noting = Pick<Phrasebook, 'profileNote' | 'shareNote' | 'adoptedNotes'>;

export const headNotes = (block: HeadlineBlock | undefined, share: Share, phrases: Noting): readonly string[] =>
  [
    phrases.profileNote(block?.profile),
    phrases.shareNote(share),
    ...(block ? phrases.adoptedNotes(block) : []),
  ].flatMap((note) => note ?? []);
