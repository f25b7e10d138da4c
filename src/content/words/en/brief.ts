// English words of the report in four lines, under its headline. Names and amounts come in ready to print.
import { pluralOf } from '#content/numbers/plain.ts';
import type { BriefWords } from '#content/words/it/brief.ts';

export const brief: BriefWords = {
  title: 'The result in four lines',
  labels: {
    apart: 'What does not hold together',
    keeping: 'What keeping the promises takes',
    saying: 'What could be said, or done',
    check: 'What to check first',
  },
  broken: (channel, promised, verdict) =>
    `The promise ${channel}, ${promised}, ${
      {
        'not-kept': 'is not kept',
        'out-of-reach': 'is out of reach for the people of today',
        impossible: 'cannot be kept for everybody within these hours',
        'gives-way': 'gives way with today’s people',
      }[verdict]
    }`,
  partly: (channel, promised, outcome) => `Today the promise ${channel}, ${promised}, is ${outcome}.`,
  typical: (broken, time, isWhy) => `${broken}${isWhy ? ':' : ';'} the typical time you state is ${time}.`,
  nobody: (broken) => `${broken}: nobody answers.`,
  heaviest: (title, points, one, other, among) =>
    `${{ several: 'What weighs most is', only: 'The only divergence is', other: 'The other divergence is' }[among]} “${title}”${points === '' ? '' : ` (${points})`}: on one side “${one}”, on the other “${other}”.`,
  contested: 'disputed in the room',
  outrun: (times) => `The requests ask for ${times} times the hours there are.`,
  times: (low, high) => (low === high ? low : `${low} to ${high}`),
  timesAtLeast: (low) => `at least ${low}`,
  following: (titles) => `Next: ${titles}.`,
  quoted: (text) => `“${text}”`,
  accepted: (titles) => `Knowingly accepted: ${titles}.`,
  acceptedMatter: (title, points) => (points === '' ? `“${title}”` : `“${title}” (${points})`),
  noneApart: 'No two of your statements certainly contradict each other.',
  noneElseApart: 'No other certain contradiction between statements.',
  untold: (questions) => `It cannot be said yet: the answer to ${questions} is needed first.`,
  noPromise: 'You promise no time in public: there is none to keep.',
  notOurs: 'On the channels with a promise there are no requests to count for your own people.',
  wholeWay: (moves, leavesNone) =>
    `Changing what you do until ${leavesNone ? 'nothing decisive or substantial is left' : 'as little as can be is left that is decisive or substantial'} ${moves}.`,
  wholeWayMoney: {
    more: (amount) => `takes ${amount} more a year`,
    less: (amount) => `lowers the spending by ${amount} a year`,
    lessBetween: (low, high) => `lowers the spending by between ${low} and ${high} a year`,
    lessAtMost: (amount) => `may lower the spending by up to ${amount} a year`,
    lessOpen: (amount) => `may lower the spending by up to ${amount} a year, or raise it`,
    either: (less, more) => `may lower the spending by up to ${less} a year, or raise it by up to ${more}`,
    promisesIn: ', people for the promises included',
    promisesUntold: '; how many people the promises take is not known yet',
  },
  declare: (purposes) => `declare ${purposes}`,
  declareOnly: (stay, go) => `declare ${stay} alone, and no longer ${go}`,
  declareTelling: (purpose, promise) => `declare ${purpose}, which tells customers: ${promise}`,
  promise: (promises) => `promise ${promises}`,
  outruns: 'The work that arrives stays more than the hours there are.',
  promiseOn: (channel, time, clock) => `${channel} within ${time} (${clock})`,
  promiseNothing: (channels) => `promise no time ${channels}`,
  sayOtherwise: (topic, to) => `see to it that the answer ${topic} becomes “${to}”`,
  sayOf: {
    'promise.level': (to) => `let advertising, website and sellers lead customers to expect “${to}”`,
    'promise.known': (to) => `let customers know before they buy which service they will get: “${to}”`,
  },
  leavesNone: 'No decisive or substantial divergence is left, with the work as it is today.',
  leaves: (count, titles) =>
    count === 1
      ? `With the work as it is today one divergence stays decisive or substantial: ${titles}.`
      : `With the work as it is today these stay decisive or substantial: ${titles}.`,
  doing: (topics, count, steps, stays) =>
    `Or change what you do, in the ${count === 1 ? 'answer' : 'answers'} ${topics}${
      steps > 0 ? ` (${steps}\u00a0${pluralOf(steps, 'en', 'step', 'steps')})` : ''
    }: ${stays === undefined ? 'no decisive or substantial divergence stays' : `what stays decisive or substantial is ${stays.titles}`}.`,
  about: (title, way) => `For “${title}”: ${way}`,
  sayTheSame: 'What you say can stay as it is.',
  numberOf: (topic, cell, from) =>
    `The first number to check is that of the answer ${topic}${cell === undefined ? '' : ` (${cell})`}, today ${from}`,
  nearestOf: (topic, cell, from) =>
    `Of the numbers you state, the nearest to changing the picture is the one you gave ${topic}${cell === undefined ? '' : ` (${cell})`}, today ${from}`,
  turnsHeadline: (number, direction, at, headline) =>
    `${number}: if it goes ${direction} to ${at}, the sentence above becomes “${headline}”.`,
  turnsMatter: (number, direction, at, title) =>
    `${number}: if it goes ${direction} to ${at}, “${title}” is no longer a certain divergence.`,
  drives: (question, ends, isAssumed) =>
    isAssumed
      ? `The first answer to look for is that to ${question}: it is missing, and is taken here as ${ends}.`
      : `The first number to check is the answer to ${question}: you state ${ends}.`,
  width: (people, isMost, question, ends, isAssumed) =>
    `${
      people === undefined
        ? 'How many people the promises take hangs'
        : `${isMost ? 'A good part' : 'A part'} of the interval ${people} hangs`
    } on the answer to ${question}: ${isAssumed ? 'it is missing, and is taken here as' : 'you state'} ${ends}.`,
  fromTo: (low, high) => `between ${low} and ${high}`,
  hangs: (people, isMost) =>
    people === undefined
      ? 'How many people the promises take hangs on it.'
      : `${isMost ? 'A good part' : 'A part'} of the interval ${people} hangs on it.`,
  firm: 'No number by itself takes a decisive or substantial divergence away, up to three times today’s or down to a third: at most it makes it lighter.',
  answer: (question) => `The first answer to look for: ${question}.`,
  nothingToCheck:
    'No answer is missing, and no number, up to three times today’s or down to a third, changes by itself what is certain.',
};
