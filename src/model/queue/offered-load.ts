// Offered load, the number that every Erlang formula takes. From arrivals and handling time, in any one unit of time.
// Gives erlangs: agents kept busy if nobody ever waited or left. Knows no agents.

import { COUNT, type Refused, refuseAnyOutside } from '#model/queue/refusal.ts';

/**
 * Arrivals per second × mean handling seconds, in erlangs. Refused outside 0 to 1e12 each; a load above 1e9 is refused
 * later, by the formula that takes it. Source: domain 5, notation.
 */
export function offeredLoadOf(arrivalsPerSecond: number, handlingSeconds: number): number | Refused {
  const refused = refuseAnyOutside(
    { arrivalsPerSecond, handlingSeconds },
    { arrivalsPerSecond: COUNT, handlingSeconds: COUNT },
  );
  return refused ?? arrivalsPerSecond * handlingSeconds;
}
