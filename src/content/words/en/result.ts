// English words of the result page itself; same keys as the Italian ones.
import type { ResultWords } from '#content/words/it/result.ts';

const SPELLED = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const spelled = (count: number): string => SPELLED[count] ?? count.toString();

export const result: ResultWords = {
  unnamed: 'Company without a name',
  invented: 'an invented sample',

  otherSubjects: (count) =>
    count === 1 ? 'The other subject' : `The other ${spelled(count)} subjects, heaviest first`,
  otherPairs: (count) => (count === 1 ? 'The other pair' : `The other ${spelled(count)} pairs, heaviest first`),
  otherQuestions: (count) => (count === 1 ? 'The other question' : `The other ${spelled(count)} questions`),
  works: (count) => (count === 1 ? 'The work' : `The ${spelled(count)} works`),
  figures: (count) => (count === 1 ? 'The published figure' : `The ${spelled(count)} published figures`),
  otherRows: 'All the numbers, row by row',
  couldSettle: (count) =>
    count === 1 ? 'The answer to this would settle it:' : 'The answers to these would settle it:',
  inPlace: 'It is in place now',
  answer: 'Answer it',
  tryOut: 'Try this way',
  how: 'How it is worked out',
  trace: {
    title: 'Which answers each figure comes from',
    intro:
      'Every dimension is the sum of its parts: how much each counts, times what it is worth. The name of a dimension leads to its recipe.',
    topTier: 'For the top level of customers:',
    answer: 'Answer',
    weight: 'Counts for',
    value: 'Worth, from 0 to 100',
    blank: 'not known: 0 to 100',
    none: 'None of its parts applies.',
  },
  allRules: 'All the rules and formulas',
  parts: 'The parts of the result',
  review: 'Look at the answer',

  asksLegend: 'What the purpose asks',
  showsLegend: 'What the answers show',
  tierLegend: 'For the top level of customers',
  openLegend: 'Not known yet: any value',

  phone: {
    onHundred: 'of 100 calls',
    band: 'Between the least and the most favourable case',
    seats: 'Today’s seats',
    promise: (seconds) => `Promised: every call within ${seconds}`,
    axis: (seconds, isPromised) =>
      isPromised
        ? `Upwards, the calls out of 100 that are answered within the promised time (${seconds}); across, people on the phone.`
        : `Upwards, the calls out of 100 that are answered within ${seconds}; across, people on the phone.`,
    people: (count, text) => `${text}\u00a0${count === 1 ? 'person' : 'people'}`,
    message: (first, last, seconds) =>
      `Calls out of 100 answered within ${seconds}, with ${first.people} on the phone: ${first.share}; with ${last.people}: ${last.share}.`,
    messageToday: (seats, share) => ` With today’s seats (${seats}): ${share}.`,
  },

  explore: {
    title: 'Compare the answers with another purpose',
    choose: 'Purpose to compare with the answers',
    caption: (purpose) => `What “${purpose}” asks and what the answers show, dimension by dimension.`,
    outcome: 'Comparison',
    inside: 'inside',
    outside: 'outside',
    undecided: 'not known yet',
    free: 'free',
    message: (purpose, counts, agreement) =>
      `“${purpose}”: agreement ${agreement}. Dimensions on which the answers lie inside what it asks: ${counts.inside}; outside: ${counts.outside}; not known yet: ${counts.undecided}.`,
    optionNumber: (number, name) => `${number}. ${name}`,
  },

  chart: {
    loading: 'The chart is being prepared. Its numbers are in the table.',
    failed: 'The chart did not load. Its numbers are in the table.',
    again: 'Try again',
  },

  broken: (id) => `This part cannot be shown (code ${id}). The rest of the result and your answers are untouched.`,
  brokenAll: 'The result cannot be shown. Your answers are untouched on this device and can be downloaded.',
};
