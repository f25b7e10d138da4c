// The names under which the texts of a draft are kept. A draft is a flat table of texts, exactly as typed: one name a
// field, dots of question ids written as "~" because the form library reads a dot as a path.
import type { QuestionView } from '#content/face.ts';
import { CHANNELS, type Channel, type Form, type Unit } from '#model/catalogue.ts';

export type Fields = Readonly<Record<string, string>>;
export type Get = (name: string) => string;
export const YES = 'yes';
/** A choice of none of the options: an answer, unlike the empty text. */
export const NONE_CHOSEN = '-';
/** In a table: the channel is in use, the number is not known. */
export const OPEN_CELL = '?';

export const baseOf = (questionId: string): string => questionId.replaceAll('.', '~');
export const at = (base: string, ...parts: readonly string[]): string => [base, ...parts].join('/');
export const getFrom =
  (fields: Fields): Get =>
  (name) =>
    fields[name] ?? '';

export const MARKS = ['quality', 'source', 'note', 'asOf'] as const;

export type TimeUnit = 'seconds' | 'minutes' | 'hours' | 'days';
export const TIME_UNITS = ['seconds', 'minutes', 'hours', 'days'] as const;
export const SECONDS_IN: Readonly<Record<TimeUnit, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** The unit a time field starts with: what people usually say on that channel. */
export function usualTimeUnit(form: Form, channel?: Channel): TimeUnit {
  if (channel) return channel === 'phone' || channel === 'chat' || channel === 'in-person' ? 'minutes' : 'hours';
  return form.kind === 'number' && form.max > 3600 ? 'hours' : 'seconds';
}

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
