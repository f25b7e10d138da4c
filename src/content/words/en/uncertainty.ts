// English words for the possibilities drawn from what is not known: in the report, and on the page where they are asked for.
// A share of possibilities is never called a probability.
import { pluralOf } from '#content/numbers/plain.ts';
import type { UncertaintyWords } from '#content/words/it/uncertainty.ts';

export const uncertainty: UncertaintyWords = {
  title: 'What picture may come of it',
  before: (count) =>
    `How much hangs on what is not known? For each answer that is missing, or is a range, one of the possible values is taken and everything is judged again; then once more, ${count} times. It is worked out on this page and takes a few seconds.`,
  start: (count) => `Try ${count} possibilities`,
  stop: 'Stop here',
  resume: 'Go on',
  progress: (drawn, asked) => `${drawn} possibilities of ${asked}.`,
  tooFew: (drawn, least) =>
    `Stopped at ${drawn} possibilities: few to take shares of, which are shown from ${least} upwards.`,
  done: (drawn) => `${drawn} possibilities tried: the tables are below.`,

  meaning: (count, text) =>
    `${pluralOf(count, 'en', 'One complete picture, compatible with the answers', `${text} complete pictures, all of them compatible with the answers`)}: where an answer is missing, is a range or an estimate, one of the possible values was taken, all alike. The shares say how the picture would be distributed if every possibility were equally likely. They do not say how likely anything is to be true: that nobody knows.`,
  stoppedAt: (drawn, asked) => `It was stopped early: ${drawn} possibilities of ${asked}.`,
  settled: 'The answers leave nothing open that counts for the agreement: only one picture is possible.',
  coherence: (low, high, middle) =>
    `Overall agreement: between ${low} and ${high} in 90 possibilities out of 100; half are above ${middle}, half below.`,
  coherenceSame: (at) => `Overall agreement: about ${at} in at least 90 possibilities out of 100.`,
  rules:
    'Comparisons between two answers are not drawn by lot: the statements that cannot stand together remain those of today.',
  share: 'Possibilities out of 100',
  outOf: 'of 100',
  lessThanOne: 'less than 1',
  almostAll: 'more than 99',
  operated: 'Purpose closest to what you do',
  operatedCaption: 'The purpose closest to what you do, and in how many possibilities it is.',
  headline: 'Sentence at the head of the result',
  headlineCaption: 'The sentence at the head of the result, and in how many possibilities it is this one.',
  gap: 'Divergence to be clarified',
  gapCaption: 'The divergences that the answers leave open, and in how many possibilities they are there.',
  gapOf: (purpose, dimension) => `${dimension}, for “${purpose}”`,
  kinds: {
    'too-little-known': 'too little is known yet',
    coherent: 'what you do is built for what you declare',
    'different-purpose': 'what you do is built for a purpose you do not declare',
    'no-recognisable-purpose': 'what you do follows none of the ten purposes recognisably',
    'not-distinguishable': 'what you do would serve another purpose just as well',
    mixed: 'what you do follows in part what you declare',
  },
};
