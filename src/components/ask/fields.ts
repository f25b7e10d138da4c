// The names under which the texts of a draft are kept. A draft is a flat table of texts, exactly as typed: one name a
// field, dots of question ids written as "~" because the form library reads a dot as a path.
import type { TimeUnit } from '#content/numbers/plain.ts';
import type { Channel, Form } from '#model/catalogue.ts';

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

/** Longest texts the fields take: what a file may hold of a name or a note, and more than any number needs. */
export const LONGEST = { words: 300, number: 200, note: 10_000 } as const;

/** Where the ends that a revenue had wait while a band stands in their place. */
export const BEFORE_BAND = { from: 'revenue/before-band/from', to: 'revenue/before-band/to' } as const;

export const MARKS = ['quality', 'source', 'note', 'asOf'] as const;

/** Channels on which a customer waits on the spot, so only while somebody is at work. */
const isOnTheSpot = (channel: Channel): boolean => channel === 'phone' || channel === 'chat' || channel === 'in-person';

/** The clock of a promise until another is chosen: nobody waits on the phone at night. */
export const usualClock = (channel: Channel): 'calendar' | 'opening' => (isOnTheSpot(channel) ? 'opening' : 'calendar');

/** The unit a time field starts with: what people usually say on that channel. */
export function usualTimeUnit(form: Form, channel?: Channel): TimeUnit {
  if (channel) return isOnTheSpot(channel) ? 'minutes' : 'hours';
  return form.kind === 'number' && form.max > 3600 ? 'hours' : 'seconds';
}

export const DECLARED = 'declared';
export const OTHER = 'other';
/** More than three and the comparison says little; a file may hold more, the page adds none. */
export const MOST_PURPOSES = 3;

export const keysOf = (get: Get): readonly string[] => get(DECLARED).split(' ').filter(Boolean);
export const purposeOf = (key: string): string => key.split('#')[0] ?? key;
export const fieldOf = (key: string, ...parts: readonly string[]): string => at('d', key, ...parts);

export const COMPANY = { name: 'company/name', currency: 'company/currency', asOf: 'company/asOf' } as const;
/** The box of the first purpose: where an error leads when none is chosen. */
export const FIRST_PURPOSE = 'declaration/first';
