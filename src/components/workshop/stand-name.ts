// How the room stands to a divergence, in words: what is disputed is a number, an answer, or the divergence itself where it rests on
// neither.
import { catalogue } from '#content/catalogue.ts';
import type { WorkshopTriageWords } from '#content/words/it/workshop-triage.ts';
import type { Subject } from '#model/report/matter.ts';
import type { Triaged } from '#model/workshop/engagement.ts';
import { restsOn } from '#model/workshop/room/numbers.ts';

export const standName = (
  { stands, disputedOn }: Pick<WorkshopTriageWords, 'stands' | 'disputedOn'>,
  stand: Triaged['stand'],
  subject: Subject,
): string => (stand === 'disputed' ? disputedOn[restsOn(catalogue.questions, subject)] : stands[stand]);
