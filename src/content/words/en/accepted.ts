// English words for what is knowingly accepted; same keys as the Italian ones.
import { nested } from '#content/phrases/text.ts';
import type { AcceptedWords } from '#content/words/it/accepted.ts';

export const accepted: AcceptedWords = {
  intro: (count) =>
    count === 1
      ? 'One divergence that you chose to live with, and why. It still counts in the agreement and in every number, and comes back to its place when it expires or is taken back.'
      : `${count} divergences that you chose to live with, each with its reason. They still count in the agreement and in every number, and come back to their place when they expire or are taken back.`,
  reason: 'Reason',
  owner: 'Owner',
  until: 'Last day',
  noEnd: 'none, it holds until it is taken back',
  contested: 'Disputed in the room.',
  expired: (day) => `It had been knowingly accepted, with ${day} as its last day.`,
  expiredPart: (count, of, day) =>
    `For ${count === 1 ? 'one' : count} of the ${of} purposes that ask for something else here it had been knowingly accepted, with ${day} as the last day.`,
  expiredOwner: (owner) => `Owner: ${owner}.`,
  expiredReason: (reason) => `Reason: “${reason}”.`,

  open: 'Accept knowingly',
  explain: 'The divergence stays in the report, in a part of its own, with what you write here. No number changes.',
  reasonField: 'Why you accept it',
  ownerField: 'Who answers for it (optional)',
  untilField: 'Until when, that day included (optional)',
  save: 'Accept',
  takeBack: 'Take back',
  error: 'Error: ',
  reasonMissing: 'Write the reason: it is what remains when somebody asks why.',
  untilUnreadable: 'The date is not complete: write day, month and year, or leave the field empty.',
  untilLongYear: 'The year has more than four digits: write it with four, as in 2027, or leave the field empty.',
  untilPast: 'That day is past: choose today or a later day, or leave the field empty.',
  saved: (title) => `“${nested(title, 'en')}”: accepted. It now stands under “Knowingly accepted”.`,
  takenBack: (title) => `“${nested(title, 'en')}”: taken back. It stands in its place again.`,
};
