// English words of the page that opens files and links: what was found, whose, of when, what will happen.
import { formatNumber } from '#content/numbers/plain.ts';
import type { OpenPageWords, OpenWords } from '#content/words/it/open.ts';

export const openPage: OpenPageWords = {
  title: 'Open a file or a link',
  description:
    'The PDF of a report, a file of answers, a CSV table or a link: the page says what is in it before opening it. Everything stays on this device.',
  stand:
    'Before you open it you see what it is, whose it is and what period it is for. What you have on this device stays as it is.',
  noScript: 'Reading a file or a link needs JavaScript: it is read on this device, and no data leave it.',
  whatOpens: 'What opens here',
  kinds: [
    {
      term: 'The PDF of a report',
      text: 'It opens again if the assessment is attached. A copy printed to PDF again loses it.',
    },
    {
      term: 'A file of answers (JSON)',
      text: 'The one you get with “Download the answers”. It may also hold several assessments, one a line.',
    },
    { term: 'A table (CSV)', text: 'One company a row: you choose which to open.' },
    { term: 'A link', text: 'With all the answers, without the amounts, or with the result only.' },
  ],
  privacy: 'The file is not sent to anyone: it is read on this device.',
};

export const open: OpenWords = {
  choose: 'Drag a file here, or choose one',
  chooseFile: 'Choose a file',
  chooseHint: 'Up to 30 MB. A PDF, a JSON or a CSV.',
  drop: 'Drop the file here to see what it is',
  several: (number) =>
    `There were ${formatNumber(number, 'en')} files: this is the first, the others open one at a time.`,
  link: 'Or paste a link',
  linkHint: 'All of it, from https to the last character.',
  look: 'See what is in it',
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
