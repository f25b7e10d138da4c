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
      'The report with the workshop’s parts: the shared declaration, the votes before and after, disputed numbers, commitments. The PDF may carry the assessment, never the ballots.',
    sealed: 'A vote that is still sealed is not in the report.',
    names: 'With the names of those who voted',
    show: 'Read the report here',
    hide: 'Close the report',
    print: 'Print the report',
  },
  commitments: {
    title: 'Commitments',
    none: 'No commitment yet.',
    advice: 'Three to five: more are rarely kept. You can write more all the same.',
    what: 'What is done',
    owner: 'Who answers for it',
    by: 'By',
    measure: 'How one sees that it is done',
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
      measure: 'Write how one sees that it is done.',
    },
    removed: 'The commitment was removed.',
    calendar: 'Download the calendar (.ics)',
    calendarHint:
      'An event on the last day of each, with a reminder a week before. Downloaded again, it updates the same events.',
    calendarName: (name) => `Commitments: ${name}`,
    file: 'commitments',
    event: (owner, measure) => `Who answers for it: ${owner}\nHow one sees it: ${measure}`,
  },
  copies: {
    title: 'A copy for each',
    intro: 'One’s own ballot and what belongs to all: declaration, words, commitments. Never the votes of others.',
    sealed: 'Copies are prepared once a vote is revealed.',
    which: 'Which ballot',
    choose: 'choose',
    item: (role, number, round) => `${role}, ballot ${formatNumber(number, 'en')}, ${round}`,
    language: 'Language of the copy',
    print: 'Print the copy',
    download: 'Download the text',
    file: 'your-ballot',
    heading: 'Your ballot',
    tokens: 'Your tokens',
    existTo: 'We exist to…',
    operated: 'In your view the service is built to',
    estimates: 'Your estimates',
    common: 'What belongs to all',
    voters: (number) => `${formatNumber(number, 'en')} voted.`,
    means: 'Tokens on average',
    declaration: 'The declaration agreed on',
    noDeclaration: 'No declaration agreed on.',
    definitions: 'What the words mean',
    day: (date) => `Workshop of ${date}`,
  },
  compare: {
    title: 'Before and after',
    intro:
      'Two moments of the same company side by side: this engagement and an earlier one, on this device. Commitments, numbers and new divergences, both judged by today’s method.',
    none: 'A comparison needs another engagement on this device.',
    with: 'With which engagement',
    choose: 'choose',
    compare: 'Compare',
    undeclared: 'As long as one of the two declares nothing, only the answers are compared.',
  },
};
