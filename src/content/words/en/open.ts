// English words of the page that opens files and links: what was found, whose, of when, what will happen.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { OpenPageWords, OpenWords } from '#content/words/it/open.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const openPage: OpenPageWords = {
  title: 'Open a file or a link',
  description:
    'The PDF of a report, a file of answers, a CSV table or a link: the page says what it holds before opening it. Everything stays on this device.',
  stand: 'We tell you what it is, whose and of when, before opening it. What you have on this device stays as it is.',
  noScript: 'Reading a file or a link takes JavaScript: it is read on this device, and no data leave it.',
  whatOpens: 'What opens here',
  kinds: [
    {
      term: 'The PDF of a report',
      text: 'It carries the assessment, unless whoever made it left it out. A copy printed again does not keep it.',
    },
    {
      term: 'A file of answers (JSON)',
      text: 'The one from “Download the answers”. Several assessments too, one a line.',
    },
    { term: 'A table (CSV)', text: 'One company a row: you choose which to open.' },
    { term: 'A link', text: 'With the answers, without those in money, or with the result alone.' },
  ],
  privacy: 'The file is not sent to anyone: it is read on this device.',
};

export const open: OpenWords = {
  choose: 'Drag a file here, or choose one',
  chooseFile: 'Choose a file',
  chooseHint: 'Up to 30 MB. A PDF, a JSON or a CSV.',
  drop: 'Let go of the file: we tell you what it is',
  several: (number) =>
    `There were ${formatNumber(number, 'en')} files: this is the first, the others open one at a time.`,
  link: 'Or paste a link',
  linkHint: 'All of it, from https to the last character.',
  look: 'See what it holds',
  linkEmpty: 'There is nothing here yet: paste a link.',
  reading: (name) => (name ? `Reading “${name}”…` : 'Reading the link…'),
  stop: 'Stop',
  notLoaded: 'This part did not load: check the connection and try again. The file and your answers are untouched.',
  notRead: 'The browser cannot read this file: it may have been moved or renamed. Choose it again.',
  fault: 'Reading stopped through a fault of ours. The file and your answers are untouched.',
  again: 'Open another',

  refusedFile: (name) => `“${name}” does not open`,
  refusedLink: 'The link does not open',
  intact: 'What you have on this device is untouched.',
  moreRefusals: (number) => `and ${count(number, 'other reason', 'other reasons')}.`,
  beside: (place, sentence) => `${place}: ${sentence}`,

  passphrase: {
    title: 'The link is closed with a passphrase',
    text: 'It opens with the phrase chosen by whoever made it. That travels another way: if you do not have it, ask.',
    label: 'Passphrase',
    show: 'Show the passphrase',
    open: 'Open',
    empty: 'There is nothing here yet: write the passphrase.',
    wrong: 'This passphrase does not open the link: check capitals, spaces and accents, and try again.',
    opening: 'Trying the passphrase: it takes about a second…',
  },

  found: {
    pdf: 'A report in PDF, with the assessment inside',
    json: 'An assessment in a JSON file',
    ndjson: 'Several assessments in a file, one a line',
    table: 'A table of companies',
    link: 'An assessment in a link',
  },
  fromFile: (name) => `From “${name}”`,
  choice: (number) => `It holds ${formatNumber(number, 'en')}: which do you want to open?`,
  more: (number) => `The file goes on: the first ${formatNumber(number, 'en')} are listed here.`,
  line: (line) => `Row ${formatNumber(line, 'en')}`,
  unnamed: 'Without a name',
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
  moneyOut: 'The answers in money were left out by whoever shared it: the result is worked out on what remains.',
  moneyNone: 'No answer in money',
  versions: 'Format and profile',
  version: (version, profile) => `Format ${version}, judged by profile ${profile}`,
  verdict: 'Result worked out again',
  verdictNone: 'It comes once at least one purpose is declared',
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
  others: (number) => `and ${count(number, 'other', 'others')}`,
  purpose: (name) => `Purpose “${name}”`,

  will: 'Opening a copy adds a new assessment to those on this device. None is replaced, and you can undo it.',
  copy: 'Open a copy',
  seeHere: 'See the result without opening a copy',
  hideHere: 'Close the result',
  opened: (name) => `A copy is open: ${name}`,
  openedText: 'It is the assessment you are working on now. The others on this device are untouched.',
  toResult: 'To the result',
  toAnswers: 'To the answers',
  undo: 'Undo: remove the copy',
  undone: 'The copy has been removed. Everything is as before.',
  notUndone: 'The copy could not be removed: it is among the assessments on this device.',
  unkept: {
    off: 'You chose to keep nothing on this device, and a copy would be kept. The result is below; the answers can be downloaded.',
    blocked:
      'This browser keeps no data for this site, so a copy would not last. The result is below; the answers can be downloaded.',
    full: 'The storage of this browser is full: the copy does not fit, and what was there is untouched. The result is below; the answers can be downloaded.',
  },
  download: 'Download the answers',

  result: {
    title: 'A result, without the answers',
    text: 'Whoever made the link shared the result alone: the answers are not here, and it cannot be worked out again. It can only be read.',
    findings: 'What was found',
    findingsIntro:
      'The names of what was found, heaviest first. The two statements that part stand in the answers, which were not shared.',
    nothing: 'Nothing parts.',
    foreignProfile: (theirs, ours) =>
      `It was worked out with profile ${theirs}; profile ${ours} is used here: bands and rules may have changed.`,
  },
};
