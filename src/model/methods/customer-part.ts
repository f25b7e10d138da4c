// The customer's own part (source 004): who builds together with customers tells them what is theirs to do.
import { amountOf } from '#model/facts.ts';
import type { BesideReading, CustomerPartReading, UndecidedReading } from '#model/methods/reading.ts';
import { beside, isAsked, type Room, reaches, undecided } from '#model/methods/reading-room.ts';

const ROLE = 'customer.role';

export function readCustomerPart(room: Room): CustomerPartReading | BesideReading | UndecidedReading {
  if (!isAsked(room, 'customer-part')) return beside('customer-part', 'not-asked');
  const told = reaches(amountOf(room.answers, ROLE), room.methods.from.customerTold);
  if (told === undefined) return undecided('customer-part', [ROLE]);
  return { method: 'customer-part', state: told ? 'holds' : 'named', from: [ROLE] };
}
