// Every method of the sources read in one assessment, in the order of the articles. Readings change nothing: no number, no
// finding and no way out is made from them, and the judgement does not know that they exist.
import type { Answers } from '#model/assessment.ts';
import type { Catalogue } from '#model/catalogue.ts';
import type { MixEntry } from '#model/judge/mix.ts';
import { readChannelChoice } from '#model/methods/channel-choice.ts';
import { readCustomerPart } from '#model/methods/customer-part.ts';
import { readDesignGap } from '#model/methods/design-gap.ts';
import { readGates } from '#model/methods/gates.ts';
import { readHandOffs } from '#model/methods/hand-offs.ts';
import { readIceberg } from '#model/methods/iceberg.ts';
import { laddersIn, readLadder } from '#model/methods/ladder.ts';
import { readOutsourced } from '#model/methods/outsourced.ts';
import { readPanza } from '#model/methods/panza.ts';
import { readPhases } from '#model/methods/phases.ts';
import type { MethodReading } from '#model/methods/reading.ts';
import { roomOf } from '#model/methods/reading-room.ts';

/** One reading a method; of the two ladders only the one followed, where the company says which. */
export function readMethods(
  { methods, purposes }: Pick<Catalogue, 'methods' | 'purposes'>,
  answers: Answers,
  mix: readonly MixEntry[],
): readonly MethodReading[] {
  const room = roomOf(
    answers,
    mix,
    methods,
    purposes.map(({ id }) => id),
  );
  return [
    ...laddersIn(room).map((ladder) => readLadder(ladder, room)),
    readPanza(room),
    readDesignGap(room),
    readHandOffs(room),
    readOutsourced(room),
    readChannelChoice(room),
    readGates(room),
    readIceberg(room),
    readCustomerPart(room),
    readPhases(room),
  ];
}
