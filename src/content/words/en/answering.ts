// English words of the questionnaire that are needed only once somebody answers, of the same type as the Italian ones.
import { formatNumber, pluralOf } from '#content/numbers/plain.ts';
import type { AnsweringWords } from '#content/words/it/answering.ts';

const count = (value: number, one: string, other: string): string =>
  `${formatNumber(value, 'en')} ${pluralOf(value, 'en', one, other)}`;

export const answering: AnsweringWords = {
  declaration: {
    weight: 'Weight',
    weightUnit: 'of 100',
    scope: 'For which customers, or when? (optional)',
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
      importances: ['moderate', 'high', 'decisive'],
    },
  },

  question: {
    clear: 'Remove the answer',
    readAs: 'Read as:',
    betweenAnchors: (from, to) => `between “${from}” and “${to}”`,
    carried: 'this answer comes from a file and stays as it is until you write another',
    atMost: (most, chosen) =>
      `At most ${formatNumber(most, 'en')}. You have already chosen: ${chosen.join('; ')}. Remove one to change.`,
    quality: 'How sure is this figure?',
    qualities: { measured: 'as written', estimate: 'estimate', guess: 'guess' },
    qualityHint: (estimate, guess) =>
      `An estimate widens the result by ${estimate} points each way, a guess by ${guess}.`,
    perThousand: (written, perThousand, instead) =>
      `${written} means ${perThousand} in a thousand. Did you mean ${instead}?`,
    farApart: (times) =>
      `The second number is ${times} times the first. If one of the two lacks “thousand”, “million” or its unit, write it beside the number.`,
    unused: (names) => `Not used: ${names.join(', ')}.`,
    sourceAndNote: 'Source and note',
    source: 'Where it comes from',
    note: 'Note',
    sum: (sum) => `Sum: ${sum}.`,
    unknownCell: 'in use, number not known',
    notKnown: 'not known, as if it were blank',
  },

  problem: {
    beside: (place, sentence) => `${place}: ${sentence}`,
    title: (number) =>
      number === 1
        ? 'There is one value to look at again'
        : `There are ${formatNumber(number, 'en')} values to look at again`,
    unreadable: (text) => `We cannot read “${text}” as a number.`,
    unreadableTime: (text) => `We cannot read “${text}” as a time.`,
    example: (one) => `For example: ${one}.`,
    leaveBlank: 'If you do not know it, leave it blank.',
    leaveCell: 'Leave a channel that you do not use blank; if you use it and do not know the number, write “?”.',
    outside: (min, max, text) => `Enter a value from ${min} to ${max}: you wrote “${text}”.`,
    week: (min, max) => `A week has 168 hours. Enter a number from ${min} to ${max}.`,
    reversed: 'The second number is smaller than the first. Write the smaller one first, then the larger.',
    fromMissing: 'The first number is missing. Write it, or move the second one to the first field.',
    toMissing:
      'The second number is missing. Write how far it may go, or leave it blank if the first is the one you know.',
    tooMany: (most) => `At most ${most}: remove some.`,
    month: 'Write month and year, for example 11/2026.',
    weight: 'A weight is a number above zero, for example 50. The proportion between weights is what counts.',
    noPurpose: 'Choose at least one purpose: the comparison starts there.',
    noName: 'Give this purpose a name.',
  },

  keep: {
    savedAt: (time) => `Saved on this device at ${time}`,
    savedOn: (instant) => `Saved on this device: ${instant}`,
    toOpen: 'Open a file or a link',
    memoryOnly: 'Not saved: the answers stay while this page is open',
    clearAsk: (number) =>
      number === 0
        ? 'Delete what you have written from this device? Download it first if you need it.'
        : number === 1
          ? 'Delete the answer and what you have written from this device? Download them first if you need them.'
          : `Delete the ${formatNumber(number, 'en')} answers and the declaration from this device? Download them first if you need them.`,
    clearYes: 'Yes, delete',
    clearNo: 'No, keep everything',
    cleared: 'The earlier answers can still be brought back.',
    undo: 'Bring everything back',
    notCleared:
      'This browser did not let us delete what was saved: it is still on this device. The settings of the browser let you delete the data of a site.',
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
    otherTab: (when) =>
      when
        ? `In another tab these answers changed (${when}). Until you choose, this tab does not save.`
        : 'In another tab these answers changed. Until you choose, this tab does not save.',
    takeOther: 'Take those of the other tab',
    keepThese: 'Keep these',
    keptOff: 'Not saved, by your choice: the answers stay while this page is open',
    off: 'You chose to keep nothing on this device. The answers stay while the page is open: download them before you close it, if you need them.',
    gone: 'In another tab this assessment was deleted from this device. The answers are still here: if you go on typing, they are saved again.',
    beside: 'This is a copy. The earlier answers are among your assessments, as they were.',
    toKept: 'Your assessments',
    neverExported:
      'These answers are only in this browser, which may clear them after a few days without a visit. A downloaded file stays.',
    lastExport: (kind: string, date: string) => `Last copy outside the browser: ${kind}, ${date}.`,
    exportKinds: { file: 'file', pdf: 'PDF', link: 'link', table: 'table' },
    changedSince: 'The answers have changed since.',
    fileName: 'coerente',
  },

  result: {
    retry: 'Try again',
    needsPurpose: 'A comparison needs at least one declared purpose.',
    toDeclaration: 'Go to the declaration',
    leftOut: (number) =>
      number === 1
        ? 'One field cannot be read or is outside its limits, and the result leaves it out:'
        : `${formatNumber(number, 'en')} fields cannot be read or are outside their limits, and the result leaves them out:`,
    purposeLeftOut: (name) => `Purpose “${name}”, left out of the comparison`,
    review: 'Look at the answers again',
    redeclare: 'Change the declaration',
    whatIf: 'Try: what if…',
    take: 'Download or share',
    print: 'Print',
    sample: (name) => `This is a sample: ${name}. Your own answers do not change.`,
    sampleMissing: 'There is no such sample. Your own answers are untouched.',
    copy: 'Work on a copy',
    copyAsk:
      'There are already answers of yours on this device: the copy would take their place. Download them first if you need them.',
    copyYes: 'Yes, replace with the copy',
    copyNo: 'No, keep mine',
    own: 'Back to your own answers',
  },

  fault: {
    text: 'Your answers are untouched. You can download them, or reload the page and go on.',
    reload: 'Reload the page',
  },
};
