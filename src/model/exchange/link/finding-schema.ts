// The schema of one finding that comes from outside: four kinds, each with an id that follows from what it is about.
import * as z from 'zod/mini';
import { DIMENSIONS } from '#model/catalogue.ts';
import { ADDED } from '#model/facts.ts';

/** Every id that may stand in a verdict. */
export interface Known {
  readonly purposes: readonly string[];
  readonly questions: readonly string[];
  readonly rules: readonly string[];
  readonly options: readonly string[];
  readonly channels: readonly string[];
}

export const ids = (known: readonly string[]) => z.enum(known as [string, ...string[]]);

/**
 * Agreement is in hundredths of what chance leaves open, at least a part in 1e14 of a whole: no verdict has a figure beyond
 * this, and what is beyond is nobody's result.
 */
const MOST = 1e18;
export const figure = z.number().check(z.gte(-MOST), z.lte(MOST));
const amount = z.number().check(z.gte(0), z.lte(MOST));

const interval = z.object({ low: figure, high: figure }).check(z.refine(({ low, high }) => low <= high));
/** A ratio of two answers may have any size: one of them may be next to nothing. */
const openEnded = z.object({ low: z.nullable(z.number()), high: z.nullable(z.number()) });

export function finding(known: Known) {
  const purpose = ids(known.purposes);
  const question = ids(known.questions);
  const channel = ids(known.channels);
  const statement = z.object({
    says: z.enum(['declaration', 'answer']),
    id: ids([...known.purposes, ...known.questions]),
    fact: z.optional(ids([...known.questions, ADDED])),
    option: z.optional(ids(known.options)),
  });
  const base = {
    id: z.string(),
    severity: z.enum(['critical', 'major', 'minor', 'note', 'open']),
    certainty: z.enum(['certain', 'likely', 'open']),
    points: amount,
    statements: z.array(statement).check(z.minLength(1), z.maxLength(known.questions.length)),
    quality: z.optional(z.enum(['measured', 'estimate', 'guess'])),
  };
  const gap = z.object({
    ...base,
    kind: z.literal('gap'),
    purpose,
    dimension: z.enum([...DIMENSIONS, 'driver']),
    side: z.enum(['below', 'above']),
    loss: interval,
    pointsAtMost: amount,
  });
  const contradiction = z.object({
    ...base,
    kind: z.literal('contradiction'),
    rule: ids(known.rules),
    ratio: z.optional(openEnded),
    channel: z.optional(channel),
    channels: z.optional(z.array(z.object({ channel, ratio: openEnded })).check(z.maxLength(known.channels.length))),
    assumed: z.optional(z.array(question).check(z.maxLength(known.questions.length))),
  });
  const clash = z.object({
    ...base,
    kind: z.literal('clash'),
    between: z.tuple([purpose, purpose]),
    relation: z.enum(['tension', 'contradiction']),
  });
  const disclosure = z.object({
    ...base,
    kind: z.literal('disclosure'),
    which: z.enum(['high-promise-unknown', 'low-promise-unknown']),
  });
  return z
    .discriminatedUnion('kind', [gap, contradiction, clash, disclosure])
    .check(z.refine((one) => one.id === idOf(one)));
}

type Named =
  | { readonly kind: 'gap'; readonly purpose: string; readonly dimension: string }
  | { readonly kind: 'contradiction'; readonly rule: string }
  | { readonly kind: 'clash'; readonly between: readonly [string, string] }
  | { readonly kind: 'disclosure'; readonly which: string };

function idOf(one: Named): string {
  switch (one.kind) {
    case 'gap':
      return `gap:${one.purpose}:${one.dimension}`;
    case 'contradiction':
      return `contradiction:${one.rule}`;
    case 'clash':
      return `clash:${one.between.join(':')}`;
    case 'disclosure':
      return `disclosure:${one.which}`;
  }
}
