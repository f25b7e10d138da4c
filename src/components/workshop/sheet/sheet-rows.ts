// The lines of the data sheets: for each owner the questions of the catalogue, a line for every cell that can be filled in, each
// with its unit, what is meant, and an example that can be read back. A fact of the top tier stands with whoever knows the same
// fact for everybody.
import { toDraft } from '#components/ask/draft.ts';
import { at, baseOf, type Fields, NONE_CHOSEN } from '#components/ask/fields.ts';
import { ADDED } from '#components/workshop/sheet/added-fact.ts';
import { choiceWords, partHint } from '#components/workshop/sheet/choice-words.ts';
import { questionOf } from '#content/catalogue.ts';
import { type FaceView, localise, type QuestionView } from '#content/face.ts';
import { unitIn } from '#content/numbers/currencies.ts';
import { samples } from '#content/samples.ts';
import type { Language, Owner } from '#content/shape.ts';
import type { WorkshopSheetsWords } from '#content/words/it/workshop-sheets.ts';
import type { Channel } from '#model/catalogue.ts';

export const OWNERS: readonly Owner[] = ['finance', 'operations', 'people', 'it', 'marketing', 'legal'];

export interface SheetRow {
  /** As the column of a table of companies: `staff.fte`, `time.first_response.phone`, `budget.split.people`. */
  readonly id: string;
  /** What is asked on the line: its form says how a value is written. */
  readonly question: QuestionView;
  /** The question of the catalogue whose answer holds it: of a fact of the top tier, the table. */
  readonly whole: QuestionView;
  readonly owner: Owner;
  readonly channel?: Channel;
  /** The fields of what is asked begin with it. */
  readonly base: string;
  /** The field of the questionnaire that holds it, and the one its marks belong to. */
  readonly field: string;
  readonly marks: string;
  readonly ask: string;
  readonly unit: string;
  readonly definition: string;
  readonly example: string;
  /** How a choice may be written as well: each code with its words, a line each. */
  readonly codes?: string;
}

type Say = WorkshopSheetsWords['sheets'];
const ADDED_LIMITS = { unit: 'count', min: 0, max: 10_000 } as const;

export interface Sheets {
  readonly language: Language;
  readonly view: FaceView;
  readonly rows: readonly SheetRow[];
}

/** Amounts are asked for in the currency of the company. */
export function drawSheets(language: Language, say: Say, currency?: string): Sheets {
  const view = localise(language);
  const examples = examplesIn(language, view);
  const all = view.sections.flatMap(({ questions }) => questions);
  const rows = all.flatMap((one) => {
    const rowsWith = (question: QuestionView, place: Place) => rowsOf(question, place, view, say, examples, currency);
    if (one.form.kind !== 'tier-facts') return rowsWith(one, { id: one.id, base: baseOf(one.id), whole: one });
    return tierRows(one, one.form.questions, all, say, rowsWith);
  });
  return { language, view, rows };
}

/** Where the answer of a question stands: by itself, or in the table of the top tier. */
interface Place {
  readonly id: string;
  readonly base: string;
  readonly whole: QuestionView;
}

/** A line for every fact of the top tier, and one for what was added for it. */
function tierRows(
  whole: QuestionView,
  asked: readonly string[],
  all: readonly QuestionView[],
  say: Say,
  rowsWith: (question: QuestionView, place: Place) => readonly SheetRow[],
): readonly SheetRow[] {
  const base = baseOf(whole.id);
  const inner = asked.flatMap((id) => {
    const question = all.find((one) => one.id === id);
    return question ? rowsWith(question, { id: `${whole.id}.${id}`, base: at(base, baseOf(id)), whole }) : [];
  });
  const ask = whole.options?.[ADDED] ?? '';
  const added: SheetRow = {
    id: `${whole.id}.${ADDED}`,
    question: { ...whole, ask, mayNotApply: false, form: { kind: 'parts', parts: { [ADDED]: ADDED_LIMITS } } },
    whole,
    owner: questionOf(whole.id)?.owner ?? 'operations',
    base: at(base, ADDED),
    field: at(base, ADDED),
    marks: at(base, ADDED),
    ask,
    unit: say.howMany,
    definition: '',
    example: '2',
  };
  return [...inner.map((row) => ({ ...row, ask: say.topTier(row.ask) })), added];
}

/** What the sample companies answer, as typed: the first that answers a question gives its example. */
function examplesIn(language: Language, view: FaceView): Fields {
  const first = samples.toSorted((a) => (a.id === 'noleggio-italia' ? -1 : 0));
  return Object.assign({}, ...first.map(({ assessment }) => toDraft(assessment, language, view)).reverse());
}

function rowsOf(
  question: QuestionView,
  { id, base, whole }: Place,
  view: FaceView,
  say: Say,
  examples: Fields,
  currency: string | undefined,
): readonly SheetRow[] {
  const { form, ask } = question;
  const { meant: hint, example: own } = partHint(question.hint ?? '');
  const owner = questionOf(question.id)?.owner ?? 'operations';
  const shared = { question, whole, base, owner, ask, marks: base };
  const timed = 'unit' in form && form.unit === 'seconds';
  const unit = timed ? say.times : (unitIn(question.unit, currency) ?? '');
  /** Of the top tier where a sample says it, else as everybody’s. */
  const sampled = (field: string): string | undefined =>
    examples[field] ?? examples[field.replace(base, baseOf(question.id))];
  const example = (field: string): string => {
    const said = sampled(field);
    const unitOf = sampled(at(field, 'unit'));
    return said ? [said, timed ? letterOf(unitOf, say) : ''].filter(Boolean).join(' ') : '';
  };
  switch (form.kind) {
    case 'ordinal': {
      const lines = (question.anchors ?? []).map((anchor, i) => `${i * 25} = ${anchor}`);
      const definition = [hint, ...lines].filter(Boolean).join('\n');
      return [{ ...shared, id, field: base, unit: say.anchor, definition, example: sampled(base) ?? '50' }];
    }
    case 'number':
      return [
        { ...shared, id, field: at(base, 'from'), unit, definition: hint, example: own ?? example(at(base, 'from')) },
      ];
    case 'choices': {
      const options = Object.entries(question.options ?? {});
      const definition = [hint, ...options.map(([, words]) => words)].filter(Boolean).join('\n');
      const codes = options.map(([option, words]) => `${option} = ${words}`).join('\n');
      const said = choiceWords(question, sampled(base) ?? form.options[0] ?? '');
      return [{ ...shared, id, field: base, unit: say.oneOf, definition, codes, example: said }];
    }
    case 'dedication':
      return [{ ...shared, id, field: base, unit: say.yesNo, definition: hint, example: say.yes }];
    case 'per-channel':
    case 'promise-per-channel':
      return view.channels.map(({ id: channel, name }) => ({
        ...shared,
        id: `${id}.${channel}`,
        channel,
        field: at(base, channel),
        marks: at(base, channel),
        ask: say.onChannel(ask, name),
        unit: form.kind === 'per-channel' ? unit : say.clockOf(unit, say.clocks.calendar, say.clocks.opening),
        definition: hint,
        example: example(at(base, channel)),
      }));
    case 'parts':
      return Object.keys(form.parts).map((part) => ({
        ...shared,
        id: `${id}.${part}`,
        field: at(base, part),
        ask: say.onChannel(ask, question.options?.[part] ?? part),
        unit,
        definition: hint,
        example: example(at(base, part)),
      }));
    case 'tier-facts':
      return [];
  }
}

const letterOf = (unit: string | undefined, { units }: Say): string => units[unit as keyof typeof units] ?? '';

/** A value in a field as it is written on a sheet. */
export function writtenValue(fields: Fields, { field, base, question }: SheetRow, say: Say): string {
  if (fields[at(base, 'na')] === 'yes') return say.notApplicable;
  const isNobody = fields[at(field, 'nobody')] === 'yes' || fields[at(base, 'nobody')] === 'yes';
  if (isNobody) return say.nobody;
  if (fields[at(field, 'none')] === 'yes' || fields[at(base, 'none')] === 'yes') return say.none;
  if (question.form.kind === 'dedication') return dedicationText(fields, base, say);
  const range = question.form.kind === 'ordinal' ? fields[at(base, 'range')] : undefined;
  if (range) return range.replace('..', '–');
  const said = fields[field] ?? '';
  if (question.form.kind === 'choices' && said === NONE_CHOSEN) return say.none;
  if (question.form.kind === 'choices') return choiceWords(question, said);
  const to = question.form.kind === 'number' ? fields[at(base, 'to')] : undefined;
  const unit = said && letterOf(fields[at(field, 'unit')], say);
  const clock = said && fields[at(field, 'clock')];
  const written = [to ? `${said}–${to}` : said, unit].filter(Boolean).join(' ');
  return clock === 'calendar' || clock === 'opening' ? `${written}, ${say.clocks[clock]}` : written;
}

function dedicationText(fields: Fields, base: string, say: Say): string {
  const said = fields[base];
  if (fields[at(base, 'share')]) return fields[at(base, 'share')] ?? '';
  return said === 'yes' ? say.yes : said === 'no' ? say.no : said === 'partly' ? say.partly : '';
}
