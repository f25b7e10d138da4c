// The numbers of the physics that a room turns by hand, on one channel: people, contacts, minutes of work, patience. Gives their
// ends and the assessment as it would be; nothing is written, and what nobody answered starts from the defaults and says so.
import type { Assessment } from '#model/assessment.ts';
import type { Catalogue, Channel, NumberLimits, Question } from '#model/catalogue.ts';
import { amountOf, rowsOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import { livePool } from '#model/judge/live-pool.ts';
import { deskOf, isDeferred, isLive, type Lacking } from '#model/judge/pool.ts';
import { applyChanges, type Change } from '#model/repair/change.ts';

export interface Dial {
  /** The question, and after a slash the channel of a table. */
  readonly key: string;
  readonly question: string;
  readonly cell?: string;
  readonly limits: NumberLimits;
  /** As it stands in the answers, or in the defaults where `isAssumed`. */
  readonly today: Interval;
  readonly isAssumed: boolean;
  /** Where the dial stands while nobody has touched it. */
  readonly start: number;
  /** What the slider runs over; a number typed may go as far as the limits. */
  readonly least: number;
  readonly most: number;
  readonly step: number;
}

/** Channels with contacts that people answer, the phone first. */
export const channelsWithDials = (assessment: Assessment): readonly Channel[] =>
  [...(rowsOf(assessment.answers, 'volume.month') ?? [])].flatMap(([channel, row]) =>
    typeof row === 'object' && row.high > 0 && (isLive(channel) || isDeferred(channel)) ? [channel] : [],
  );

/**
 * Questions without an answer that keep anything of a channel, or of any where none is named, from being worked out. Empty where
 * nothing of the kind is missing: then it is worked out, or nobody of the company answers there.
 */
export function missingOn(
  { defaults }: Catalogue,
  { answers }: Pick<Assessment, 'answers'>,
  channel: Channel | undefined,
): readonly string[] {
  const context = { answers, defaults };
  if (channel !== undefined && isLive(channel)) return missingIn(livePool(context, channel));
  // Where nothing is said of any channel the phone stands for all.
  const rows = rowsOf(answers, 'volume.month');
  const open = [...(rows ?? [])].find(([one, row]) => row === 'open' && (isLive(one) || isDeferred(one)))?.[0];
  const on = channel ?? (rows === undefined ? 'phone' : open);
  return on === undefined ? [] : missingIn(deskOf(context, on));
}

const missingIn = (found: object | Lacking): readonly string[] =>
  typeof found === 'object' && 'missing' in found ? (found.missing as readonly string[]) : [];

export function dialsOf(catalogue: Catalogue, assessment: Assessment, channel: Channel): readonly Dial[] {
  const { questions, defaults } = catalogue;
  const { answers } = assessment;
  const row = rowsOf(answers, 'volume.month')?.get(channel);
  const dial = (question: string, known: Interval | undefined, assumed: Interval | undefined, cell?: string) => {
    const limits = limitsOf(questions, question);
    const today = known ?? assumed;
    if (!limits || !today) return [];
    return [dialOn(question, cell, limits, { low: today.low, high: today.high }, known === undefined)];
  };
  return [
    ...dial('staff.fte', amountOf(answers, 'staff.fte'), undefined),
    ...dial('volume.month', typeof row === 'object' ? row : undefined, undefined, channel),
    ...dial(`aht.${channel}`, amountOf(answers, `aht.${channel}`), defaults.handlingMinutes[channel]),
    ...(channel === 'phone' ? dial('patience', amountOf(answers, 'patience'), defaults.patienceSeconds) : []),
  ];
}

function limitsOf(questions: readonly Question[], id: string): NumberLimits | undefined {
  const form = questions.find((question) => question.id === id)?.form;
  return form?.kind === 'number' || form?.kind === 'per-channel' ? form : undefined;
}

function dialOn(
  question: string,
  cell: string | undefined,
  limits: NumberLimits,
  today: Interval,
  isAssumed: boolean,
): Dial {
  const middle = (today.low + today.high) / 2;
  const wide = Math.max(middle * 2, limits.min + 1, 1);
  const step = 10 ** Math.floor(Math.log10(wide / 40));
  const tidy = (value: number): number => Number((Math.round(value / step) * step).toPrecision(12));
  return {
    key: cell === undefined ? question : `${question}/${cell}`,
    question,
    ...(cell !== undefined && { cell }),
    limits,
    today,
    isAssumed,
    start: Math.min(limits.max, Math.max(limits.min, today.low === today.high ? middle : tidy(middle))),
    least: limits.min,
    most: Math.min(limits.max, tidy(wide)),
    step,
  };
}

export const isWithin = ({ limits }: Dial, amount: number): boolean =>
  Number.isFinite(amount) && amount >= limits.min && amount <= limits.max;

/** The change that writes what a dial shows. */
export const changeBy = ({ question, cell }: Dial, amount: number): Extract<Change, { kind: 'answer' }> => ({
  kind: 'answer',
  question,
  ...(cell !== undefined && { cell }),
  value: amount,
});

/** The assessment with every dial that was turned; one that stands outside its limits leaves its answer alone. */
export function withDials(
  assessment: Assessment,
  dials: readonly Dial[],
  amounts: Readonly<Record<string, number>>,
): Assessment {
  const changes = dials.flatMap((dial) => {
    const amount = amounts[dial.key];
    return amount !== undefined && isWithin(dial, amount) ? [changeBy(dial, amount)] : [];
  });
  return changes.length === 0 ? assessment : { ...assessment, answers: applyChanges(assessment.answers, changes) };
}
