// Steps that a partner carries out (source 001): whether the contract says who informs the customer, and within what time.
import { choicesOf } from '#model/facts.ts';
import type { BesideReading, OutsourcedReading, UndecidedReading } from '#model/methods/reading.ts';
import { answered, beside, isAsked, type Room, undecided } from '#model/methods/reading-room.ts';

const PARTNER = 'steps.partner';
const CONTRACT = 'steps.contract';

export function readOutsourced(room: Room): OutsourcedReading | BesideReading | UndecidedReading {
  if (!isAsked(room, 'outsourced')) return beside('outsourced', 'not-asked');
  const steps = choicesOf(room.answers, PARTNER);
  if (!steps) return undecided('outsourced', [PARTNER]);
  const from = answered(room, PARTNER, CONTRACT);
  if (steps.length === 0) return beside('outsourced', 'no-steps', from);
  const said = choicesOf(room.answers, CONTRACT);
  if (!said) return undecided('outsourced', [CONTRACT], from);
  const without = steps.filter((step) => !said.includes(step));
  return { method: 'outsourced', state: without.length > 0 ? 'named' : 'holds', steps, without, from };
}
