// What every method looks at: the answers, the declared mix and the terms of the methods; whether the mix asks for a
// method, whether an answer reaches a bound, and the two readings that say nothing yet.
import { type Answers, isAnswered } from '#model/assessment.ts';
import { amountOf } from '#model/facts.ts';
import type { Interval } from '#model/interval.ts';
import type { MixEntry } from '#model/judge/mix.ts';
import type { MethodId, Methods } from '#model/methods/method.ts';
import type { Beside, BesideReading, UndecidedReading } from '#model/methods/reading.ts';

export interface Room {
  readonly answers: Answers;
  readonly methods: Methods;
  /** Ids of the declared purposes. */
  readonly declared: readonly string[];
  /** Those that the catalogue does not list: the user's own. */
  readonly own: readonly string[];
}

export function roomOf(answers: Answers, mix: readonly MixEntry[], methods: Methods, listed: readonly string[]): Room {
  const declared = mix.filter(({ weight }) => weight > 0).map(({ purpose }) => purpose.id);
  return { answers, methods, declared, own: declared.filter((id) => !listed.includes(id)) };
}

/** Whether a declared purpose asks for what the method looks at; one's own is taken to ask. */
export function isAsked({ methods, declared, own }: Room, method: MethodId): boolean {
  const { askedBy } = methods.each[method];
  return askedBy === undefined || declared.some((id) => askedBy.includes(id) || own.includes(id));
}

/** Whether nothing is declared but purposes that do without much service. */
export const isLowByChoice = ({ methods, declared }: Room): boolean =>
  declared.length > 0 && declared.every((id) => methods.lowByChoice.includes(id));

/** Whether an amount is at least a bound, below it, or may be either. */
export function reaches(amount: Interval | undefined, bound: number): boolean | undefined {
  if (!amount) return undefined;
  if (amount.low >= bound) return true;
  return amount.high < bound ? false : undefined;
}

/** Whether an answer is there and may be on either side of a bound: then it settles nothing, unlike one that is blank. */
export const isLeftOpen = (amount: Interval | undefined, bound: number): boolean =>
  amount !== undefined && reaches(amount, bound) === undefined;

/** Whether customers know beforehand which service they get; undefined where that is not known. */
export const isKnown = ({ answers, methods }: Room): boolean | undefined =>
  reaches(amountOf(answers, 'promise.known'), methods.from.known);

export const answered = ({ answers }: Room, ...ids: readonly string[]): readonly string[] =>
  ids.filter((id) => isAnswered(answers, id));

export const blankOf = ({ answers }: Room, ...ids: readonly string[]): readonly string[] =>
  ids.filter((id) => !isAnswered(answers, id));

/** The blank ones of some questions; where none is blank they are answered too widely to decide, and all are worth a look. */
export function toAsk(room: Room, ...ids: readonly string[]): readonly string[] {
  const blank = blankOf(room, ...ids);
  return blank.length > 0 ? blank : ids;
}

export const beside = (method: MethodId, because: Beside, from: readonly string[] = []): BesideReading => ({
  method,
  state: 'beside-the-point',
  because,
  from,
});

export const undecided = (
  method: MethodId,
  ask: readonly string[],
  from: readonly string[] = [],
): UndecidedReading => ({ method, state: 'cannot-tell', ask, from });
