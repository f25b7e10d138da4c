// What the queue formulas answer instead of a number when an argument is outside their range.
// Takes one argument and its range, gives a Refused record or nothing. Knows no sentence for a person: content has the words.

/** Why an argument was refused; `limit` in {@link Refused} is the bound that was crossed, where there is one. */
export type RefusalReason = 'not-a-number' | 'negative' | 'not-whole' | 'zero' | 'too-large';

/** A typed refusal. `argument` is the name of the input, dotted or indexed inside lists (`closingGapsHours.2`). */
export type Refused = {
  readonly refused: true;
  readonly argument: string;
  readonly reason: RefusalReason;
  readonly limit?: number;
};

/** Range of one argument: from 0 to `most`; `whole` asks for an integer, `above` for at least that much above zero. */
export type Bounds = { readonly most: number; readonly whole?: boolean; readonly above?: number };

/** People or slots at work: the largest pool the formulas are tested for. */
export const AGENTS: Bounds = { most: 1e6, whole: true };
/** Offered load in erlangs; far above any pool, so that an overload is a state and not a refusal. */
export const OFFERED_LOAD: Bounds = { most: 1e9 };
/** A waiting threshold in seconds; 1e9 s is 31 years. */
export const WAIT_SECONDS: Bounds = { most: 1e9 };
/** A handling time or a patience in seconds; under a microsecond it is refused as zero. */
export const DURATION_SECONDS: Bounds = { most: 1e9, above: 1e-6 };
/** A share of one, ends included. */
export const SHARE: Bounds = { most: 1 };
/** A share that is divided by, so zero is refused. */
export const POSITIVE_SHARE: Bounds = { most: 1, above: 1e-9 };
/** A count or a rate of contacts, people or hours. */
export const COUNT: Bounds = { most: 1e12 };
/** A count that is divided by, so zero is refused. */
export const POSITIVE_COUNT: Bounds = { most: 1e12, above: 1e-9 };

/**
 * Judges one argument against its bounds; `undefined` means legal.
 * Infinity is `too-large`, anything that is not a number at run time is `not-a-number`.
 */
export function refuseOutside(argument: string, quantity: number, bounds: Bounds): Refused | undefined {
  if (typeof quantity !== 'number' || Number.isNaN(quantity)) return refuse(argument, 'not-a-number');
  if (quantity < 0) return refuse(argument, 'negative', 0);
  if (quantity > bounds.most) return refuse(argument, 'too-large', bounds.most);
  if (bounds.whole && !Number.isInteger(quantity)) return refuse(argument, 'not-whole');
  if (bounds.above !== undefined && quantity < bounds.above) return refuse(argument, 'zero', bounds.above);
  return undefined;
}

/**
 * Judges every named argument against the bounds of the same name, in the order of the bounds.
 * Gives the first refusal, or `undefined` when all are legal.
 */
export function refuseAnyOutside<Name extends string>(
  given: Readonly<Record<Name, number>>,
  bounds: Readonly<Record<Name, Bounds>>,
): Refused | undefined {
  for (const name in bounds) {
    const refused = refuseOutside(name, given[name], bounds[name]);
    if (refused) return refused;
  }
  return undefined;
}

/** Is this answer a refusal? Works on any value the queue functions return. */
export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer && answer.refused === true;
}

function refuse(argument: string, reason: RefusalReason, limit?: number): Refused {
  return limit === undefined ? { refused: true, argument, reason } : { refused: true, argument, reason, limit };
}
