// What the questionnaire knows of the keeping of its answers, and what it can ask of it.
import type { Fields } from '#components/ask/fields.ts';
import type { Exported, ExportKind } from '#components/keep/exports.ts';
import type { KeptDraft } from '#components/keep/kept-draft.ts';

export type Trouble =
  | { readonly kind: 'blocked' | 'full' | 'newer' | 'notCleared' | 'off' | 'gone' }
  | { readonly kind: 'quarantined'; readonly text: string }
  | { readonly kind: 'dropped'; readonly fields: readonly string[] };

export interface DraftState {
  /** Essential questions with an answer. */
  readonly answered: number;
  readonly savedAt?: Date | undefined;
  /** Nothing is being kept: the answers live as long as the page. */
  readonly isInMemory?: boolean | undefined;
  readonly trouble?: Trouble | undefined;
  readonly other?: KeptDraft | undefined;
  /** What the user calls this assessment, where there is more than one on this device. */
  readonly name?: string | undefined;
  /** It was opened just now as another assessment, and the one before is where it was. */
  readonly isBeside?: boolean | undefined;
  /** When it last left as a file, a PDF or a link, and whether it has changed since. */
  readonly exported?: (Exported & { readonly isOld: boolean }) | undefined;
  /** What was there before everything was cleared or replaced. */
  readonly before?: Fields | undefined;
}

export interface Keeping {
  /** Puts a whole draft in place of the present one; `before` can be brought back. */
  replace(fields: Fields, before?: Fields): void;
  clear(): void;
  /**
   * Opens a draft as another assessment, beside the one that is open and without touching it. False where it cannot be
   * kept: then nothing has changed.
   */
  startNew(fields: Fields, name?: string): boolean;
  /** To be called when the answers have been handed out as a file. */
  handedOut(kind: ExportKind): void;
  takeOther(other: KeptDraft): void;
  keepThese(): void;
  stop(): void;
}
