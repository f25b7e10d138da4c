// From the texts of a question's fields to its answer, in the shape of the file.
import { at, baseOf, type Get, MARKS, NONE_CHOSEN, usualClock, YES } from '#components/ask/fields.ts';
import { fieldsOf } from '#components/ask/fields-of.ts';
import { hasQuality, isRough, type Reader, readField, readNumberAnswer } from '#components/ask/read-field.ts';
import type { QuestionView } from '#content/face.ts';
import { isNotKnown, saysNotKnown } from '#content/numbers/not-known.ts';
import {
  type Amount,
  type Answer,
  type Content,
  type Marked,
  NOBODY,
  NONE,
  NOT_APPLICABLE,
} from '#model/assessment.ts';
import { CHANNELS, type Channel, type Quality } from '#model/catalogue.ts';

function readTable<Cell>(base: string, cell: (name: string, channel: Channel) => Cell | undefined) {
  const rows: Partial<Record<Channel, Cell>> = {};
  for (const channel of CHANNELS) {
    const read = cell(at(base, channel), channel);
    if (read !== undefined) rows[channel] = read;
  }
  return Object.keys(rows).length > 0 ? (rows as Content) : undefined;
}

function readOrdinal(base: string, { get }: Reader): Content | undefined {
  const range = /^(\d+)\.\.(\d+)$/u.exec(get(at(base, 'range')));
  if (range) return { from: Number(range[1]), to: Number(range[2]) };
  return get(base) === '' ? undefined : Number(get(base));
}

function readContent(question: QuestionView, base: string, reader: Reader): Content | undefined {
  const { form } = question;
  const { get } = reader;
  const place = { question: question.id };
  // In a row of a table: the channel is in use, the number is not known.
  const openCell = (name: string) => saysNotKnown(get(name));
  switch (form.kind) {
    case 'ordinal':
      return readOrdinal(base, reader);
    case 'number':
      return readNumberAnswer(base, question, form, reader);
    case 'choices': {
      const text = get(base);
      if (text === '') return undefined;
      const chosen = text === NONE_CHOSEN ? [] : text.split(' ');
      if (chosen.length <= form.atMost) return chosen;
      reader.report({
        name: base,
        ...place,
        kind: 'too-many',
        text,
        limits: { unit: 'count', min: form.atLeast, max: form.atMost },
      });
      return undefined;
    }
    case 'per-channel':
      if (get(at(base, 'nobody')) === YES) return NOBODY;
      if (get(at(base, 'empty')) === YES) return {};
      return readTable(base, (name, channel) => {
        if (get(at(name, 'nobody')) === YES) return marked(NOBODY, name, get);
        if (openCell(name)) return null;
        const amount = readField(name, { ...place, channel }, form, form, reader);
        return amount === undefined ? undefined : marked(amount, name, get);
      });
    case 'promise-per-channel':
      if (get(at(base, 'none')) === YES) return NONE;
      return readTable(base, (name, channel) => {
        if (get(at(name, 'none')) === YES) return marked(NONE, name, get);
        if (openCell(name)) return null;
        const seconds = readField(name, { ...place, channel }, form, form, reader);
        if (seconds === undefined) return undefined;
        const clock = get(at(name, 'clock'));
        const known = clock === 'opening' || clock === 'calendar' ? clock : usualClock(channel);
        return marked({ seconds, clock: known }, name, get);
      });
    case 'parts': {
      const parts: Record<string, Amount | null> = {};
      for (const [part, limits] of Object.entries(form.parts)) {
        const name = at(base, part);
        const amount = isNotKnown(get(name)) ? null : readField(name, place, form, limits, reader);
        if (amount !== undefined) parts[part] = amount;
      }
      return Object.keys(parts).length > 0 ? parts : undefined;
    }
    case 'dedication': {
      const said = get(base);
      // The field of the share is there to be seen only where they answer in part.
      if (said !== 'partly' && said !== '') return said;
      const share = readField(at(base, 'share'), place, form, { unit: 'percent', min: 0, max: 100 }, reader);
      return share ?? (said || undefined);
    }
    case 'tier-facts': {
      const facts: Record<string, unknown> = {};
      for (const id of form.questions) {
        const inner = reader.questions.find((one) => one.id === id);
        const answer = inner && readAnswer(inner, at(base, baseOf(id)), reader);
        if (answer !== undefined) facts[id] = answer;
      }
      const added = readField(at(base, 'added'), place, form, { unit: 'count', min: 0, max: 10_000 }, reader);
      if (added !== undefined) facts['added'] = added;
      return Object.keys(facts).length > 0 ? facts : undefined;
    }
  }
}

/** The value with the marks typed beside it, or bare when there are none. A quality that goes without saying is the last resort. */
function marked<T>(value: T, name: string, get: Get, usual?: Quality): T | Marked<T> {
  const textOf = (mark: (typeof MARKS)[number]) => get(at(name, mark)) || (mark === 'quality' && usual) || '';
  const marks = MARKS.flatMap((mark) => (textOf(mark) === '' ? [] : [[mark, textOf(mark)] as const]));
  return marks.length === 0 ? value : { value, ...(Object.fromEntries(marks) as { quality?: Quality }) };
}

/** The answer of a question, or undefined when it is blank or nothing of it can be read. */
export function readAnswer(question: QuestionView, base: string, reader: Reader): Answer | undefined {
  const { get } = reader;
  if (question.mayNotApply && get(at(base, 'na')) === YES) return marked(NOT_APPLICABLE, base, get);
  const content = readContent(question, base, reader);
  if (content === undefined) return undefined;
  // A number written as rough, "circa 30", is an estimate for as long as it stands and nothing else is chosen.
  const fields = hasQuality(question.form) ? fieldsOf(question, base, reader.questions) : [];
  return marked(content, base, get, isRough(fields, get, reader.language) ? 'estimate' : undefined);
}
