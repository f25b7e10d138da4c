// Which cells of an answered table are blank: where a number is missing that somebody did not give beside others, the table
// is not what is missing; nor is an answer whose range leaves it open. Takes questions and channels, gives channels by
// question; a question that is blank has none.
import { type Answers, isAnswered } from '#model/assessment.ts';
import type { Channel } from '#model/catalogue.ts';
import { rowsOf } from '#model/facts.ts';

export type BlankCells = Readonly<Record<string, readonly Channel[]>>;

/** Of these questions those answered, with the blank ones among the channels: none where it is a range that leaves it open. */
export function blankCells(answers: Answers, questions: readonly string[], channels: readonly Channel[]): BlankCells {
  const answered = questions.filter((id) => isAnswered(answers, id));
  return Object.fromEntries(
    answered.map((id) => [id, channels.filter((channel) => rowsOf(answers, id)?.get(channel) === 'open')]),
  );
}
