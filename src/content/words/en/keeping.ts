// English words of what keeping all public promises takes: people, and money a year. Numbers come in ready to print.
import type { KeepingWords } from '#content/words/it/keeping.ts';

export const keeping: KeepingWords = {
  title: 'Keeping the promises',
  counted: 'Promises counted',
  noneCounted: 'none',
  needed: 'To keep the promises and stay level',
  staff: 'People for customers, from your answers',
  more: 'Extra people',
  noMore: 'none',
  cost: 'Cost of the extra people',
  noCost: 'none',
  open: 'cannot be told',
  notTold: (missing) => `cannot be told: ${missing}`,
  missing: {
    quoted: (text) => `“${text}”`,
    answers: (questions, count) =>
      count === 1 ? `the answer to ${questions} is missing` : `the answers to ${questions} are missing`,
    cells: (on, count, question) =>
      count === 1
        ? `the number for ${on} is missing from the answer to ${question}`
        : `the numbers for ${on} are missing from the answer to ${question}`,
    leavesOpen: (question) => `the range given in the answer to ${question} leaves it open`,
  },
  fullTime: (people) => `${people} full time`,
  between: (low, high) => `${low} to ${high}`,
  atLeast: (amount) => `at least ${amount}`,
  perYear: (amount) => `${amount} a year`,
  moreAYear: (amount) => `${amount} more a year`,
  nothingMore: 'no further cost',
  moreOpen: 'how many more, and at what cost, is left open',
  costNotTold: (missing) => `what that costs in a year cannot be told, because ${missing}`,
  needIs: (people) => `takes ${people} full time`,
  today: {
    sure: (need, staff, cost) =>
      `Keeping today’s promises and staying level with the requests ${need} (${staff}): ${cost}.`,
    open: (need, staff, cost) =>
      `Keeping today’s promises and staying level with the requests ${need} (${staff}): whether they are enough cannot be told; ${cost}.`,
  },
  untold: (missing) => `How many people it takes to keep today’s promises cannot be told: ${missing}.`,
  noNumber: 'No number of people is enough to keep today’s promises together.',
  stated: (staff) => `you state ${staff}`,
  ofStated: (staff) => `for customers, from your answers: ${staff}`,
  ifNobodyGoes: (whole, kept) =>
    `If nobody gives up waiting, the work alone takes at least ${whole}: the lower number counts ${kept} in 100 of the requests on the phone, in chat and in person.`,
  staffThen: (staff) => `with ${staff}`,
  thisWay: {
    sure: (need, staff, cost) => `This way, keeping the promises and staying level ${need} (${staff}): ${cost}.`,
    open: (need, staff, cost) =>
      `This way, keeping the promises and staying level ${need} (${staff}): whether they are enough cannot be told; ${cost}.`,
  },
  noNumberThisWay: 'This way no number of people is enough to keep the promises.',
  assumes: {
    ends: (hasSecond) =>
      hasSecond
        ? 'The first number is the most favourable case: whoever is on the phone or in a chat writes between one request and the next. The second gives each channel people of its own.'
        : 'The number is the most favourable case: whoever is on the phone or in a chat writes between one request and the next.',
    pace: 'For written channels, the people it takes to stay level are counted.',
    inHouse:
      'What is counted is the requests left to the people in house; those of suppliers are kept apart. The cost is the one stated for a person, without hiring or tools.',
    alongside: (channels) =>
      `No promise, but work for the same people, counted only as far as it takes to stay level: ${channels}.`,
    workOnly: (channels) => `The time promised ${channels} is not part of the sum; the work is.`,
    promiseUnknown: (channels) =>
      `Nobody knows which time is promised here, and the work is counted only as far as it takes to stay level: ${channels}.`,
    unknownAlongside: (channels) =>
      `There is work here too, but nobody knows how much, and it is left out: ${channels}.`,
    uncounted: (channels) =>
      `Left out, because no requests to count for the people in house are stated there: ${channels}.`,
    beyondHours: (channels) =>
      `With these hours the promise ${channels} cannot be kept with everybody, whatever the number of people: too many requests arrive while you are closed, and there only the people it takes to stay level are counted.`,
    perhapsBeyondHours: (channel, share, kept) =>
      `With these hours at most ${share} requests in 100 can be answered in time ${channel} (${kept} are needed), whatever the number of people: it hangs on how many arrive while you are closed.`,
  },
  sum: {
    high: (parts, total) => `At the upper end the channels are added up: ${parts} = ${total}.`,
    highAlone: (part) => `At the upper end one channel alone counts: ${part}.`,
    rounded: 'The numbers of this sum are rounded one by one.',
    low: (channel, most, together, total) =>
      `At the lower end it is whichever is larger, the promised channel that takes most people (${channel}, ${most}) or all the work together (${together}): ${total}.`,
    kept: (kept) =>
      `On the phone, in chat and in person the lower number counts ${kept} requests in 100, as many as it takes to call a promise kept.`,
    part: (channel, people) => `${channel} ${people}`,
    cost: (stated, more, each) =>
      `Cost: the people it takes less those you state (${stated}), that is ${more}, times the cost of a person (${each}). People are rounded after the sum, the cost to three digits.`,
    used: (facts) =>
      `Minutes of work for a request: ${facts.work}. Contract hours: ${facts.contract} a week. Paid time not spent on contacts: ${facts.shrinkage}. That leaves ${facts.productive} a year for each person. Share of that time filled by work, on written channels: ${facts.occupancy}.`,
    tight: (channels, count) =>
      `The people are enough taken together; split between channels by the work, on ${count === 1 ? 'one channel' : 'some channels'} (${channels}) they might not be: moving them is enough.`,
  },
  outcome: {
    givesWay: (when) => `gives way ${when}`,
    notKept: (verdict, when) => `${verdict}; with these people it gives way ${when}`,
    forAPart: (share: string, kept: string) =>
      `kept for about ${share} requests in 100 (${kept} are needed), judging by the typical time`,
  },
  promiseOn: (channel) => `Promise ${channel}`,
  noPromise: 'no promise',
  same: (part) => `${part}: as today.`,
  capacitySilent: 'capacity does not tell',
};
