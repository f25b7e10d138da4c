// What every part of this section is told: the words, and what is taken away.
import type { ExportKind } from '#components/keep/exports.ts';
import type { SessionTelling } from '#content/phrases/untold-session.ts';
import type { Language } from '#content/shape.ts';
import type { TakeWords } from '#content/words/it/take.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Session } from '#model/workshop/report/session.ts';

/** The workshop an assessment has been through, with the words for it: they come with it and with no other result. */
export interface Workshop {
  readonly session: Session;
  readonly telling: SessionTelling;
}

export interface TakeFace {
  readonly language: Language;
  readonly words: TakeWords;
  readonly assessment: Assessment;
  /** To be told that a whole copy has left the browser; nobody is where the company is invented. */
  readonly handedOut: (kind: ExportKind) => void;
  readonly workshop?: Workshop;
}
