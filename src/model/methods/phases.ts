// Promise by phase (source 000): before, during and after the sale. A phase that has a promise and none of the people and
// the money is named; one without a promise may have none.
import { choicesOf, isNotApplicable, partOf } from '#model/facts.ts';
import type { BesideReading, PhasesReading, UndecidedReading } from '#model/methods/reading.ts';
import { answered, beside, blankOf, type Room, undecided } from '#model/methods/reading-room.ts';

const PROMISED = 'promise.phases';
const SPLIT = 'budget.phases';
/** In the order in which a customer meets them; options of the one question and parts of the other. */
const PHASES = ['before', 'during', 'after'] as const;

export function readPhases(room: Room): PhasesReading | BesideReading | UndecidedReading {
  const { answers } = room;
  if (isNotApplicable(answers, SPLIT)) return beside('phases', 'not-applicable', [SPLIT]);
  const promised = choicesOf(answers, PROMISED);
  const from = answered(room, PROMISED, SPLIT);
  if (!promised) return undecided('phases', blankOf(room, PROMISED, SPLIT), from);
  const rows = PHASES.map((phase) => {
    const share = partOf(answers, SPLIT, phase);
    const isPromised = promised.includes(phase);
    return { phase, isPromised, ...(share && { share: { low: share.low, high: share.high } }) };
  });
  const inNeed = rows.filter(({ isPromised }) => isPromised);
  const without = inNeed.filter(({ share }) => share?.high === 0).map(({ phase }) => phase);
  const isOpen = inNeed.some(({ share }) => !share || (share.low === 0 && share.high > 0));
  if (without.length === 0 && isOpen) return undecided('phases', [SPLIT], from);
  return { method: 'phases', state: without.length > 0 ? 'named' : 'holds', rows, without, from };
}
