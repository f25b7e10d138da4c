// English sentences for what only a table of companies can have wrong: its first row, a row, a cell.
import type { TableRefusalWords } from '#content/refusal-sentence.ts';

const CELL: Readonly<Record<string, string>> = {
  amount: 'a number, or a range such as 25..75',
  anchor: 'one of 0, 25, 50, 75 and 100, or a range such as 25..75',
  choices: 'a list such as one|another',
  channels: 'a word, or nothing: numbers go in the columns of the channels',
  promises: '“none”, or nothing: promises go in the columns of the channels',
  promise: '“none”, or nothing: a promise goes in the columns “.seconds” and “.clock”',
  parts: 'nothing: numbers go in the columns of the parts',
  dedication: '“yes”, “no”, “partly” or a percentage',
  'tier-facts': 'nothing: answers go in the columns of the top level',
  band: 'three numbers: minimum, maximum and importance, such as 70|100|3',
  'whole-number': 'a whole number',
  list: 'a list in JSON, between square brackets',
  object: 'a group of keys in JSON, between braces',
};

/** When the cell may stay empty, where that is not because the value is not known. */
const EMPTY: Readonly<Record<string, string>> = {
  number: 'if the purpose is not declared',
  band: 'if the dimension is left free',
  'whole-number': 'if it is not needed',
  list: 'if it is not needed',
  object: 'if it is not needed',
};

export const tableRefusals: TableRefusalWords = {
  'not-a-table': () =>
    'The first row names no column of a Coerente table: write ids there, such as company.name and staff.fte, separated by commas, semicolons or tabs.',
  'table-empty': () => 'The table has its first row only: add one row for each company.',
  'table-of-findings': () =>
    'This is the table of divergences, which does not hold the answers: open the table of answers, with one row for each company.',
  'table-of-numbers': () =>
    'This is the table of companies in numbers, which does not hold the answers: open the table of answers, with one row for each company.',
  'column-twice': ({ given }) => `The column “${given}” appears twice: keep one of them.`,
  'column-unnamed': ({ given }) =>
    `Column number ${given} has no name in the first row, and has something in it here: name it, or empty it.`,
  'cells-not-columns': ({ given, known }) =>
    `This row has a number of cells (${given}) other than that of the columns (${known}): check that it is complete, and that cells with a separator in them stand between quotation marks.`,
  'quotes-broken': () =>
    'The quotation marks of this row do not pair: close the one left open, and write twice those inside a cell.',
  'cell-unreadable': ({ given, expected }) =>
    `“${given}” cannot be read here: this cell takes ${CELL[expected] ?? 'a number'}. Leave the cell empty ${EMPTY[expected] ?? 'if it is not known'}.`,
  'cell-not-json': ({ given }) =>
    `“${given}” begins with a bracket or a quotation mark but is not valid JSON: complete it, or write the value alone.`,
  'number-two-ways': ({ given, from, to, nearest, known }) =>
    `“${given}” can be read as ${from} or as ${to}: in this table the first is written ${nearest}, the second ${known}.`,
  'number-rounded': ({ given }) =>
    `“${given}” is a number that a spreadsheet may have shortened: write it out in full.`,
  'number-as-date': ({ given }) =>
    `“${given}” is a date or a time, perhaps made by a spreadsheet: set the cell to text or number, and write the number again.`,
  'said-twice': ({ given }) =>
    `“${given}” has a value both in its own column and in those of its parts: keep one or the other.`,
  'mark-alone': ({ given }) => `“${given}” describes an answer that is not there: add the answer, or empty this cell.`,
  'weight-absent': ({ given }) =>
    `“${given}” has no weight, and the columns of its details are filled in: add the weight, or empty them.`,
  'order-differs': () =>
    'This column names other purposes than those declared: name each as often as it is declared, or leave it empty.',
};
