// The way back from an answer in a file to the texts of its fields, in the language of the page. What no field can hold
// is not lost here: draft.ts finds out by reading back and keeps the answer as it stands.
import { at, baseOf, MARKS, NONE_CHOSEN, OPEN_CELL, YES } from '#components/ask/fields.ts';
import { SECONDS_IN } from '#components/ask/fields-of.ts';
import type { QuestionView } from '#content/face.ts';
import { writeNumber } from '#content/numbers/format.ts';
import { TIME_UNITS, type TimeUnit } from '#content/numbers/plain.ts';
import type { Language } from '#content/shape.ts';
import { type Amount, isRange, NOBODY, NONE, NOT_APPLICABLE, openAnswer } from '#model/assessment.ts';
import type { NumberLimits, Unit } from '#model/catalogue.ts';

export interface Writer {
  readonly put: (name: string, text: string) => void;
  readonly language: Language;
  readonly questions: readonly QuestionView[];
}

const isAmount = (value: unknown): value is Amount => typeof value === 'number' || isRange(value);
const entriesOf = (value: unknown): readonly (readonly [string, unknown])[] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

/** The largest unit in which every one of these durations is a whole number. */
function wholeUnit(seconds: readonly number[]): TimeUnit {
  const whole = (unit: TimeUnit) => seconds.every((one) => one !== 0 && one % SECONDS_IN[unit] === 0);
  return TIME_UNITS.toReversed().find(whole) ?? 'seconds';
}

function writeField(name: string, amount: unknown, unit: Unit, { put, language }: Writer, timeName = name): void {
  if (amount === null) put(name, OPEN_CELL);
  if (!isAmount(amount)) return;
  const ends = isRange(amount) ? [amount.from, amount.to] : [amount];
  const time = unit === 'seconds' ? wholeUnit(ends) : undefined;
  if (time) put(at(timeName, 'unit'), time);
  put(name, ends.map((end) => writeNumber(time ? end / SECONDS_IN[time] : end, language)).join('–'));
}

function writeMarks(name: string, answer: unknown, { put }: Writer): void {
  for (const mark of MARKS) {
    const text = (answer as Readonly<Record<string, unknown>> | null)?.[mark];
    if (typeof text === 'string') put(at(name, mark), text);
  }
}

function writeNumberAnswer(base: string, value: unknown, unit: Unit, writer: Writer): void {
  if (!isRange(value)) {
    writeField(at(base, 'from'), value, unit, writer);
    return;
  }
  const time = unit === 'seconds' ? wholeUnit([value.from, value.to]) : undefined;
  const factor = time ? SECONDS_IN[time] : 1;
  if (time) writer.put(at(base, 'from', 'unit'), time);
  writer.put(at(base, 'from'), writeNumber(value.from / factor, writer.language));
  writer.put(at(base, 'to'), writeNumber(value.to / factor, writer.language));
}

function writeTable(base: string, value: unknown, unit: Unit, writer: Writer): void {
  if (value === NOBODY) writer.put(at(base, 'nobody'), YES);
  else if (entriesOf(value).length === 0) writer.put(at(base, 'empty'), YES);
  for (const [channel, cell] of entriesOf(value)) {
    const name = at(base, channel);
    const inside = openAnswer(cell)?.value;
    if (inside === NOBODY) writer.put(at(name, 'nobody'), YES);
    else writeField(name, cell === null ? null : inside, unit, writer);
    writeMarks(name, cell, writer);
  }
}

function writePromises(base: string, value: unknown, unit: Unit, writer: Writer): void {
  if (value === NONE) writer.put(at(base, 'none'), YES);
  for (const [channel, cell] of entriesOf(value)) {
    const name = at(base, channel);
    const inside = openAnswer(cell)?.value;
    const promise = (inside ?? null) as { seconds?: unknown; clock?: unknown } | null;
    if (inside === NONE) writer.put(at(name, 'none'), YES);
    else writeField(name, promise === null ? null : promise.seconds, unit, writer);
    if (typeof promise?.clock === 'string') writer.put(at(name, 'clock'), promise.clock);
    writeMarks(name, cell, writer);
  }
}

function writeTierFacts(base: string, value: unknown, writer: Writer): void {
  for (const [id, answer] of entriesOf(value)) {
    const inner = writer.questions.find((one) => one.id === id);
    if (inner) writeAnswer(inner, at(base, baseOf(id)), answer, writer);
    else if (id === 'added') writeField(at(base, 'added'), answer, 'count', writer);
  }
}

function writeParts(base: string, value: unknown, parts: Readonly<Record<string, NumberLimits>>, writer: Writer): void {
  for (const [part, amount] of entriesOf(value)) {
    const limits = parts[part];
    if (limits) writeField(at(base, part), amount, limits.unit, writer);
  }
}

function writeContent({ form }: QuestionView, base: string, value: unknown, writer: Writer): void {
  switch (form.kind) {
    case 'ordinal':
      if (isRange(value)) writer.put(at(base, 'range'), `${value.from}..${value.to}`);
      else writer.put(base, String(value));
      break;
    case 'number':
      writeNumberAnswer(base, value, form.unit, writer);
      break;
    case 'choices':
      if (Array.isArray(value)) writer.put(base, value.length === 0 ? NONE_CHOSEN : value.join(' '));
      break;
    case 'per-channel':
      writeTable(base, value, form.unit, writer);
      break;
    case 'promise-per-channel':
      writePromises(base, value, form.unit, writer);
      break;
    case 'parts':
      writeParts(base, value, form.parts, writer);
      break;
    case 'dedication':
      writer.put(base, typeof value === 'string' ? value : 'partly');
      if (typeof value !== 'string') writeField(at(base, 'share'), value, 'percent', writer);
      break;
    case 'tier-facts':
      writeTierFacts(base, value, writer);
  }
}

/** Puts every text of an answer into its fields. */
export function writeAnswer(question: QuestionView, base: string, answer: unknown, writer: Writer): void {
  const opened = openAnswer(answer);
  if (!opened) return;
  if (answer !== opened.value) writeMarks(base, answer, writer);
  if (opened.value === NOT_APPLICABLE) writer.put(at(base, 'na'), YES);
  else writeContent(question, base, opened.value, writer);
}
