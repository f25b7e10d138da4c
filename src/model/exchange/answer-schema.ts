// The schema of one answer, from the form of its question: what the catalogue says may be answered, and nothing else.
// Blank (absent or null) is always an answer; "not-applicable" only where the question allows it.
import * as z from 'zod/mini';
import { NOBODY, NONE, NOT_APPLICABLE } from '#model/assessment.ts';
import type { Form, NumberLimits, Question } from '#model/catalogue.ts';
import { amountWithin, anchorAmount, cell } from '#model/exchange/amount-schema.ts';
import {
  anything,
  choose,
  fields,
  judgeBy,
  lookAt,
  oneOf,
  optional,
  optionalShape,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { namedParts, perChannel, promisePerChannel } from '#model/exchange/table-schema.ts';
import type { Expected } from '#model/refusal.ts';

/** Of their time, in place of a word. */
export const SHARE: NumberLimits = { unit: 'percent', min: 0, max: 100 };
/** New things for the top tier in a year: the limits of the field on the page. */
export const ADDED: NumberLimits = { unit: 'count', min: 0, max: 10_000 };

/** Finds a question by id: the answers of the top tier are those of base questions. */
export type FindQuestion = (id: string) => Question | undefined;

export function answerSchema(question: Question, find: FindQuestion): Schema {
  const { form, mayNotApply } = question;
  const { content, words = [], expected } = contentOf(form, find);
  return cell(content, mayNotApply ? [...words, NOT_APPLICABLE] : words, expected);
}

interface ContentSchema {
  readonly content: Schema;
  /** Texts that may stand for the whole answer. */
  readonly words?: readonly string[];
  readonly expected: Expected;
}

function contentOf(form: Form, find: FindQuestion): ContentSchema {
  switch (form.kind) {
    case 'ordinal':
      return { content: anchorAmount, expected: 'anchor' };
    case 'number':
      return { content: amountWithin(form), expected: 'amount' };
    case 'choices':
      return { content: choices(form), expected: 'choices' };
    case 'per-channel':
      return { content: perChannel(form), words: form.nobody ? [NOBODY] : [], expected: 'channels' };
    case 'promise-per-channel':
      return { content: promisePerChannel(form), words: [NONE], expected: 'promises' };
    case 'parts':
      return { content: namedParts(form), expected: 'parts' };
    case 'dedication':
      return { content: amountWithin(SHARE, 'dedication'), words: ['yes', 'no', 'partly'], expected: 'dedication' };
    case 'tier-facts':
      return { content: tierFacts(form.questions, find), expected: 'tier-facts' };
  }
}

/** Options of a choice, as many as may be chosen, each once. */
export function choices({ options, atLeast, atMost }: Extract<Form, { kind: 'choices' }>): Schema {
  const list = z.array(oneOf(options), { error: () => 'choices' });
  return lookAt((payload) => {
    judgeBy(list, payload);
    if (!Array.isArray(payload.value)) return;
    const seen = new Set<unknown>();
    payload.value.forEach((option, index) => {
      if (typeof option === 'string' && seen.has(option)) refuse(payload, 'repeated', { given: option }, [index]);
      seen.add(option);
    });
    if (seen.size < atLeast) refuse(payload, 'too-few', { given: seen.size, least: atLeast });
    if (seen.size > atMost) refuse(payload, 'too-many', { given: seen.size, most: atMost });
  });
}

function tierFacts(ids: readonly string[], find: FindQuestion): Schema {
  const known = ids.flatMap((id) => find(id) ?? []);
  const shape = optionalShape(
    known.map(({ id }) => id),
    (id) => answerSchema(find(id) as Question, find),
  );
  const counted = cell(amountWithin(ADDED, 'text-or-amount'), [], 'text-or-amount');
  const told = textUpTo(TEXT_LIMITS.added);
  const added = choose((given) => (typeof given === 'string' ? told : given === null ? anything : counted));
  return fields({ ...shape, added: optional(added) }, 'tier-facts', 'unknown-id');
}
