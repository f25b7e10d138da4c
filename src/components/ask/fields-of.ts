// All the fields of a question, by the form of its answer: which of them hold a number, and in which unit.
import { at, baseOf, type Get, MARKS, usualTimeUnit } from '#components/ask/fields.ts';
import type { QuestionView } from '#content/face.ts';
import { TIME_UNITS, type TimeUnit } from '#content/numbers/plain.ts';
import { CHANNELS, type Channel, type Form, type Unit } from '#model/catalogue.ts';
import { SECONDS_PER } from '#model/quantity.ts';

/** Seconds in each unit a time may be given in. */
export const SECONDS_IN: Readonly<Record<TimeUnit, number>> = {
  seconds: SECONDS_PER.second,
  minutes: SECONDS_PER.minute,
  hours: SECONDS_PER.hour,
  days: SECONDS_PER.day,
};

export const timeUnitOf = (get: Get, name: string, form: Form, channel?: Channel): TimeUnit =>
  TIME_UNITS.find((unit) => unit === get(at(name, 'unit'))) ?? usualTimeUnit(form, channel);

/** A field of a question. `unit` is set where the text is a number; `time` where a unit is chosen beside it. */
export interface FieldOf {
  readonly name: string;
  readonly unit?: Unit;
  readonly time?: { readonly form: Form; readonly channel?: Channel };
}

const numberField = (name: string, unit: Unit, form: Form, channel?: Channel): readonly FieldOf[] =>
  unit === 'seconds'
    ? [{ name, unit, time: channel ? { form, channel } : { form } }, { name: at(name, 'unit') }]
    : [{ name, unit }];

function channelFields(base: string, form: Form & { unit: Unit }, extra: readonly string[]): readonly FieldOf[] {
  return CHANNELS.flatMap((channel) => {
    const cell = at(base, channel);
    const rest = [...extra, ...MARKS].map((part) => ({ name: at(cell, part) }));
    return [...numberField(cell, form.unit, form, channel), ...rest];
  });
}

function contentFields(question: QuestionView, base: string, all: readonly QuestionView[]): readonly FieldOf[] {
  const { form } = question;
  switch (form.kind) {
    case 'ordinal':
      return [{ name: base }, { name: at(base, 'range') }];
    case 'choices':
      return [{ name: base }];
    case 'number':
      // One unit serves both ends of a range, so only the lower end carries the choice.
      return [
        ...numberField(at(base, 'from'), form.unit, form),
        { name: at(base, 'to'), unit: form.unit, ...(form.unit === 'seconds' ? { time: { form } } : {}) },
      ];
    case 'per-channel':
      return [{ name: at(base, 'nobody') }, { name: at(base, 'empty') }, ...channelFields(base, form, ['nobody'])];
    case 'promise-per-channel':
      return [{ name: at(base, 'none') }, ...channelFields(base, form, ['clock', 'none'])];
    case 'parts':
      return Object.entries(form.parts).flatMap(([part, { unit }]) => numberField(at(base, part), unit, form));
    case 'dedication':
      return [{ name: base }, { name: at(base, 'share'), unit: 'percent' }];
    case 'tier-facts':
      return [
        { name: at(base, 'added'), unit: 'count' },
        ...form.questions.flatMap((id) => {
          const inner = all.find((one) => one.id === id);
          return inner ? fieldsOf(inner, at(base, baseOf(id)), all) : [];
        }),
      ];
  }
}

/** Every field of a question, its marks included. */
export function fieldsOf(question: QuestionView, base: string, all: readonly QuestionView[]): readonly FieldOf[] {
  const marks = ['na', ...MARKS].map((part) => ({ name: at(base, part) }));
  return [...contentFields(question, base, all), ...marks];
}
