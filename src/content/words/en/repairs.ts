// English sentences for the ways out that were computed: what changes, what it takes, what it takes away. Nothing here
// recommends one side, and saying less stands beside doing more.
import { pluralOf } from '#content/numbers/plain.ts';
import type { RepairWords } from '#content/words/it/repairs.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'en', one, other)}`;

export const repairs: RepairWords = {
  intro: (sets) =>
    sets === 1
      ? 'One way, tried by working everything out again with the answers changed. It is a possibility, not advice.'
      : 'The first changes what you say and leaves the work as it is, the second changes what you do and leaves the declaration as it is. Each was tried by working everything out again with the answers changed. They are worth the same: choosing, or combining them, is up to you.',
  title: {
    do: 'Change what you do',
    say: 'Change what you say',
    declare: 'Change what you say',
  },
  smallest: (changes) => `The smallest change: ${changes}.`,
  otherwise: (changes) => `Or: ${changes}.`,
  changed: (topic, from, to) => `in the answer ${topic}, from ${from} to ${to}`,
  quoted: (text) => `“${text}”`,
  declaration: 'The declared purposes',
  declaredShare: (name, share) => `“${name}” ${share}`,
  leave: (leaving, staying, stayingCount) =>
    `no longer declare ${leaving}${stayingCount === 0 ? '' : `: ${staying} ${stayingCount === 1 ? 'stays' : 'stay'}`}`,
  exchange: (joining, leaving) => `declare ${joining} in place of ${leaving}`,
  effort: (steps) => `Effort: ${n(steps, 'step', 'steps')}.`,
  costsMore: (amount) => `Cost: ${amount} more a year.`,
  saves: (amount) => `Saving: ${amount} a year.`,
  savesBetween: (low, high) => `Saving: between ${low} and ${high} a year.`,
  savesOrCosts: (saved, cost) => `From a saving of ${saved} to a cost of ${cost} a year.`,
  costsBetween: (low, high) => `Cost: between ${low} and ${high} a year.`,
  suppliers: 'It depends on how much is freed of what goes to suppliers today.',
  mostGet: (share: string, times: string) =>
    `The promised time is the one within which ${share} requests in 100 are answered today, if waits are spread as in a queue: ${times} times the typical one, which holds for half.`,
  noWay: 'No change that was tried, on either side, closes it without bringing another decisive or substantial one.',
  acceptedToo: 'Divergences that are knowingly accepted are counted too.',
  costUnknown: 'The cost cannot be worked out from the answers.',
  closesOthers: (count) => `It also closes ${count === 1 ? 'one other divergence' : `${count} other divergences`}.`,
  closesPart: (count, of) =>
    `It closes it for ${count === 1 ? 'one' : count} of the ${of} purposes that ask for something else here.`,
  closesOf: (count, of) => {
    if (count === 0) return `It closes none of the ${of} certain divergences altogether: it makes some lighter.`;
    if (count < of) return `It closes ${count === 1 ? 'one' : count} of the ${of} certain divergences.`;
    return of === 1 ? 'It closes the only certain divergence.' : `It closes all ${of} certain divergences.`;
  },
  leavesNone: 'No decisive or substantial one is left.',
  leaves: (count, severity, matters) => {
    const weight = { critical: 'decisive', major: 'substantial', both: 'decisive or substantial' }[severity];
    return `${count === 1 ? `One ${weight} divergence is left` : `${count} ${weight} divergences are left`}: ${matters}.`;
  },
  leftMatter: (title, purposes) => (purposes === '' ? `“${title}”` : `“${title}”, for ${purposes}`),
  leavesWhy: {
    do: () => 'There the declared purposes ask for what no change in the work brings together.',
    tried: 'Of the changes in the work tried none leaves fewer without bringing others.',
    say: 'Of the declarations tried none leaves fewer without bringing others.',
  },
  agreementThen: (agreement) => `Agreement afterwards: ${agreement}.`,
  stoppedEarly: 'The search stopped at its limit: there may be a shorter way.',
  stepsMeaning:
    'A step is one level of an answer, weighted by the effort table of the method: it is a convention, and it does not count money.',
  turn: (topic, cell, direction, at, from) =>
    `the one in the answer ${topic}${cell === undefined ? '' : ` (${cell})`}, if it goes ${direction} to ${at} (today ${from})`,
  turns: (one, other) =>
    `The divergence is no longer certain if a single number changes: ${one}${other === undefined ? '' : `; or ${other}`}.`,
  notKnown: 'not stated',
};
