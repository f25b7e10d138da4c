// One line of a data sheet as the texts of the questionnaire's fields: a value as people write it, in either language, with how
// it is known. Numbers and times are read later, with the words of the questionnaire.
import { at, baseOf, NONE_CHOSEN, usualTimeUnit, YES } from '#components/ask/fields.ts';
import { readMonth } from '#components/ask/month.ts';
import { readChoiceWords } from '#components/workshop/sheet/choice-words.ts';
import type { SheetRow } from '#components/workshop/sheet/sheet-rows.ts';
import type { Column } from '#components/workshop/sheet/write-sheet.ts';
import type { Language } from '#content/shape.ts';
import type { WorkshopSheetsWords } from '#content/words/it/workshop-sheets.ts';

export type SheetWords = Readonly<Record<Language, WorkshopSheetsWords>>;

type Texts = Record<string, string>;

/** The texts of the fields of one line, or the sentence about what is wrong. */
export function textsOf(
  row: SheetRow,
  cell: (column: Column) => string,
  words: SheetWords,
  say: WorkshopSheetsWords['back'],
): Texts | string {
  const value = valueTexts(row, cell('value'), words);
  if (!value) return say.option(cell('value'));
  const quality = qualityOf(cell('quality'), words);
  if (quality === undefined) return say.quality(cell('quality'));
  const date = cell('date') === '' ? '' : readMonth(cell('date'));
  if (date === undefined) return say.date(cell('date'));
  const marks = { quality, source: cell('source'), asOf: date, note: cell('note') };
  const said = Object.entries(marks).map(([mark, text]) => [at(row.marks, mark), text]);
  // A table that was said not to apply does, once one of its lines is filled in.
  const whole = row.whole === row.question ? {} : { [at(baseOf(row.whole.id), 'na')]: '' };
  return { ...whole, ...value, ...Object.fromEntries(said) };
}

/** A word of either language; empty where nothing is said. */
function qualityOf(text: string, words: SheetWords): string | undefined {
  const said = text.toLowerCase();
  if (said === '') return '';
  const known = (['it', 'en'] as const).flatMap((language) => Object.entries(words[language].sheets.qualities));
  return known.find(([id, word]) => id === said || word.toLowerCase() === said)?.[0];
}

/** “2 h, always”: the time, and whether it runs while nobody is at work. */
function clockIn(value: string, words: SheetWords) {
  const said = value.toLowerCase();
  for (const language of ['it', 'en'] as const)
    for (const clock of ['calendar', 'opening'] as const) {
      const word = words[language].sheets.clocks[clock].toLowerCase();
      if (said.endsWith(word)) return { clock, rest: value.slice(0, -word.length).replace(/[\s,;]+$/u, '') };
    }
  return { clock: undefined, rest: value };
}

function valueTexts(row: SheetRow, value: string, words: SheetWords): Texts | undefined {
  const { field, base, question, channel } = row;
  const { form } = question;
  const said = value.toLowerCase();
  const isSaid = (word: 'nobody' | 'none' | 'yes' | 'no' | 'partly' | 'notApplicable') =>
    [words.it.sheets[word], words.en.sheets[word]].some((one) => one.toLowerCase() === said);
  if (question.mayNotApply && isSaid('notApplicable')) return { [at(base, 'na')]: YES };
  switch (form.kind) {
    case 'ordinal': {
      const anchor = question.anchors?.findIndex((one) => one.toLowerCase() === said) ?? -1;
      const number = anchor >= 0 ? anchor * 25 : Number(value.replace(/\s*%$/u, ''));
      if ([0, 25, 50, 75, 100].includes(number)) return { [field]: String(number), [at(base, 'range')]: '' };
      const range = /^(\d{1,3})\s*(?:[-–]|\.\.)\s*(\d{1,3})$/u.exec(value);
      const ends = range ? [Number(range[1]), Number(range[2])] : [];
      const isRange = ends.length === 2 && ends.every((end) => end % 25 === 0 && end <= 100);
      return isRange ? { [field]: '', [at(base, 'range')]: ends.join('..') } : undefined;
    }
    case 'choices': {
      if (isSaid('none') || said === '[]') return { [field]: NONE_CHOSEN };
      const codes = readChoiceWords(question, value);
      return codes && { [field]: codes.join(' ') };
    }
    case 'dedication': {
      const word = (['yes', 'no', 'partly'] as const).find(isSaid);
      return word ? { [field]: word, [at(base, 'share')]: '' } : { [field]: 'partly', [at(base, 'share')]: value };
    }
    case 'per-channel':
    case 'promise-per-channel': {
      const whole = { [at(base, 'nobody')]: '', [at(base, 'none')]: '', [at(base, 'empty')]: '' };
      if (form.kind === 'per-channel' && form.nobody && isSaid('nobody'))
        return { ...whole, [field]: '', [at(field, 'nobody')]: YES };
      if (form.kind === 'promise-per-channel' && isSaid('none'))
        return { ...whole, [field]: '', [at(field, 'none')]: YES };
      const unit = form.unit === 'seconds' && channel ? { [at(field, 'unit')]: usualTimeUnit(form, channel) } : {};
      const cleared = { ...whole, [at(field, 'nobody')]: '', [at(field, 'none')]: '', ...unit };
      if (form.kind === 'per-channel') return { ...cleared, [field]: value };
      const { clock, rest } = clockIn(value, words);
      return { ...cleared, [field]: rest, ...(clock && { [at(field, 'clock')]: clock }) };
    }
    case 'number': {
      const unit = form.unit === 'seconds' ? { [at(field, 'unit')]: usualTimeUnit(form) } : {};
      return { [at(base, 'na')]: '', [at(base, 'to')]: '', ...unit, [field]: value };
    }
    default:
      return { [field]: value };
  }
}
