// The schemas of what a workshop decides: definitions, the consensus, how the room stands to each finding, disputed numbers,
// commitments, and where the session stands.

import * as z from 'zod/mini';
import type { Catalogue } from '#model/catalogue.ts';
import { day, findingId } from '#model/exchange/accepted-schema.ts';
import { finite } from '#model/exchange/amount-schema.ts';
import { answerSchema } from '#model/exchange/answer-schema.ts';
import { declarationSchema } from '#model/exchange/declaration-schema.ts';
import {
  fields,
  judgeBy,
  lookAt,
  MOST_ENTRIES,
  oneOf,
  optional,
  refuse,
  type Schema,
  TEXT_LIMITS,
  textUpTo,
} from '#model/exchange/schema-parts.ts';
import { MOST_ROLES } from '#model/workshop/engagement.ts';
import { eachOnce, idText, listUpTo, moment, wholeWithin } from '#model/workshop/workshop-parts.ts';

/** Lengths of what is written down in the room, in UTF-16 units. */
export const DECIDED_LIMITS = { text: 2000, sentence: 2000, step: 40 } as const;

const bilingual = (most: number): Schema => fields({ it: optional(textUpTo(most)), en: optional(textUpTo(most)) });
const truth: Schema = z.boolean({ error: () => 'truth' });

const triaged = fields({
  finding: findingId,
  stand: oneOf(['agree', 'disputed', 'accepted']),
  note: optional(textUpTo(DECIDED_LIMITS.text)),
});

const commitment = fields({
  id: idText,
  what: textUpTo(DECIDED_LIMITS.text),
  owner: textUpTo(TEXT_LIMITS.name),
  by: day,
  measure: textUpTo(DECIDED_LIMITS.text),
  findings: optional(listUpTo(MOST_ENTRIES, findingId)),
  done: optional(truth),
});

/** A day's worth of seconds: no step of a workshop is as long. */
const seconds: Schema = finite().check((payload) => {
  const given = payload.value;
  if (given < 0 || given > 86_400) refuse(payload, 'out-of-range', { given, min: 0, max: 86_400, unit: 'seconds' });
});

const minutes: Schema = lookAt((payload) => {
  const given = payload.value;
  if (given === 180 || given === 120) return;
  if (typeof given !== 'number') refuse(payload, 'wrong-kind', { expected: 'whole-number' });
  else refuse(payload, 'not-an-option', { given: String(given), known: '180, 120' });
});

const running = fields({
  minutes,
  step: textUpTo(DECIDED_LIMITS.step),
  since: optional(moment),
  run: optional(seconds),
  before: optional(seconds),
});

/** The parts of an engagement's file that are written after the ballots. */
export function decidedShape(catalogue: Catalogue): Readonly<Record<string, Schema>> {
  const definition = fields({
    purpose: oneOf([...catalogue.purposes.map(({ id }) => id), 'other']),
    text: bilingual(DECIDED_LIMITS.text),
  });
  const consensus = fields({
    declaration: declarationSchema(catalogue),
    sentence: optional(bilingual(DECIDED_LIMITS.sentence)),
  });
  return {
    definitions: eachOnce(listUpTo(MOST_ENTRIES, definition), ({ purpose }) => purpose, 'purpose'),
    consensus: optional(consensus),
    triage: eachOnce(listUpTo(MOST_ENTRIES, triaged), ({ finding }) => finding, 'finding'),
    disputes: listUpTo(MOST_ENTRIES, disputed(catalogue)),
    commitments: eachOnce(listUpTo(MOST_ENTRIES, commitment), ({ id }) => id, 'id'),
    running: optional(running),
  };
}

function disputed(catalogue: Catalogue): Schema {
  const byId = new Map(catalogue.questions.map((question) => [question.id, question]));
  const shape = fields({
    question: oneOf([...byId.keys()]),
    cell: optional(textUpTo(DECIDED_LIMITS.step)),
    before: optional(z.unknown()),
    after: optional(z.unknown()),
    role: optional(wholeWithin(1, MOST_ROLES)),
    note: optional(textUpTo(DECIDED_LIMITS.text)),
    at: moment,
    settled: optional(truth),
  });
  return lookAt((payload) => {
    judgeBy(shape, payload);
    const entry = payload.value;
    if (typeof entry !== 'object' || entry === null) return;
    const { question, cell, before, after } = entry as Readonly<Record<string, unknown>>;
    const known = typeof question === 'string' ? byId.get(question) : undefined;
    if (!known) return;
    const schema = answerSchema(known, (id) => byId.get(id));
    for (const [key, answer] of Object.entries({ before, after })) {
      if (answer === undefined) continue;
      const whole = typeof cell === 'string' ? Object.fromEntries([[cell, answer]]) : answer;
      const read = z.safeParse(schema, whole, { reportInput: true });
      if (read.success) continue;
      for (const issue of read.error.issues)
        payload.issues.push({ ...issue, path: [key, ...issue.path] } as z.core.$ZodRawIssue);
    }
  });
}
