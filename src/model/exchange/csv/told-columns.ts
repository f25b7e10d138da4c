// What each column of a table of companies may hold, with its unit and limits, for who makes such a table: drawn from the forms of
// the questions, as the reader's schemas are. No words; those of the questions are the content's.
import { FORMAT, NOBODY, NONE, NOT_APPLICABLE, VERSION } from '#model/assessment.ts';
import { type Catalogue, DIMENSIONS, type Form, type NumberLimits, type Question } from '#model/catalogue.ts';
import { ANCHORS } from '#model/exchange/amount-schema.ts';
import { ADDED, SHARE } from '#model/exchange/answer-schema.ts';
import {
  ACCEPTED,
  ADOPTED,
  columnsOf,
  type MARKS,
  NAME,
  ORDER,
  OTHER,
  PROFILE_EDITION,
  purposeColumn,
  type Slot,
} from '#model/exchange/csv/columns.ts';
import { TEXT_LIMITS } from '#model/exchange/schema-parts.ts';
import { QUALITIES } from '#model/facts.ts';

/**
 * `scale` is one of five steps, `json` a value as in a file of one company, `list` words parted by `|`; of `text-or-number` the limits
 * are those of the number.
 */
export type Holds = 'text' | 'text-or-number' | 'date' | 'number' | 'scale' | 'word' | 'list' | 'json';

export interface ToldColumn {
  readonly column: string;
  readonly holds: Holds;
  /** Of a number, or `characters` of a text. */
  readonly unit?: NumberLimits['unit'] | 'characters';
  /** The least and the most: of a number, of how many words of a list, of the characters of a text. */
  readonly min?: number;
  readonly max?: number;
  /** Words of the format that may stand there, beside `unknown`. */
  readonly words?: readonly string[];
  /** The question it answers; the channel or the part of it. */
  readonly question?: string;
  readonly part?: string;
  /** Of how a value is known: which mark. */
  readonly mark?: string;
  readonly essential?: boolean;
}

type About = Pick<ToldColumn, 'question' | 'part' | 'essential'>;
type Content = Omit<ToldColumn, 'column' | keyof About>;
type Find = (id: string) => Question | undefined;

const STEPS = ANCHORS.map(String);
const CLOCKS = ['calendar', 'opening'];
const JSON_VALUE: Content = { holds: 'json' };
const textOf = (max: number): Content => ({ holds: 'text', unit: 'characters', max });
const numberOf = ({ unit, min, max }: NumberLimits, words?: readonly string[]): Content => ({
  holds: 'number',
  unit,
  min,
  max,
  ...(words && { words }),
});

/** Every column in the order in which columns are written. */
export function toldColumns(catalogue: Catalogue): readonly ToldColumn[] {
  const find: Find = (id) => catalogue.questions.find((question) => question.id === id);
  const { answers, purposes, reads } = columnsOf(catalogue);
  const known = new Map(
    [...head(purposes, catalogue.profile), ...answers.flatMap(([id, slot]) => ofQuestion(slot, find(id), find))].map(
      (one) => [one.column, one],
    ),
  );
  return [...reads.keys()].map((column) => {
    const told = known.get(column);
    if (!told) throw new Error(`Nothing is told of the column ${column}`);
    return told;
  });
}

function head(purposes: readonly string[], profile: string): readonly ToldColumn[] {
  const weights = purposes.flatMap((purpose) => {
    const column = purposeColumn(purpose);
    const own = [
      { column: `${column}.name`, ...textOf(TEXT_LIMITS.name) },
      { column: `${column}.bands`, ...JSON_VALUE },
      ...DIMENSIONS.map(
        (dimension) => ({ column: `${column}.bands.${dimension}`, holds: 'list', min: 3, max: 3 }) as const,
      ),
    ];
    return [
      { column, holds: 'number' } as const,
      { column: `${column}.scope`, ...textOf(TEXT_LIMITS.scope) },
      ...(purpose === OTHER ? own : []),
    ];
  });
  const values = [ACCEPTED, ADOPTED, PROFILE_EDITION].map((column) => ({ column, ...JSON_VALUE }));
  return [
    { column: NAME, ...textOf(TEXT_LIMITS.name) },
    { column: 'company.currency', ...textOf(3), min: 3 },
    { column: 'company.asOf', holds: 'date' },
    ...weights,
    { column: ORDER, holds: 'list', words: purposes },
    ...values,
    { column: 'format', holds: 'word', words: [FORMAT] },
    { column: 'profile', holds: 'word', words: [profile] },
    { column: 'version', holds: 'number', min: 1, max: VERSION },
  ];
}

function ofQuestion(slot: Slot, question: Question | undefined, find: Find, isAgain = false): readonly ToldColumn[] {
  if (!question) return [];
  const { id, form, essential, mayNotApply } = question;
  const about: About = {
    question: id,
    essential: essential && !isAgain,
  };
  const content = contentOf(form);
  const words = [...(content.words ?? []), ...(mayNotApply ? [NOT_APPLICABLE] : [])];
  return [
    ...withMarks(slot, { ...content, ...(words.length > 0 && { words }) }, about),
    ...slot.parts.flatMap(([key, part]) => partOf(key, part, form, about, find)),
  ];
}

/** What the column of a whole answer holds. */
function contentOf(form: Form): Content {
  switch (form.kind) {
    case 'ordinal':
      return { holds: 'scale', min: 0, max: 100, words: STEPS };
    case 'number':
      return numberOf(form);
    case 'choices':
      return { holds: 'list', min: form.atLeast, max: form.atMost, words: form.options };
    case 'dedication':
      return numberOf(SHARE, ['yes', 'partly', 'no']);
    case 'per-channel':
      return { ...JSON_VALUE, ...(form.nobody && { words: [NOBODY] }) };
    case 'promise-per-channel':
      return { ...JSON_VALUE, words: [NONE] };
    case 'parts':
    case 'tier-facts':
      return JSON_VALUE;
  }
}

function partOf(key: string, part: Slot, form: Form, about: About, find: Find): readonly ToldColumn[] {
  const mine: About = { ...about, part: key };
  switch (form.kind) {
    case 'per-channel':
      return withMarks(part, numberOf(form, form.nobody ? [NOBODY] : undefined), mine);
    case 'promise-per-channel':
      return [
        ...withMarks(part, { ...JSON_VALUE, words: [NONE] }, mine),
        ...part.parts.map(([end, { column }]) => ({
          column,
          ...(end === 'seconds' ? numberOf(form) : ({ holds: 'word', words: CLOCKS } as const)),
          ...mine,
        })),
      ];
    case 'parts': {
      const limits = form.parts[key];
      return limits ? withMarks(part, numberOf(limits), mine) : [];
    }
    case 'tier-facts':
      return key === 'added'
        ? withMarks(part, { ...numberOf(ADDED), holds: 'text-or-number' }, mine)
        : ofQuestion(part, find(key), find, true);
    default:
      return [];
  }
}

const MARKED: Readonly<Record<(typeof MARKS)[number], Content>> = {
  quality: { holds: 'word', words: QUALITIES },
  source: textOf(TEXT_LIMITS.source),
  note: textOf(TEXT_LIMITS.note),
  asOf: { holds: 'date' },
};

/** Nobody is asked for a mark. */
const withMarks = ({ column, marks }: Slot, content: Content, about: About): readonly ToldColumn[] => [
  { column, ...content, ...about },
  ...marks.map(([mark, marked]) => ({ column: marked, ...MARKED[mark], ...about, essential: false, mark })),
];
