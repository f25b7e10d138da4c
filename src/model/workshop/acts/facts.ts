// The facts of the company: a number that is set at the desk, and one that somebody disputes in the room, where the new value
// counts and the old one stays beside it until the dispute is settled.
import { type Answer, type Answers, type Assessment, openAnswer } from '#model/assessment.ts';
import { areEqual } from '#model/compare/equal.ts';
import { isText, MOST_NOTED } from '#model/workshop/acts/limits.ts';
import { each, put, textOf } from '#model/workshop/acts/put.ts';
import type { Disputed, Engagement } from '#model/workshop/engagement.ts';

/** The whole assessment as it is now, for instance after a data sheet came back. What was disputed stays noted. */
export const setAssessment = (engagement: Engagement, assessment: Assessment): Engagement =>
  put(engagement, 'assessment', assessment);

const setAnswers = (engagement: Engagement, answers: Answers): Engagement => ({
  ...engagement,
  assessment: { ...engagement.assessment, answers },
});

const withAnswer = (answers: Answers, question: string, answer: Answer | undefined): Answers => {
  const { [question]: _, ...rest } = answers;
  return answer === undefined || answer === null ? rest : { ...rest, [question]: answer };
};

export type NewDispute = Pick<Disputed, 'question' | 'cell' | 'role' | 'note' | 'at'>;

/**
 * “Your number is wrong”: the answer as it is to stand, whole, with what stood there before noted. `cell` says which channel
 * of a table is meant; the old and the new value are then those of the channel.
 */
export function dispute(engagement: Engagement, answer: Answer | undefined, about: NewDispute): Engagement {
  const { question, cell, note } = about;
  if (!isText(note) || engagement.disputes.length >= MOST_NOTED) return engagement;
  const before = engagement.assessment.answers[question];
  const [old, now] = [cellOf(before, cell), cellOf(answer, cell)];
  const noted: Disputed = {
    ...about,
    ...(old !== undefined && { before: old }),
    ...(now !== undefined && { after: now }),
  };
  const changed = setAnswers(engagement, withAnswer(engagement.assessment.answers, question, answer));
  return { ...changed, disputes: [...engagement.disputes, put(noted, 'note', textOf(note ?? ''))] };
}

function cellOf(answer: unknown, cell: string | undefined): unknown {
  if (cell === undefined || answer === null || typeof answer !== 'object') return answer ?? undefined;
  const whole: Readonly<Record<string, unknown>> = { ...answer };
  const inside = whole['value'] ?? whole;
  return typeof inside === 'object' && inside !== null
    ? ((inside as Readonly<Record<string, unknown>>)[cell] ?? undefined)
    : undefined;
}

/** What stands now where somebody disputed a number: of a table the row that was meant. */
export const standsNow = (answers: Answers, { question, cell }: Pick<Disputed, 'question' | 'cell'>): unknown =>
  cellOf(answers[question], cell);

/** Whether the value given in the room has been changed since, as by a data sheet that came back; how it is known does not count. */
export const isOvertaken = (answers: Answers, one: Pick<Disputed, 'question' | 'cell' | 'after'>): boolean =>
  !areEqual(openAnswer(standsNow(answers, one))?.value, openAnswer(one.after)?.value);

/** The talk about a number is over, whatever stands there now. */
export const settleDispute = (engagement: Engagement, place: number, settled = true): Engagement =>
  put(
    engagement,
    'disputes',
    each(engagement.disputes, (one) =>
      one === engagement.disputes[place] ? put(one, 'settled', settled || undefined) : one,
    ),
  );

/** Only the last dispute of a whole answer, whose value still stands: under an earlier one, another value already does. */
export function mayTakeBack({ disputes, assessment }: Engagement, place: number): boolean {
  const one = disputes[place];
  const isLast = disputes.findLastIndex(({ question }) => question === one?.question) === place;
  const isOpen = one !== undefined && isLast && one.cell === undefined && !one.settled;
  return isOpen && !isOvertaken(assessment.answers, one);
}

/** The old value counts again, and the dispute is settled. */
export function takeBack(engagement: Engagement, place: number): Engagement {
  const one = engagement.disputes[place];
  if (!one || !mayTakeBack(engagement, place)) return engagement;
  const answers = withAnswer(engagement.assessment.answers, one.question, one.before as Answer | undefined);
  return settleDispute(setAnswers(engagement, answers), place);
}

/** The last dispute as if it had not been: the answer that stood before it, whole, and no note of it. */
export function undoDispute(engagement: Engagement, question: string, answer: Answer | undefined): Engagement {
  const place = engagement.disputes.length - 1;
  if (engagement.disputes[place]?.question !== question) return engagement;
  const answers = withAnswer(engagement.assessment.answers, question, answer);
  return { ...setAnswers(engagement, answers), disputes: engagement.disputes.slice(0, place) };
}
