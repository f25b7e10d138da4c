// What the rows of the page are called, in one language: purposes, dimensions, thresholds, scales, answers that can be
// changed; and the words for one field of them.
import { pointNumber } from '#components/profile/sheet-fields.ts';
import { catalogue, questionOf } from '#content/catalogue.ts';
import { channels } from '#content/channels.ts';
import { formatQuantity } from '#content/numbers/format.ts';
import { thresholdName } from '#content/refusal-sentence.ts';
import type { Language } from '#content/shape.ts';
import { profile as english } from '#content/words/en/profile.ts';
import { profile as italian } from '#content/words/it/profile.ts';
import type { ProfileEditingWords } from '#content/words/it/profile-page.ts';
import type { Dimension } from '#model/catalogue.ts';
import type { EditableAnchors } from '#model/profile/editable.ts';

export interface Names {
  readonly purpose: (id: string) => string;
  readonly dimension: (id: Dimension) => string;
  readonly threshold: (id: string) => string;
  readonly scale: (scale: EditableAnchors) => string;
  readonly answer: (question: string) => string;
  /** An answer with its unit, as a reader says it. */
  readonly quantity: (scale: EditableAnchors, answer: number) => string;
  /** The unit of a scale that is not typed with the number; nothing for times, which carry theirs. */
  readonly unit: (scale: EditableAnchors) => string | undefined;
  /** The row of a field, for a list of what to look at again. */
  readonly field: (name: string) => string;
}

const bare = (sentence: string): string => sentence.replace(/[?:.]$/u, '');

export function namesIn(language: Language, words: ProfileEditingWords, currency: string | undefined): Names {
  const said = { it: italian, en: english }[language];
  const answer = (question: string) => bare(questionOf(question)?.words.ask[language] ?? question);
  const purpose = (id: string) => {
    const found = catalogue.purposes.find((one) => one.id === id);
    return found ? words.bands.purpose(found.number, found.words.name[language]) : id;
  };
  const dimension = (id: Dimension) => catalogue.dimensions[id].name[language];
  const derived: Readonly<Record<string, string>> = said.workedOut;
  const scale = ({ fact, channel }: Pick<EditableAnchors, 'fact' | 'channel'>) => {
    const name = derived[fact] ?? answer(fact);
    return channel ? said.onChannel(name, channels[channel].name[language]) : name;
  };
  const scaleById = (id: string) => {
    const fact = Object.keys(derived).find((one) => one === id) ?? id;
    const channel = Object.keys(channels).find((one) => id.endsWith(`.${one}`)) as EditableAnchors['channel'];
    return scale(channel ? { fact: fact.slice(0, -channel.length - 1), channel } : { fact });
  };
  const { bands, scales, naming } = words;
  const field = (name: string): string => {
    const [part = '', id = '', third = ''] = name.split('/');
    if (part === 'band') return `${purpose(id)}, ${dimension(third as Dimension)}`;
    if (part === 'driver') return `${purpose(id)}, ${bands.driver}`;
    if (part === 'threshold') return thresholdName(id, language);
    if (part === 'effort') return answer(id);
    if (part === 'scale') return `${scaleById(id)}, ${scales.point(pointNumber(third))}`;
    return part === 'version' ? naming.version : naming.name;
  };
  return {
    purpose,
    dimension,
    threshold: (id) => thresholdName(id, language),
    scale,
    answer,
    quantity: ({ unit }, value) => formatQuantity(value, unit, language, currency),
    unit: ({ unit }) => (unit === 'money' ? (currency ?? 'EUR') : scales.units[unit]),
    field,
  };
}
