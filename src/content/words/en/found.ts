// English words for what a file or a link turned out to be: what it is, whose, what is left out, what will happen.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { FoundWords } from '#content/words/it/found.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const found: FoundWords = {
  refusedFile: (name) => `“${name}” does not open`,
  refusedLink: 'The link does not open',
  intact: 'What you have on this device is untouched.',
  moreRefusals: (number) => (number === 1 ? 'And one more reason.' : `And ${formatNumber(number, 'en')} more reasons.`),
  beside: (place, sentence) => `${place}: ${sentence}`,

  passphrase: {
    title: 'The link is protected by a passphrase',
    text: 'It opens with the passphrase chosen by whoever made it, which does not travel with the link: if you do not have it, ask them for it.',
    label: 'Passphrase',
    show: 'Show the passphrase',
    open: 'Open',
    empty: 'There is nothing here yet: type the passphrase.',
    wrong: 'This passphrase does not open the link: check capitals, spaces and accents, and try again.',
    opening: 'Trying the passphrase: it takes about a second…',
  },

  found: {
    pdf: 'A report in PDF, with the assessment attached',
    json: 'An assessment in a JSON file',
    ndjson: 'Several assessments in a file, one a line',
    table: 'A table of companies',
    link: 'An assessment in a link',
  },
  fromFile: (name) => `From “${name}”`,
  choice: (number) => `There are ${formatNumber(number, 'en')} in it: which do you want to open?`,
  more: (number) => `The file goes on: the first ${formatNumber(number, 'en')} are listed here.`,
  line: (line) => `Row ${formatNumber(line, 'en')}`,
  unnamed: 'Company without a name',
  company: 'Company',
  asOf: 'Period of the data',
  noDate: 'Not given',
  declares: 'Declares',
  weighted: (name, share) => `${name} (${share})`,
  declaresNothing: 'No purpose yet',
  answers: 'Answers',
  answered: (essential, of, details) =>
    details === 0
      ? `${formatNumber(essential, 'en')} of ${formatNumber(of, 'en')}`
      : `${formatNumber(essential, 'en')} of ${formatNumber(of, 'en')}, and ${count(details, 'detail', 'details')}`,
  money: 'Money',
  moneyOut: 'Whoever shared the assessment left out the answers in money: the result is worked out from what remains.',
  moneyNone: 'No answer in money',
  versions: 'Format and profile',
  version: (version, profile) => `Format ${version}, judged by profile ${profile}`,
  verdict: 'Result worked out again',
  verdictNone: 'It appears once at least one purpose is declared',
  differs:
    'The result written in the file is not the one that follows from its answers: one of the two has been changed. What is worked out from the answers is what counts here.',

  leftOut: (number) =>
    number === 1
      ? 'One part cannot be read and is left out; all the rest opens.'
      : `${formatNumber(number, 'en')} parts cannot be read and are left out; all the rest opens.`,
  refusedRows: (number) =>
    number === 1
      ? 'One row cannot be read; the others open.'
      : `${formatNumber(number, 'en')} rows cannot be read; the others open.`,
  others: (number) => (number === 1 ? 'And one more.' : `And ${formatNumber(number, 'en')} more.`),
  purpose: (name) => `Purpose “${name}”`,

  will: 'The copy is added to the assessments on this device: it replaces none of them, and you can undo it.',
  copy: 'Open a copy',
  seeHere: 'See the result without opening a copy',
  hideHere: 'Close the result',
  opened: (name) => `A copy is open: ${name}`,
  openedText: 'It is the assessment you are working on now. The others on this device are untouched.',
  toResult: 'Go to the result',
  toAnswers: 'Go to the answers',
  undo: 'Undo: remove the copy',
  unkept: {
    off: 'You chose to keep nothing on this device, so the copy is not opened. The result is below; the answers can be downloaded.',
    blocked:
      'This browser keeps no data for this site, so a copy would not last. The result is below; the answers can be downloaded.',
    full: 'The storage of this browser is full: the copy does not fit, and what was there is untouched. The result is below; the answers can be downloaded.',
  },
  download: 'Download the answers',

  result: {
    title: 'A result, without the answers',
    text: 'Whoever made the link shared the result only. Without the answers it can be read, but not worked out again.',
    findings: 'The divergences',
    findingsIntro:
      'Their names, heaviest first. The statements that do not fit together are in the answers, which were not shared.',
    nothing: 'No divergence.',
    foreignProfile: (theirs, ours) =>
      `It was worked out with profile ${theirs}; profile ${ours} is used here: bands and rules may have changed.`,
  },
};
