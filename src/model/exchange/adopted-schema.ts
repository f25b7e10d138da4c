// The schema of what was adopted from scenarios: which scenario, on which day, which answers. Whether an answer is still the
// one adopted is not asked: a changed one has stopped being marked by itself.
import { day } from '#model/exchange/accepted-schema.ts';
import {
  fields,
  judgeBy,
  listOf,
  lookAt,
  MOST_ENTRIES,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';

/** `answers` is the schema that the answers of the file pass. */
export function adoptedSchema(answers: Schema): Schema {
  const entries = listOf(fields({ scenario: textUpTo(TEXT_LIMITS.name), at: day, answers }));
  return lookAt((payload) => {
    const given: readonly unknown[] = Array.isArray(payload.value) ? payload.value : [];
    // Not looked into: a hundred thousand entries would be a hundred thousand refusals.
    if (given.length > MOST_ENTRIES) return refuse(payload, 'too-many', { given: given.length, most: MOST_ENTRIES });
    judgeBy(entries, payload);
  });
}
