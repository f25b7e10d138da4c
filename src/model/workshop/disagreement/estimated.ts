// Which question of the assessment an estimate speaks of, and how an estimate becomes its answer. An estimated fact is named
// by its question, and in a table by its channel too, as in the columns of a CSV file: time.first_response.phone.
import { type Answer, type Answers, type Assessment, isRange, NOT_APPLICABLE, openAnswer } from '#model/assessment.ts';
import { CHANNELS, type Channel, type Question } from '#model/catalogue.ts';
import type { Interval } from '#model/interval.ts';
import type { Ballot, Estimate } from '#model/workshop/ballot.ts';

export interface Estimated {
  /** As the engagement names it. */
  readonly id: string;
  readonly question: Question;
  readonly channel?: Channel;
}

/** Undefined for an id that no question of the catalogue answers to. */
export function estimatedOf(questions: readonly Question[], id: string): Estimated | undefined {
  const exact = questions.find((question) => question.id === id);
  if (exact) return { id, question: exact };
  const channel = CHANNELS.find((one) => id.endsWith(`.${one}`));
  if (!channel) return undefined;
  const question = questions.find((one) => `${one.id}.${channel}` === id);
  return question?.form.kind === 'per-channel' ? { id, question, channel } : undefined;
}

export const isChoices = ({ question: { form } }: Estimated): boolean => form.kind === 'choices';

/** The estimate as options; undefined where the question takes none, or it is not known. */
export function optionsIn(estimated: Estimated, estimate: Estimate | undefined): readonly string[] | undefined {
  return isChoices(estimated) && Array.isArray(estimate) ? (estimate as readonly string[]) : undefined;
}

/** The estimate as an interval; undefined where the question takes no amount, or it is not known. */
export function intervalIn(estimated: Estimated, estimate: Estimate | undefined): Interval | undefined {
  if (isChoices(estimated) || estimate === undefined) return undefined;
  const ends = isRange(estimate) ? { low: estimate.from, high: estimate.to } : { low: estimate, high: estimate };
  const { low, high } = ends as { low: unknown; high: unknown };
  if (typeof low !== 'number' || typeof high !== 'number') return undefined;
  return Number.isFinite(low) && Number.isFinite(high) && low <= high ? { low, high } : undefined;
}

/** What a ballot says of it; undefined where its voter does not know. */
export const estimateIn = ({ estimates }: Ballot, { id }: Estimated): Estimate | undefined =>
  estimates !== undefined && Object.hasOwn(estimates, id) ? estimates[id] : undefined;

const takesAmount = ({ question: { form }, channel }: Estimated): boolean =>
  form.kind === 'per-channel' ? channel !== undefined : form.kind === 'number' || form.kind === 'ordinal';

/** Whether an answer can be made of an estimate: a table of channels takes none without its channel. */
export const hasPlace = (estimated: Estimated): boolean => isChoices(estimated) || takesAmount(estimated);

/**
 * The assessment as if the estimate were the answer, known for certain: whoever says 12 is asked what follows if it is 12.
 * The rest of a table stays.
 */
export function withEstimate(assessment: Assessment, { question, channel }: Estimated, estimate: Estimate): Assessment {
  const answer = (channel ? cellReplaced(assessment.answers[question.id], channel, estimate) : estimate) as Answer;
  return { ...assessment, answers: { ...assessment.answers, [question.id]: answer } satisfies Answers };
}

function cellReplaced(given: Answer | undefined, channel: Channel, estimate: Estimate): unknown {
  const value = openAnswer(given)?.value;
  const table = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : {};
  return { ...table, [channel]: estimate };
}

/** What the assessment says of it itself, to be shown beside the estimates; undefined where it is blank or a word. */
export function answeredIn(assessment: Assessment, { question, channel }: Estimated): Estimate | undefined {
  const value = openAnswer(assessment.answers[question.id])?.value;
  if (value === NOT_APPLICABLE) return undefined;
  const at = channel ? openAnswer((value as Record<string, unknown> | undefined)?.[channel])?.value : value;
  const isAmount = typeof at === 'number' || isRange(at);
  return isAmount || (Array.isArray(at) && question.form.kind === 'choices') ? (at as Estimate) : undefined;
}
