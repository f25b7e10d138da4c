// English sentences for the ways out that were computed: what changes, what it takes, what it takes away. Nothing here
// recommends one side, and saying less stands beside doing more.
import { pluralOf } from '#content/numbers/plain.ts';
import type { RepairWords } from '#content/words/it/repairs.ts';

const n = (count: number, one: string, other: string): string => `${count}\u00a0${pluralOf(count, 'en', one, other)}`;

export const repairs: RepairWords = {
  intro: (sets) =>
    sets === 1
      ? 'One way for the whole, tried by working everything out again with the answers changed. It is a possibility, not advice.'
      : 'Two ways for the whole: one changes what you do and leaves the declaration as it is, the other changes what you say and leaves the work as it is. Each was tried by working everything out again with the answers changed. They are worth the same: choosing, or combining them, is up to you.',
  title: {
    do: 'Change what you do',
    say: 'Change what you say',
    declare: 'Change what you declare',
  },
  smallest: (changes) => `The smallest step: ${changes}.`,
  changed: (topic, from, to) => `in the answer ${topic}, from ${from} to ${to}`,
  answered: (topic, to) => `in the answer ${topic}, ${to}`,
  quoted: (text) => `“${text}”`,
  declaration: 'The declared purposes',
  declaredShare: (name, share) => `“${name}” ${share}`,
  leave: (leaving, staying, stayingCount) =>
    `no longer declare ${leaving}${stayingCount === 0 ? '' : `: ${staying} ${stayingCount === 1 ? 'stays' : 'stay'}`}`,
  exchange: (joining, leaving) => `declare ${joining} in place of ${leaving}`,
  effort: (steps) => `Effort: ${n(steps, 'step', 'steps')}.`,
  costsMore: (amount) => `Cost: ${amount} more a year.`,
  costsLess: (amount) => `Cost: ${amount} less a year.`,
  costsBetween: (low, high) => `Cost: between ${low} and ${high} a year.`,
  costUnknown: 'The cost cannot be worked out from the answers.',
  closesOthers: (count) => `It also closes ${n(count, 'other divergence', 'other divergences')}.`,
  closesPart: (count, of) => `It closes ${count} of the ${of} divergences on this matter.`,
  closesOf: (count, of) => `It closes ${count} of the ${n(of, 'certain divergence', 'certain divergences')}.`,
  leavesNone: 'No decisive or substantial one is left.',
  leaves: {
    do: (count) =>
      `${n(count, 'decisive or substantial one is', 'decisive or substantial ones are')} left: there the declared purposes ask for things that no change in the work brings together.`,
    say: (count) =>
      `${n(count, 'decisive or substantial one is', 'decisive or substantial ones are')} left: for ${pluralOf(count, 'en', 'that one', 'those')} words alone are not enough.`,
  },
  agreementThen: (agreement) => `Agreement afterwards: ${agreement}.`,
  stoppedEarly: 'The search stopped at its limit: there may be a shorter way.',
  stepsMeaning:
    'A step is one level of an answer, weighted by the effort table of the method: it is a convention, and it does not count money.',
  turn: (topic, cell, direction, at, from) =>
    `in the answer ${topic}${cell === undefined ? '' : ` (${cell})`}, ${direction === 'up' ? 'going up' : 'going down'} to ${at} (today ${from})`,
  turns: (one, other) =>
    `With a single number changed it would no longer be there: ${one}${other === undefined ? '' : `; or ${other}`}.`,
  headlineTurns: (one) => `The verdict as a whole would be another with a single number changed: ${one}.`,
  notKnown: 'not stated',
};
