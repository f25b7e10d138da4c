// English words of the desk for what comes after the workshop: commitments and their calendar, a copy for each voter, the
// comparison with an earlier engagement.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { WorkshopAfterWords } from '#content/words/it/workshop-after.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const workshopAfter: WorkshopAfterWords = {
  report: {
    title: 'The report',
    intro:
      'The report with the workshop’s parts: the shared declaration, the votes before and after, disputed numbers, commitments. The assessment can be attached to the PDF, the ballots never.',
    sealed: 'A vote that has not been revealed does not enter the report.',
    names: 'With the names of those who voted',
    show: 'Read the report here',
    hide: 'Close the report',
    print: 'Print the report',
  },
  commitments: {
    title: 'Commitments',
    none: 'No commitment yet.',
    advice: 'Three to five: more than that are rarely kept. You can still add others.',
    what: 'What is done',
    owner: 'Who answers for it',
    by: 'By',
    measure: 'How you will see that it is done',
    add: 'Add the commitment',
    save: 'Save',
    cancel: 'Cancel',
    change: 'Change',
    done: 'Done',
    number: (number) => count(number, 'commitment', 'commitments'),
    missing: {
      what: 'Write what is done.',
      owner: 'Write who answers for it.',
      by: 'Choose the day.',
      measure: 'Write how you will see that it is done.',
    },
    removed: 'The commitment was removed.',
    calendar: 'Download the calendar (.ics)',
    calendarHint:
      'An event on the day each falls due, with a reminder a week before. Download it again and it updates the same events.',
    calendarName: (name) => `Commitments: ${name}`,
    file: 'commitments',
    event: (owner, measure) => `Who answers for it: ${owner}\nHow you will see that it is done: ${measure}`,
  },
  copies: {
    title: 'A copy for everyone',
    intro:
      'Each voter’s own ballot and what is common to all: declaration, words, commitments. Never anyone else’s votes.',
    sealed: 'Copies can be prepared once a vote has been revealed.',
    which: 'Which ballot',
    choose: 'choose',
    signed: (name, round) => `${name}, ${round}`,
    item: (role, number, round) => `${role}, ballot ${formatNumber(number, 'en')}, ${round}`,
    language: 'Language of the copy',
    print: 'Print the copy',
    download: 'Download the text',
    file: 'your-ballot',
    heading: 'Your ballot',
    tokens: { 1: 'Your tokens in the first vote', 2: 'Your tokens in the second vote' },
    existTo: 'We exist to…',
    expects: 'What customers expect, as you see it',
    other: (purpose, name) => `${purpose} (“${name}”)`,
    operated: 'In your view the service is built to',
    estimates: 'Your estimates',
    common: 'What is common to all',
    voters: (number) => (number === 1 ? 'One person voted.' : `${formatNumber(number, 'en')} people voted.`),
    means: { 1: 'Tokens on average, in the first vote', 2: 'Tokens on average, in the second vote' },
    declaration: 'The shared declaration',
    commitments: 'The commitments',
    noDeclaration: 'No shared declaration.',
    definitions: 'What the words mean',
    day: (date) => `Workshop of ${date}`,
  },
  compare: {
    title: 'Before and after',
    intro:
      'The same company at two moments, side by side: this engagement and an earlier one kept on this device, both judged by today’s method. You see the commitments, the numbers and the new divergences.',
    none: 'A comparison needs another engagement on this device.',
    with: 'With which engagement',
    choose: 'choose',
    compare: 'Compare',
    undeclared: 'Until both have a declaration, only the answers are compared.',
  },
};
