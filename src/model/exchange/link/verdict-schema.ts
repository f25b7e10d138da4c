// The schema of a verdict that comes from outside: the shape of verdict.ts, every number finite and every id one the
// catalogue knows. It does not judge whether the verdict is true; without the answers nobody can.
import * as z from 'zod/mini';
import { type Catalogue, CHANNELS, DIMENSIONS } from '#model/catalogue.ts';
import { figure, finding, ids, type Known } from '#model/exchange/link/finding-schema.ts';
import { MOST_NAME, MOST_VERSION } from '#model/profile/faults.ts';
import type { Verdict } from '#model/verdict.ts';

const HEADLINES = [
  'too-little-known',
  'coherent',
  'different-purpose',
  'no-recognisable-purpose',
  'not-distinguishable',
  'mixed',
] as const satisfies readonly Verdict['headline']['kind'][];

/** Counted as the file of an edition counts them, and no finer: the name is only shown. */
const edited = (most: number) => z.string().check(z.minLength(1), z.maxLength(2 * most));
const between = (of: typeof figure) => z.object({ low: of, high: of }).check(z.refine(({ low, high }) => low <= high));
const interval = between(figure);
/** Of a dimension, and of what a purpose asks that is met. */
const onScale = between(z.number().check(z.gte(0), z.lte(100)));

export function verdictSchema(catalogue: Catalogue): z.ZodMiniType<unknown> {
  const known: Known = {
    purposes: [...catalogue.purposes.map(({ id }) => id), 'other'],
    questions: catalogue.questions.map(({ id }) => id),
    rules: catalogue.rules.map(({ id }) => id),
    options: catalogue.questions.flatMap(({ form }) => (form.kind === 'choices' ? form.options : [])),
    channels: CHANNELS,
  };
  const purpose = ids(known.purposes);
  const question = ids(known.questions);
  const purposes = z.array(purpose).check(z.maxLength(known.purposes.length));
  const essential = catalogue.questions.filter((one) => one.essential).length;
  const count = z.int().check(z.gte(0), z.lte(essential));
  // At most a gap for each dimension and the driver of each purpose, a clash for each pair, each rule, both disclosures.
  const most = known.purposes.length * (DIMENSIONS.length + 1 + known.purposes.length) + known.rules.length + 2;
  return z.object({
    format: z.literal('coerente/verdict'),
    version: z.literal(1),
    profile: z.literal(catalogue.profile),
    profileEdition: z.optional(z.object({ name: edited(MOST_NAME), version: edited(MOST_VERSION) })),
    coherence: interval,
    declared: z
      .array(
        z.object({
          purpose,
          weight: z.number().check(z.gte(0), z.lte(1)),
          fit: onScale,
          kappa: interval,
        }),
      )
      .check(z.minLength(1), z.maxLength(known.purposes.length)),
    revealed: z.array(z.object({ purpose, kappa: interval, fit: onScale })).check(z.maxLength(known.purposes.length)),
    evidence: z.object(Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, onScale]))),
    headline: z.object({ kind: z.enum(HEADLINES), declared: purposes, operated: purposes, ask: z.optional(question) }),
    findings: z.array(finding(known)).check(z.maxLength(most)),
    answered: z.object({ essential: count, of: count, notNeeded: z.optional(count) }),
    unknown: z.array(question).check(z.maxLength(known.questions.length)),
  });
}
