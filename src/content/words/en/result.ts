// English words of the result page itself; same keys as the Italian ones.
import type { ResultWords } from '#content/words/it/result.ts';

const SPELLED = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const others = (count: number): string =>
  count === 1 ? 'The other one' : `The other ${SPELLED[count] ?? count.toString()}`;

export const result: ResultWords = {
  unnamed: 'Your company',
  invented: 'an invented sample',
  asOf: (date) => `Period of the data: ${date}`,

  otherFindings: (count) => (count === 1 ? others(count) : `${others(count)}, heaviest first`),
  otherQuestions: (count) => others(count),
  otherRows: 'All the numbers, row by row',
  answer: 'Answer it',
  seeQuestion: 'The question',
  allRules: 'All the rules and formulas',
  nextQuestion: 'The next question',

  scope: (scope) => `for: ${scope}`,
  asksLegend: 'What the purpose asks',
  showsLegend: 'What the answers show',
  tierLegend: 'For the top level of customers',
  openLegend: 'Not known yet: any value',
  topTier: (range) => `top level ${range}`,

  phone: {
    onHundred: 'of 100 calls',
    today: 'today',
    band: 'Between the least and the most favourable case',
    seats: 'Today’s seats',
    promise: (seconds) => `Promised: every call within ${seconds}`,
    axis: (seconds, isPromised) =>
      isPromised
        ? `Upwards, the calls out of 100 that are answered within the promised time (${seconds}); across, people on the phone.`
        : `Upwards, the calls out of 100 that are answered within ${seconds}; across, people on the phone.`,
    message: (first, last, seconds) =>
      `Calls out of 100 answered within ${seconds}, with ${first.agents} people on the phone: ${first.share}; with ${last.agents}: ${last.share}.`,
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
