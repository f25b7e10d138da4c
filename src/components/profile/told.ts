// What is to be looked at again on a sheet, field by field, as sentences: texts that are no number, and what the model does
// not take. One computation a state, whoever asks.
import { fieldOfFault } from '#components/profile/fault-field.ts';
import type { Unread } from '#components/profile/read-sheet.ts';
import type { Sheet, SheetState } from '#components/profile/sheet.ts';
import { type Measure, tellMeasure } from '#components/profile/sheet-numbers.ts';
import { measureOf } from '#components/profile/standard.ts';
import { refusalSentence } from '#content/refusal-sentence.ts';
import type { ProfileEditingWords } from '#content/words/it/profile-page.ts';
import { DIMENSIONS, type Dimension } from '#model/catalogue.ts';
import type { EditionFault } from '#model/profile/faults.ts';

export interface Problem {
  readonly field: string;
  readonly sentence: string;
}
export interface Told {
  readonly problems: readonly Problem[];
  /** The first sentence of each field. */
  readonly byField: ReadonlyMap<string, string>;
}

const known = new WeakMap<SheetState, Told>();

export function toldOf(sheet: Sheet, words: ProfileEditingWords): Told {
  const state = sheet.state();
  const found = known.get(state);
  if (found) return found;
  const unsorted = [
    ...state.unread.map((one) => ({ field: one.field, sentence: unreadSentence(one, words.problem) })),
    ...state.faults.map((fault) => faultProblem(fault, sheet, words.problem)),
  ];
  // In the order of the page.
  const problems = unsorted.toSorted((a, b) => sheet.placeOf(a.field) - sheet.placeOf(b.field));
  const told = {
    problems,
    byField: new Map(problems.map(({ field, sentence }) => [field, sentence] as const).reverse()),
  };
  known.set(state, told);
  return told;
}

type Say = ProfileEditingWords['problem'];

function unreadSentence({ kind, text, measure }: Unread, say: Say): string {
  if (kind === 'empty') return say.empty;
  if (kind === 'unitless') return say.unitless(text.trim());
  return measure === 'seconds' ? say.unreadableTime(text) : say.unreadable(text);
}

function faultProblem(fault: EditionFault, sheet: Sheet, say: Say): Problem {
  const { language, standard } = sheet;
  const field = fieldOfFault(fault, (purpose) => firstAsked(sheet, purpose));
  const [part, id] = fault.path;
  const scale = standard.scales.find((one) => part === 'anchors' && one.id === id);
  const isAnswer = scale !== undefined && fault.path.at(-1) === 0;
  const { min, max, lower, higher, below, above } = fault.details;
  // Limits, and the values of two thresholds, are told in what the fields are written in.
  if (fault.kind === 'thresholds-order' && typeof below === 'number' && typeof above === 'number') {
    const told = (value: number, threshold: unknown) => tellMeasure(value, measureOf(String(threshold)), language);
    const details = { ...fault.details, below: told(below, lower), above: told(above, higher) };
    return { field, sentence: refusalSentence(language, { ...fault, details }) };
  }
  if (fault.kind === 'out-of-range' && typeof min === 'number' && typeof max === 'number') {
    const measure: Measure = part === 'thresholds' ? measureOf(String(id)) : isAnswer ? scale.unit : 'index';
    const [from, to] = [min, max].map((value) => tellMeasure(value, measure, language));
    return { field, sentence: say.outside(from ?? '', to ?? '', sheet.get(field)) };
  }
  const details = isAnswer ? { ...fault.details, unit: scale.unit } : fault.details;
  return { field, sentence: refusalSentence(language, { ...fault, details }) };
}

/** Where a fault of a whole purpose is told: at a dimension that was edited, or else at the first. */
function firstAsked({ isTouched }: Sheet, purpose: string): Dimension {
  return DIMENSIONS.find((dimension) => isTouched(`band/${purpose}/${dimension}`)) ?? DIMENSIONS[0];
}
