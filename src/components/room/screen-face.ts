// What every screen is given: words and sentences in the room's language, the engagement, what is shown of it.

import type { Face } from '#components/result/face.ts';
import { linksIn } from '#components/result/links.ts';
import { resultWords } from '#components/result/words.ts';
import type { RoomMaterial } from '#components/room/material.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { type DisagreementPhrases, disagreementPhrases } from '#content/phrases/workshop-disagreement.ts';
import type { Language } from '#content/shape.ts';
import type { RoomWords } from '#content/words/it/room.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import type { RoomState } from '#model/workshop/room/room-state.ts';

/** What changes with the language alone. */
export interface SpokenFace {
  readonly language: Language;
  readonly say: RoomWords['screen'];
  readonly phrases: Phrasebook;
  readonly votes: DisagreementPhrases;
  readonly report: Face;
}

export interface ScreenFace extends SpokenFace {
  readonly engagement: Engagement;
  readonly room: RoomState;
  readonly material: RoomMaterial;
}

export function spokenFace(language: Language, say: RoomWords['screen'], currency: string | undefined): SpokenFace {
  const phrases = phrasebook(language, currency);
  return {
    language,
    say,
    phrases,
    votes: disagreementPhrases(language, currency),
    // As in a sample: on a projector nothing leads to a question.
    report: {
      phrases,
      words: resultWords[language],
      language,
      links: linksIn(language),
      mode: 'sample',
      quotesQuestions: true,
    },
  };
}
