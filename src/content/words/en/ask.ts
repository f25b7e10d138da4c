// English words of the questionnaire, of the same type as the Italian ones.
import { formatNumber, pluralOf } from '#content/numbers/format.ts';
import type { AskWords } from '#content/words/it/ask.ts';
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

export const ask: AskWords = {
  site: 'Coerente',
  pageDescription: (title) => `${title}: a part of Coerente’s questions. The answers stay on this device.`,
  noScript:
    'Without JavaScript you can read all the questions. Answering and seeing the result needs JavaScript: the calculation is done on this device, and no data leave it.',

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
    failure: 'How it is usually lost:',
    asks: 'What it asks and what it does not need',
    needs: 'What it asks',
    doesNotNeed: 'What it does not need',
    weight: 'Weight',
    weightUnit: 'of 100',
    scope: 'For which customers, or when? (optional)',
    secondEntry: (scope) => `The same purpose, for other customers: ${scope}`,
    chosen: (chosen, left) => {
      const done = chosen === 0 ? 'No purpose chosen' : `${count(chosen, 'purpose', 'purposes')} chosen`;
      return left > 0 ? `${done}, ${formatNumber(left, 'en')} more possible` : done;
    },
    weightSum: (sum) => `Sum of the weights: ${sum}. The proportion is what counts.`,
    fourth: (names, wanted) => `You have already chosen three: ${names.join('; ')}. Remove one to choose “${wanted}”.`,
    clashTitle: (first, second) => `Purposes ${first} and ${second} tell the same customers opposite things`,
    tensionTitle: (first, second) => `Purposes ${first} and ${second} pull in different directions`,
    clashWeight: 'A divergence inside the declaration, before any question is asked.',
    tensionWeight: 'A tension inside the declaration: it holds with a rule, or by saying whom each one is for.',
    clashWays:
      'They can live together if they are for different customers or different moments: before and after the sale, for instance.',
    clashLinks: (first, second) => [
      `Say which customers ${first} is for`,
      ', or ',
      `${second}`,
      '. You can also go on as it is: the result will mention it.',
    ],
    clashScoped: (first, second) =>
      `Purposes ${first} and ${second} are for different customers or moments: the divergence becomes a note in the result.`,
    other: {
      name: 'The name of your purpose',
      bands: 'What it asks, dimension by dimension (optional)',
      bandsHint: 'From 0 to 100. Leave blank the dimensions that do not count.',
      dimension: 'Dimension',
      from: 'From',
      to: 'To',
      importance: 'Importance',
      importances: ['somewhat', 'much', 'decisive'],
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
    clear: 'Remove the answer',
    readAs: 'Read as:',
    betweenAnchors: (from, to) => `between “${from}” and “${to}”`,
    carried: 'this answer comes from a file and stays as it is until you write another',
    notApplicable: 'Does not apply to us',
    noneOfThese: 'none of these',
    atMost: (most, chosen) =>
      `At most ${formatNumber(most, 'en')}. You have already chosen: ${chosen.join('; ')}. Remove one to change.`,
    from: (unit) => `${NUMBER[unit]}, or from`,
    only: (unit) => NUMBER[unit],
    to: 'to (optional)',
    timeUnit: 'Unit of time',
    timeUnits: { seconds: 'seconds', minutes: 'minutes', hours: 'hours', days: 'days' },
    quality: 'How sure is this figure?',
    qualities: { measured: 'measured', estimate: 'estimate', guess: 'guess' },
    sourceAndNote: 'Source and note',
    source: 'Where it comes from',
    note: 'Note',
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
    sum: (sum) => `Sum: ${sum}.`,
    unknownCell: 'in use, number not known',
    added: 'Things added in 12 months',
  },

  problem: {
    prefix: 'Error: ',
    title: (number) =>
      number === 1
        ? 'There is one value to look at again'
        : `There are ${formatNumber(number, 'en')} values to look at again`,
    unreadable: (text) => `We cannot read “${text}” as a number. Use digits only, for example 37.5.`,
    unreadableTime: (text) =>
      `We cannot read “${text}” as a time. Use digits only and choose the unit beside it, for example 30 and minutes.`,
    outside: (min, max, text) => `Enter a value from ${min} to ${max}: you wrote “${text}”.`,
    week: (min, max) => `A week has 168 hours. Enter a number from ${min} to ${max}.`,
    reversed: 'The second number is smaller than the first. Write the smaller one first, then the larger.',
    fromMissing: 'The first number is missing. Write it, or move the second one to the first field.',
    tooMany: (most) => `At most ${most}: remove some.`,
    month: 'Write month and year, for example 11/2026.',
    weight: 'A weight is a number above zero, for example 50. The proportion between weights is what counts.',
    noPurpose: 'Choose at least one purpose: the comparison starts there.',
    noName: 'Give this purpose a name.',
    beside: (place, sentence) => `${place}: ${sentence}`,
  },

  keep: {
    savedAt: (time) => `Saved on this device at ${time}`,
    memoryOnly: 'Not saved: the answers stay while this page is open',
    blocked:
      'This browser keeps no data for this site. The answers stay while the page is open. Download them before closing it if you need them.',
    full: 'This browser’s storage is full. The last successful save is untouched, the latest changes are not in it: download the answers.',
    newer:
      'On this device there are answers saved by a newer version of the site. They stay as they are, and this page does not overwrite them. Reload the page to update it.',
    quarantined:
      'The answers saved on this device cannot be opened: the text is incomplete. We have set it aside, untouched. Here you start from blank.',
    downloadFound: 'Download the text set aside',
    dropped: (number) =>
      `${count(number, 'saved field could not be read and was left out', 'saved fields could not be read and were left out')}. The others are untouched.`,
    otherTab: (time) =>
      time
        ? `In another tab these answers changed at ${time}. Until you choose, this tab does not save.`
        : 'In another tab these answers changed. Until you choose, this tab does not save.',
    takeOther: 'Take those of the other tab',
    keepThese: 'Keep these',
    download: 'Download the answers',
    clear: 'Delete everything',
    clearAsk: (number) =>
      number === 0
        ? 'Delete what you have written from this device? Download it first if you need it.'
        : number === 1
          ? 'Delete the answer and what you have written from this device? Download them first if you need them.'
          : `Delete the ${formatNumber(number, 'en')} answers and the declaration from this device? Download them first if you need them.`,
    clearYes: 'Yes, delete',
    clearNo: 'No, keep everything',
    cleared: 'Deleted from this device.',
    undo: 'Bring everything back',
    fileName: 'coerente',
  },

  result: {
    title: 'Result',
    wait: 'The result is calculated on this device.',
    needsPurpose: 'A comparison needs at least one declared purpose.',
    toDeclaration: 'Go to the declaration',
    leftOut: (number) =>
      number === 1
        ? 'One field cannot be read or is outside its limits, and the result leaves it out:'
        : `${formatNumber(number, 'en')} fields cannot be read or are outside their limits, and the result leaves them out:`,
    sample: (name) => `This is a sample: ${name}. Your own answers do not change.`,
    sampleMissing: 'There is no such sample. Your own answers are untouched.',
    copy: 'Work on a copy',
    copyAsk:
      'There are already answers of yours on this device: the copy would take their place. Download them first if you need them.',
    copyYes: 'Yes, replace with the copy',
    copyNo: 'No, keep mine',
    own: 'Back to your own answers',
    notLoaded: 'This part of the page did not load. Your answers are untouched.',
    retry: 'Try again',
  },

  fault: {
    title: 'Something stopped, through a fault of ours',
    text: 'Your answers are untouched. You can download them, or reload the page and go on.',
    reload: 'Reload the page',
  },
};
