// What every part of this section is told: the words, and what is taken away.
import type { ExportKind } from '#components/keep/exports.ts';
import type { Language } from '#content/shape.ts';
import type { TakeWords } from '#content/words/it/take.ts';
import type { Assessment } from '#model/assessment.ts';

export interface TakeFace {
  readonly language: Language;
  readonly words: TakeWords;
  readonly assessment: Assessment;
  /** To be told that a whole copy has left the browser; nobody is where the company is invented. */
  readonly handedOut: (kind: ExportKind) => void;
}
