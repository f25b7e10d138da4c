// Which cells of an answered table are blank: where a number is missing that somebody did not give beside others, the table
// is not what is missing. Takes questions and channels, gives channels by question; a question that is blank has none.
import type { Answers } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { rowsOf } from '#model/facts.ts';

export type BlankCells = Readonly<Record<string, readonly Channel[]>>;

/** Of these questions those answered in part, with the blank ones among the channels. */
export function blankCells(answers: Answers, questions: readonly string[], channels: readonly Channel[]): BlankCells {
  const blank = questions.flatMap((id): readonly (readonly [string, readonly Channel[]])[] => {
    const rows = rowsOf(answers, id);
    const open = channels.filter((channel) => rows?.get(channel) === 'open');
    return open.length > 0 ? [[id, open]] : [];
  });
  return Object.fromEntries(blank);
}
