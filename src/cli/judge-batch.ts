// Judges entries, a batch at a time, into what is to be printed and what is to be complained of. In the main thread and in
// any other: the same batch gives the same bytes wherever it is judged.
import type { Language } from '#content/shape.ts';
import type { ProfileEdition } from '#model/profile/edition.ts';
import type { Watching } from './draw-told.ts';
import type { Entry } from './entries.ts';
import { complaint, openEntry } from './open-entry.ts';
import { type Printing, rendererOf } from './renderer.ts';

/** All that judging needs to know beside the entries; plain data, which another thread can be given. */
export interface Settings extends Printing {
  readonly language: Language;
  readonly isPretty: boolean;
  /** YYYY-MM-DD. */
  readonly today: string;
  readonly edition?: ProfileEdition;
}

export interface Judged {
  /** What the assessed entries print, with what stands between two of them. */
  readonly printed: string;
  readonly assessed: number;
  readonly complained: string;
  readonly refused: number;
}

export type JudgeBatch = (batch: readonly Entry[]) => Promise<Judged>;

export interface Judge {
  /** What is printed before the first of all and between two. */
  readonly before?: string;
  readonly between: string;
  readonly judge: JudgeBatch;
}

export async function judgeWith(settings: Settings, watching: Watching): Promise<Judge> {
  const { edition, language, isPretty, today } = settings;
  const { one, between, before } = await rendererOf(settings, isPretty, today, watching);
  const judge: JudgeBatch = async (batch) => {
    const printed: string[] = [];
    const complained: string[] = [];
    for (const entry of batch) {
      const opened = await openEntry(entry, edition);
      if ('refusals' in opened) complained.push(complaint(entry, opened.refusals, language));
      else printed.push(await one(opened.assessment, opened.session));
    }
    return {
      printed: printed.join(between),
      assessed: printed.length,
      complained: complained.join(''),
      refused: complained.length,
    };
  };
  return { ...(before !== undefined && { before }), between, judge };
}
