// What every part of the page of what-if shares: the words, and how to tell what was done with the way back.
import type { Places } from '#components/keep/device.ts';
import type { FaceView } from '#content/face.ts';
import type { Language } from '#content/shape.ts';
import type { WhatIfWords } from '#content/words/it/what-if.ts';
import type { Phrasebook } from '#model/report/phrasebook.ts';

export interface WhatIfFace {
  readonly language: Language;
  readonly words: WhatIfWords;
  readonly view: FaceView;
  readonly places: Places;
  readonly phrases: Phrasebook;
  /** Says what was done; what can be undone gets its button. */
  readonly tell: (sentence: string, undo?: () => void) => void;
}
