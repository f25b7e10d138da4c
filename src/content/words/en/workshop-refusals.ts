// English sentences for what only a workshop can have wrong: the file or link of an engagement, an invitation, a ballot.
import type { WorkshopRefusalWords } from '#content/refusal-sentence.ts';

export const workshopRefusals: WorkshopRefusalWords = {
  'not-a-ballot': () =>
    'This is not a Coerente ballot, whose “format” is “coerente/ballot”: check that it is the right file.',
  'not-an-engagement': () =>
    'This is not a Coerente engagement, whose “format” is “coerente/engagement”: check that it is the right file.',
  'not-an-invitation': () =>
    'This is not an invitation to fill in a ballot: use the whole link you received from the facilitator.',
  'ballot-too-new': ({ given, known }) =>
    `The ballot is in version ${given} of the format, and version ${known} is the last read here: open it with a newer Coerente.`,
  'engagement-too-new': ({ given, known }) =>
    `The engagement is in version ${given} of the format, and version ${known} is the last read here: open it with a newer Coerente.`,
  'not-tokens': ({ given }) => `Tokens are whole and never below zero: this one is ${given}, write a whole number.`,
  'tokens-not-all': ({ given, known }) =>
    `There are ${given} tokens in all: a ballot lays ${known} of them, no more and no fewer.`,
  'no-tokens': ({ known }) => `The ballot has no tokens: lay ${known} of them on the purposes.`,
  'not-estimable': ({ given }) =>
    `“${given}” takes a table, which a ballot does not estimate: choose a question with a single value.`,
  'not-an-engagement-id': ({ given }) =>
    `“${given}” is not the id of an engagement: an id has six characters, digits and capital letters, without I, L, O and U.`,
  'not-an-id': ({ given }) => `“${given}” is not an id: letters, digits and hyphens will do, 40 at most.`,
  'not-a-moment': ({ given }) => `“${given}” is not a date with its time: write it like 2026-11-21T09:30:00Z.`,
  'too-many-entries': ({ given, most }) => `This list has ${given} entries: the maximum is ${most}, remove some.`,
  'unknown-role': ({ given }) =>
    `Role number ${given} is not among those of the engagement: add it to the roles, or name one that is there.`,
  'role-twice': ({ given }) => `Number ${given} belongs to another role already: give each a number of its own.`,
  'other-engagement': ({ given, known }) =>
    `The ballot belongs to engagement ${given}, and this one is ${known}: open it with its own.`,
};
