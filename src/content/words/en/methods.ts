// English words of the methods of the five articles.
import type { Spoken } from '#content/shape.ts';
import type { MethodWords } from '#content/words/it/methods.ts';

const many = (count: number, one: string, more: string): string => (count === 1 ? one : more);

export const methods: Spoken<MethodWords> = {
  intro:
    'The methods of five articles, read in your answers. They are no divergences: they enter no number and change nothing in the rest of the report.',
  from: 'The answers it comes from',
  all: 'All the methods, and where they come from',
  said: (topic) => `From the answer ${topic}`,
  ask: (answers) => `${many(answers, 'This answer', 'These answers')} would complete it:`,
  undecided: (names, answers) =>
    `Cannot tell yet: ${names}. ${many(answers, 'This answer', 'These answers')} would tell:`,
  beside: {
    'not-asked': (names, count) => `The declared purposes do not ask for ${many(count, 'it', 'them')}: ${names}.`,
    known: (names) => `${names}: the declared purposes do without, and customers know beforehand.`,
    'no-apology': (names) => `${names}: those who complain are not usually given an apology.`,
    'no-steps': (names) => `${names}: no step to read.`,
    nobody: (names) => `${names}: nobody answers, so there is no channel to choose.`,
    'not-applicable': (names) => `${names}: you said that it does not apply.`,
  },
  unknown: 'not known',
  latte: {
    name: 'The LATTE ladder',
    reads: 'What happens to those who complain, step by step: listen, acknowledge, take action, thank, explain.',
    note: 'LATTE: a customer’s letter, listed among the sources, credits it to Starbucks, and it matches the account of Charles Duhigg (2012).',
  },
  learn: {
    name: 'The LEARN ladder',
    reads: 'The same answers on another ladder: listen, empathise, apologise, react, and a last step in two readings.',
    note: 'LEARN: a customer’s letter, listed among the sources, credits it to Marriott and gives “Now” as the last step. Other sources, from 2009 on, have “Notify”. Both readings are here, and one is enough. For “empathise” we take “we acknowledge the problem”, the nearest answer.',
  },
  ladder: {
    yes: 'yes',
    no: 'no',
    holds: 'All the steps are there.',
    missing: (step) => `First missing step: ${step}.`,
    there: (steps) => `Usually there: ${steps}.`,
    lacking: (steps) => `Also missing: ${steps}.`,
    either: 'notify (or act now)',
    steps: {
      listen: 'listen',
      acknowledge: 'acknowledge the problem',
      act: 'take action and solve it',
      thank: 'thank',
      explain: 'explain what was done',
      empathise: 'empathise',
      apologise: 'apologise',
      react: 'react',
      notify: 'notify',
      now: 'act now, without waiting',
    },
  },
  panza: {
    name: 'PANZA in the mirror',
    reads:
      'Five habits: presuming to be right, waiting, denying, keeping silent, acting only under pressure. Beside each, the step that answers it.',
    note: 'A joking acronym from the letter that LATTE and LEARN come from, used here as a mirror. From three habits on the sequence has a name; where little service is declared and customers know it, it is beside the point.',
    columns: ['Habit', 'The step that answers it', 'Happens as well'],
    named: (count, of) => `${count} habits of ${of}: this is the sequence that the letter calls PANZA.`,
    few: (count, of) => `${count} ${many(count, 'habit', 'habits')} of ${of}: below three the sequence has no name.`,
    none: 'None of the five habits.',
  },
  'design-gap': {
    name: 'Apologies and causes that come back',
    reads:
      'Where there are apologies: how many changes came from service, and how many complaints have a cause seen before.',
    note: 'From the article that asks whether the customer is always right: sincere apologies do not make up for an experience that repeats itself. “At least half” is a convention of ours.',
    changes:
      'There are apologies, and in twelve months no change came from service: the apologies stand in for a change.',
    repeated:
      'There are apologies, and at least half of the complaints have a cause that had come up before: the apologies come back together with the same cause, which lies in how things are done.',
    holds: 'There are apologies, and by the answers they do not stand in for a change.',
  },
  'hand-offs': {
    name: 'The map of hand-offs',
    reads: 'For each step from the order to the refund: who acts, who informs, and who acts in the customer’s eyes.',
    note: 'From the story of the furniture that was not delivered: store, call desk and carrier point to one another.',
    columns: ['Step', 'Who acts', 'Who tells the customer', 'Who acts, in the customer’s eyes'],
    who: {
      you: 'you',
      partner: 'the partner',
      both: 'you and the partner',
      nobody: 'nobody',
      other: 'somebody else',
      unknown: 'not known',
    },
    orphans: (steps, count) =>
      `${many(count, 'One step of which nobody tells the customer', `${count} steps of which nobody tells the customer`)}: ${steps}.`,
    mismatches: (steps, count) =>
      `${many(count, 'One step in which the customer looks to somebody who does not act', `${count} steps in which the customer looks to somebody who does not act`)}: ${steps}.`,
    holds: 'Somebody tells of every step, and the customer looks to whoever acts.',
  },
  outsourced: {
    name: 'Steps left to others',
    reads:
      'For each step carried out by a partner: whether the contract says who informs the customer, and within what time.',
    note: 'From the story of the furniture that was not delivered: the carrier writes that by contract the customer is the store’s concern.',
    without: (steps) => `The contract does not say who informs the customer, and within what time, for: ${steps}.`,
    holds: (steps) =>
      `The contract says who informs the customer, and within what time, for every step left to others: ${steps}.`,
  },
  'channel-choice': {
    name: 'The choice of channel',
    reads: 'Whether customers may choose where to be heard, or there is one channel only.',
    note: 'The telephone as the only contact is in the third of the four stories; several channels to choose from in the fourth. Where only purposes 3 and 9 are declared, a single channel agrees with the declaration if customers know it beforehand.',
    imposed: 'There is one channel, and it is imposed; the declared purposes ask to leave the choice.',
    only: (channel) => `Requests come by one channel only (${channel}); the declared purposes ask to leave the choice.`,
    lowKnown: 'There is one channel, and customers know it beforehand: it agrees with what you declare.',
    lowUnknown: 'There is one channel, and customers do not know it beforehand.',
    holds: 'Customers may choose among several channels.',
  },
  gates: {
    name: 'Listen, take in, analyse',
    reads:
      'Three gates in a row: what customers say is collected, belongs to somebody, is regularly set beside the numbers.',
    note: 'From the article on customers who say nothing. Each gate works on what comes through the one before: that is why the one where the way stops is named.',
    columns: ['Gate', 'Is there'],
    steps: {
      collected: 'collect',
      owned: 'take in, with a named role',
      analysed: 'analyse beside the numbers',
    },
    broken: (step) => `The way stops at this gate: ${step}.`,
    before: 'The way may stop at an earlier gate: its answer is missing.',
    holds: 'All three gates are there.',
  },
  iceberg: {
    name: 'The iceberg of silent customers',
    reads:
      'How many customers may be silent behind the complaints, by the severity of the problem: an interval, not a number.',
    month: (complaints) => `Complaints received: ${complaints} a month.`,
    rate: (complaints, perHundred) =>
      `Complaints received: ${complaints} a month, that is ${perHundred} a year for every 100 customers. Few complaints do not mean content customers.`,
    apart: 'Alternative cases, not to be added up.',
    line: (severity, share, silent) =>
      `If they are about ${severity}: ${share} stay silent; silent cases a month: ${silent}`,
    ownLine: (times, silent) => `By your own number: ${times}; silent cases a month: ${silent}`,
    columns: ['If complaints are about', 'How many stay silent', 'Silent cases a month'],
    severities: {
      money: 'money lost',
      treatment: 'the way people were treated',
      trifle: 'small things',
    },
    own: 'your own number',
    times: (count) => `${count} for each complaint`,
    note: 'The shares of those who stay silent come from research published in 1999 and 2003, of grade B. The article’s “26 silent for each complaint” is folklore (D): credited to three bodies, with no original, it holds at most for small things. This sum moves no result.',
  },
  'customer-part': {
    name: 'The customer’s own part',
    reads: 'Whether those who build together with customers tell them what is theirs to do.',
    note: 'From the article that asks whether the customer is always right: service is a two-way street.',
    named:
      'You declare that you build together with customers, and their part is not told, or only in the legal terms.',
    holds: 'Customers are told how to help you help them.',
  },
  phases: {
    name: 'The promise before, during and after the sale',
    reads: 'At which moments there is a promise, and how people and money are split over the same moments.',
    note: 'From the letter: service goes with the customer before, during and above all after the sale.',
    columns: ['Moment', 'A promise is made', 'People and money'],
    without: (phases) => `A promise without people or money: ${phases}.`,
    holds: 'Every moment with a promise has people and money.',
    nothing: 'There is a promise at no moment.',
  },
};
