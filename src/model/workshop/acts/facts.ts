// The facts of the company: a number that is set at the desk, and one that somebody disputes in the room, where the new value
// counts and the old one stays beside it until the dispute is settled.
import type { Answer, Answers, Assessment } from '#model/assessment.ts';
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

/** The talk about a number is over, whatever stands there now. */
export const settleDispute = (engagement: Engagement, place: number, settled = true): Engagement =>
  put(
    engagement,
    'disputes',
    each(engagement.disputes, (one) =>
      one === engagement.disputes[place] ? put(one, 'settled', settled || undefined) : one,
    ),
  );

/** Only the last dispute of a whole answer: under an earlier one, another value already stands. */
export function mayTakeBack({ disputes }: Engagement, place: number): boolean {
  const one = disputes[place];
  const isLast = disputes.findLastIndex(({ question }) => question === one?.question) === place;
  return one !== undefined && isLast && one.cell === undefined && !one.settled;
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
