// English words of the questionnaire, of the same type as the Italian ones.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { AskPageWords, AskWords } from '#content/words/it/ask.ts';
import type { Unit } from '#model/catalogue.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

const NUMBER: Readonly<Record<Unit, string>> = {
  'money-per-year': 'Amount',
  money: 'Amount',
  people: 'People',
  percent: 'Share',
  'percent-per-year': 'Share',
  count: 'Number',
  'count-per-month': 'Number',
  'count-per-year': 'Number',
  hours: 'Hours',
  'hours-per-week': 'Hours',
  minutes: 'Minutes',
  seconds: 'Time',
  days: 'Days',
  clicks: 'Clicks',
  index: 'Value',
};

export const askPage: AskPageWords = {
  pageDescription: (title) => `${title}: a part of Coerente’s questions. The answers stay on this device.`,
  noScript:
    'Without JavaScript you can read all the questions. Answering and seeing the result needs JavaScript: the calculation is done on this device, and no data leave it.',
  notAlive:
    'This page is not complete yet: what you write now is not being kept yet. If this notice stays, reload the page.',
};

export const ask: AskWords = {
  site: 'Coerente',

  declaration: {
    name: 'Declaration',
    title: 'What is your customer service for?',
    stand:
      'Choose one to three purposes. None is better than the others: what counts is whether what you do follows them.',
    after: (questions, minutes) =>
      `then ${count(questions, 'question', 'questions')}, about ${count(minutes, 'minute', 'minutes')}`,
    legend: 'Purposes, at most three',
    columnPurpose: 'Purpose and promise',
    columnFailure: 'How it is usually lost',
    asks: 'What it asks and what it does not need',
    needs: 'What it asks',
    doesNotNeed: 'What it does not need',
    chosen: (chosen, left) => {
      const done = chosen === 0 ? 'No purpose chosen' : `${count(chosen, 'purpose', 'purposes')} chosen`;
      return left > 0 ? `${done}, ${formatNumber(left, 'en')} more possible` : done;
    },
    goOn: 'Go on to the questions',
    seeResult: 'See what this choice asks',
  },

  company: {
    legend: 'Who this is about (optional)',
    name: 'Name of the company or service',
    asOf: 'Which month the data are for',
    asOfHint: 'For example: 11/2026.',
    currency: 'Currency of the amounts',
  },

  section: {
    place: (number, of) => `Section ${number} of ${of}`,
    answered: (done, of) => `${formatNumber(done, 'en')} of ${formatNumber(of, 'en')} answered`,
    questions: (of) => count(of, 'question', 'questions'),
    blank: 'Write what usually happens. If you do not know, leave it blank: a blank counts neither for nor against.',
    details: (number) => `Further details, if you have them (${count(number, 'question', 'questions')})`,
    detailsHint: 'None is needed for a result. Each makes it more precise.',
    goOn: 'Continue',
    toResult: 'Go to the result',
    backTo: (title) => `Back to “${title}”`,
    seeResult: 'See the result so far',
  },

  question: {
    why: 'Why we ask',
    notApplicable: 'Does not apply to us',
    noneOfThese: 'none of these',
    from: (unit) => `${NUMBER[unit]}, or from`,
    to: 'to (optional)',
    timeUnit: 'Unit of time',
    timeUnits: { seconds: 'seconds', minutes: 'minutes', hours: 'hours', days: 'days' },
    channel: 'Channel',
    time: 'Time',
    number: 'Number',
    or: 'Or',
    cellHint: 'A range is written 20–30. A question mark says that the channel exists but you do not know the number.',
    nobody: 'nobody answers',
    nobodyAnywhere: 'Nobody answers, on any channel',
    noChannel: 'No request reaches a person',
    longestTime: 'Longest time',
    clock: 'When the time runs',
    clocks: { calendar: 'at all hours', opening: 'in opening hours' },
    nonePromised: 'nothing promised',
    nonePromisedAnywhere: 'None: we promise no times, on any channel',
    band: 'Or a band',
    noBand: 'no band',
    dedicated: { yes: 'yes, customers only', partly: 'partly', no: 'no, mostly other work' },
    share: 'Share of their time',
    added: 'Things added in 12 months',
  },

  problem: {
    prefix: 'Error: ',
  },

  keep: {
    download: 'Download the answers',
    clear: 'Delete this assessment',
  },

  result: {
    title: 'Result',
    wait: 'The result is calculated on this device.',
    notLoaded: 'This part did not load: reload the page.',
  },

  fault: 'Something stopped, through a fault of ours',
};
