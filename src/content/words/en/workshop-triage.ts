// English words for how the room, or whoever prepares it, stands to a divergence: at the desk and in the room the same.
import type { WorkshopTriageWords } from '#content/words/it/workshop-triage.ts';

export const workshopTriage: WorkshopTriageWords = {
  intro:
    'Every divergence between what is declared and what is done: first the distances from what the purposes ask, by the points they take off the agreement, then answers that do not go together. It is marked in the room, one at a time; here for the rehearsal, or for what the room had no time for. The room shows the first twelve.',
  undeclared: 'Until there is a declaration there is nothing to compare what is done with.',
  none: 'No certain or likely divergence.',
  goAgree: 'To the declaration',
  progress: (said, of) => `Marked: ${said} of ${of}.`,
  says: 'Declared',
  tells: 'Said in public',
  does: 'Done',
  stands: { agree: 'We agree', disputed: 'Disputed number', accepted: 'Knowingly accepted' },
  disputedOn: { number: 'Disputed number', answer: 'Disputed answer', nothing: 'Disputed' },
  notSaid: 'Not said yet',
  disputeHint: 'The right number is written among the facts, or in the room: the one before stays beside it.',
  goFacts: 'To the facts',
  reasonSeen:
    'The reason written here stands in the report; on the wall of the room only one written or confirmed there is seen.',
  reason: 'Why you accept it',
  owner: 'Who answers for it',
  until: 'Until when, that day included',
  save: 'Save',
  saved: 'Saved.',
  reasonMissing: 'Write the reason: without one the report does not show it as accepted.',
  untilPast: 'That day has passed: choose today or a later day, or leave it empty.',
  back: 'Take back what was said',
};
