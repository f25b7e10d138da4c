// The same assessment known less well: answers left blank, numbers turned into ranges that hold them, cells of a table
// opened. What a table's rows are is kept: a row that is not there means a channel that is not used, which is no blank.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import { type Answers, isRange, openAnswer } from '#model/assessment.ts';
import type { Form } from '#model/catalogue.ts';
import { drawsFrom } from './arbitraries.ts';

/** Draws 0 to 1 that decide what is loosened and by how much. */
type Draw = () => number;

function looserNumber(value: number, min: number, max: number, draw: Draw): unknown {
  return { from: value - draw() * (value - min), to: value + draw() * (max - value) };
}

function looserAmount(value: unknown, min: number, max: number, draw: Draw): unknown {
  if (typeof value === 'number') return looserNumber(value, min, max, draw);
  if (isRange(value))
    return { from: value.from - draw() * (value.from - min), to: value.to + draw() * (max - value.to) };
  return value;
}

const withValue = (answer: unknown, value: unknown): unknown =>
  typeof answer === 'object' && answer !== null && 'value' in answer ? { ...answer, value } : value;

function looserTable(table: object, min: number, max: number, draw: Draw): object {
  const rows = Object.entries(table).map(([channel, cell]) => {
    const open = openAnswer(cell);
    if (!open || draw() < 0.25) return [channel, null];
    return [channel, draw() < 0.5 ? cell : withValue(cell, looserAmount(open.value, min, max, draw))];
  });
  return Object.fromEntries(rows);
}

function looserContent(value: unknown, form: Form | undefined, draw: Draw): unknown {
  if (form?.kind === 'ordinal') return looserAmount(value, 0, 100, draw);
  if (form?.kind === 'number') return looserAmount(value, form.min, form.max, draw);
  if (form?.kind === 'per-channel' && typeof value === 'object' && value !== null) {
    return looserTable(value, form.min, form.max, draw);
  }
  if (form?.kind === 'tier-facts' && typeof value === 'object' && value !== null) {
    return loosened(value as Answers, draw, false);
  }
  return value;
}

function loosened(answers: Answers, draw: Draw, mayBlank: boolean): Answers {
  const kept: [string, unknown][] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const open = openAnswer(answer);
    // A top tier given is a different statement from one not given, so it is loosened inside and never taken away.
    if (mayBlank && id !== 'tiers.vip' && draw() < 0.3) continue;
    const form = catalogue.questions.find((question) => question.id === id)?.form;
    kept.push([id, open && draw() < 0.7 ? withValue(answer, looserContent(open.value, form, draw)) : answer]);
  }
  return Object.fromEntries(kept) as Answers;
}

/** Pairs: the answers as given, and the same known less well. */
export const withLooser = (answers: fc.Arbitrary<Answers>): fc.Arbitrary<{ tight: Answers; loose: Answers }> =>
  fc.tuple(answers, fc.integer()).map(([tight, seed]) => ({ tight, loose: loosened(tight, drawsFrom(seed), true) }));
