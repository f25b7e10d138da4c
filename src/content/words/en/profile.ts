// English words for an edited profile: what of it can be edited, what is wrong with one, and how a report tells of it.
import { pluralOf } from '#content/numbers/plain.ts';
import type { ProfileRefusalWords } from '#content/refusal-sentence.ts';
import type { ProfileWords } from '#content/words/it/profile.ts';

export const profile: ProfileWords = {
  thresholds: {
    fullLossGap: 'Distance from the band at which the loss is complete, in points',
    'qualityHalfWidth.estimate': 'Margin of an estimate, in points on each side',
    'qualityHalfWidth.guess': 'Margin of a guess, in points on each side',
    'gap.critical.importance': 'Decisive divergence: importance at least',
    'gap.critical.loss': 'Decisive divergence: loss at least',
    'gap.critical.weight': 'Decisive divergence: weight of the purpose at least',
    'gap.major.importance': 'Substantial divergence: importance at least',
    'gap.major.loss': 'Substantial divergence: loss at least',
    'gap.major.weight': 'Substantial divergence: weight of the purpose at least',
    'gap.open.importance': 'To be clarified: importance at least',
    'gap.open.loss': 'To be clarified: possible loss at least',
    'ratio.minor': 'Ratio of two answers: slight divergence above',
    'ratio.major': 'Ratio of two answers: substantial divergence above',
    'ratio.critical': 'Ratio of two answers: decisive divergence above',
    'clash.weight': 'Purposes that exclude each other: substantial divergence from a weight of',
    'clash.criticalWeight': 'Purposes that exclude each other: decisive divergence from a weight of',
    'disclosure.high': 'High promise: from a level of',
    'disclosure.low': 'Low promise: up to a level of',
    'disclosure.clarity': 'Promise not known to customers: clarity up to',
    likelyShare: 'Likely: in more than this share of the possible cases',
    'headline.widestInterval': 'Too little known: interval wider than',
    'headline.coherentFrom': 'Coherent: agreement at least',
    'headline.recognisableFrom': 'Recognisable purpose: agreement at least',
  },
  workedOut: {
    'spend-per-contact': 'Spending per request',
    'spend-share-of-revenue': 'Spending as a percentage of revenue',
  },
  onChannel: (what, channel) => `${what} (${channel})`,

  leftOut: (why) => `The edited profile is left out, and the result is read by the standard one. ${why}`,
  leftOutAt: (place, why) =>
    `The edited profile is left out, and the result is read by the standard one. In “${place}”: ${why}`,
  note: (name, version) => `Edited profile: ${name}, version ${version}`,
  intro: (name, version) =>
    `This result is read by the profile “${name}”, version ${version}, which departs from the standard one in the points listed here. By the standard profile the same answers may give another result.`,
  introWithout: (name, version) =>
    `This result is read by the profile “${name}”, version ${version}, which departs from the standard one. In a result without answers the list of differences is not included.`,
  caption: (count) =>
    pluralOf(
      count,
      'en',
      'The difference from the standard profile',
      `The ${count} differences from the standard profile`,
    ),
  what: 'What',
  standard: 'Standard',
  edited: 'Edited',
  band: (purpose, dimension) => `${purpose}: ${dimension}`,
  driver: (purpose) => `${purpose}: importance of the budget argument`,
  anchors: (scale) => `Scale: ${scale}`,
  effort: (question) => `Effort of a step: ${question}`,
  bandValue: (low, high, importance) => `from ${low} to ${high}, importance ${importance}`,
  free: 'free',
  importances: { 1: '1 (moderate)', 2: '2 (high)', 3: '3 (decisive)' },
  anchorPoint: (answer, score) => `${answer}\u00a0→\u00a0${score}`,
  noSteps: 'no steps',
  steps: (count, text) => `${text} ${pluralOf(count, 'en', 'step', 'steps')}`,
};

export const profileRefusals: ProfileRefusalWords = {
  'profile-unnamed': () => 'The edited profile has no name: write it in “name”.',
  'profile-without-version': () => 'The edited profile has no version: write it in “version”, such as “1”.',
  'thresholds-order': ({ lower, higher, below, above }) =>
    `“${lower}” (${below}) is above “${higher}” (${above}): lower the first threshold, or raise the second.`,
  'anchors-too-few': ({ given, least, counted }) =>
    `The scale has ${given} ${counted('point', 'points')}: it needs at least ${least}, add to them.`,
  'anchors-too-many': ({ given, most }) => `The scale has ${given} points: the maximum is ${most}, remove some.`,
  'anchors-order': ({ given, before }) =>
    `The answer ${given} comes after ${before}: write the points of the scale from the smallest answer to the largest, each once.`,
  'anchors-rise': ({ given, before }) =>
    `The score goes from ${before} to ${given}: on this scale, as the answer grows, the score falls or stays the same, from the first point to the last.`,
  'anchors-fall': ({ given, before }) =>
    `The score goes from ${before} to ${given}: on this scale, as the answer grows, the score rises or stays the same, from the first point to the last.`,
  'band-out-of-reach': ({ dimension, from, to, given, nearest }) =>
    nearest === ''
      ? `“${dimension}”: no combination of answers gives a value between ${from} and ${to}; the nearest is ${given}. Widen the band until it holds it.`
      : `“${dimension}”: no combination of answers gives a value between ${from} and ${to}; the nearest are ${given} and ${nearest}. Widen the band until it holds one of them.`,
  'bands-exclude': ({ dimension, other, from, to, given, nearest }) =>
    `Two bands exclude each other: no answers bring “${dimension}” between ${from} and ${to} and “${other}” between ${given} and ${nearest} together without contradicting one another. Widen the one or the other.`,
  'bands-undisclosed': ({ dimension, other, from, to, given, nearest }) =>
    `Two bands exclude each other: “${dimension}” from ${from} to ${to} asks that the promise be known, “${other}” from ${given} to ${nearest} that it not be. Widen one of them, or change the thresholds of the promise.`,
  'bands-not-met': ({ dimension, other, from, to, given, nearest }) =>
    other === ''
      ? `The search, which does not try everything, found no answers that bring “${dimension}” between ${from} and ${to} without contradicting one another: there may be some. Widen the band.`
      : `The search, which does not try everything, found no answers that bring “${dimension}” between ${from} and ${to} and “${other}” between ${given} and ${nearest} together: there may be some. Widen one of the bands.`,
  'effort-in-money': ({ place }) =>
    `“${place}” is counted in money and not in steps: remove its effort from the profile, the other lines stay.`,
  'not-a-profile': () =>
    'This is not a profile of Coerente, which has “coerente/profile” in “format”: check that you chose the right file.',
  'profile-too-new': ({ given, known }) =>
    `The profile is in version ${given} of the format, and up to ${known} can be read here: open it with a later version of Coerente.`,
  'profile-differs': ({ given, known }) =>
    `The assessment carries an edited profile of its own, “${given}”, and --profile asks for “${known}”: leave the option out to read it by its own, or remove “profileEdition” from the file.`,
};
