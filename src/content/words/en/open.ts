// English words of the page that opens files and links: what was found, whose, of when, what will happen.
import { formatNumber } from '#content/numbers/plain.ts';
import type { OpenPageWords, OpenWords } from '#content/words/it/open.ts';

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
  undone: 'The copy has been removed. Everything is as before.',
  notUndone: 'The copy could not be removed: it is among the assessments on this device.',
};
