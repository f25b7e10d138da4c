// What the rows of the page are called, in one language: purposes, dimensions, thresholds, scales, answers that can be
// changed; and the words for one field of them.
import { pointNumber } from '#components/profile/sheet-fields.ts';
import { catalogue, questionOf } from '#content/catalogue.ts';
import { formatQuantity } from '#content/numbers/format.ts';
import { editableNames } from '#content/phrases/profile.ts';
import type { Language } from '#content/shape.ts';
import type { ProfileEditingWords } from '#content/words/it/profile-page.ts';
import type { Dimension } from '#model/catalogue.ts';
import { type EditableAnchors, editableAnchors } from '#model/profile/editable.ts';

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
  const { threshold, scale } = editableNames(language, currency);
  const answer = (question: string) => bare(questionOf(question)?.words.ask[language] ?? question);
  const purpose = (id: string) => {
    const found = catalogue.purposes.find((one) => one.id === id);
    return found ? words.bands.purpose(found.number, found.words.name[language]) : id;
  };
  const dimension = (id: Dimension) => catalogue.dimensions[id].name[language];
  const scaleById = (id: string) => {
    const known = editableAnchors(catalogue).find((one) => one.id === id);
    return known ? scale(known) : id;
  };
  const { bands, scales, naming } = words;
  const field = (name: string): string => {
    const [part = '', id = '', third = ''] = name.split('/');
    if (part === 'band') return `${purpose(id)}, ${dimension(third as Dimension)}`;
    if (part === 'driver') return `${purpose(id)}, ${bands.driver}`;
    if (part === 'threshold') return threshold(id);
    if (part === 'effort') return answer(id);
    if (part === 'scale') return `${scaleById(id)}, ${scales.point(pointNumber(third))}`;
    return part === 'version' ? naming.version : naming.name;
  };
  return {
    purpose,
    dimension,
    threshold,
    scale,
    answer,
    quantity: ({ unit }, value) => formatQuantity(value, unit, language, currency),
    unit: ({ unit }) => (unit === 'money' ? (currency ?? 'EUR') : scales.units[unit]),
    field,
  };
}
