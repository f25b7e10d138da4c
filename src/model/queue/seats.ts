// From seats to people and back: a seat kept occupied through its opening hours takes more than one full-time equivalent.
// Takes seats, opening hours and productive hours, gives FTE or seats, and the load of a busy hour. Knows no wages.

import { HOURS_PER_WEEK, WEEKS_PER_YEAR } from '#model/quantity.ts';
import { COUNT, POSITIVE_COUNT, type Refused, refuseAnyOutside, refuseOutside, SHARE } from '#model/queue/refusal.ts';

/**
 * Hours a year an Italian contact-centre employee is at the screen: 2,088 contract hours less absences and screen breaks.
 * Source: Ministry of Labour, D.D. 77 of 1 October 2018 (outsourced call-centre staff); grade A, domain 4.3.
 */
export const ITALIAN_PRODUCTIVE_HOURS_PER_FTE = 1396;

/** Seats to fill at once and the hours a year they are filled, for one channel. */
export type SeatedChannel = { readonly seats: number; readonly openHoursPerYear: number };

/** Seats a number of FTE can fill: fractional, and the whole seats on both sides, to be judged as an interval. */
export type SeatRange = { readonly exact: number; readonly atLeast: number; readonly atMost: number };

/**
 * Productive hours of one FTE in a year: contract hours × (1 - shrinkage).
 * Refused outside: hours 0 to 8,784, shrinkage 0 to 1. 2,088 h and 33.1% give 1,396.9. Source: domain 5.7.
 */
export function productiveHoursPerFte(contractHoursPerYear: number, shrinkage: number): number | Refused {
  const refused = refuseAnyOutside(
    { contractHoursPerYear, shrinkage },
    { contractHoursPerYear: { most: 8784 }, shrinkage: SHARE },
  );
  return refused ?? contractHoursPerYear * (1 - shrinkage);
}

/** Opening hours of a year from those of a week, 0 to 168. Source: domain 5.7. */
export function openHoursPerYear(openHoursPerWeek: number): number | Refused {
  return (
    refuseOutside('openHoursPerWeek', openHoursPerWeek, { most: HOURS_PER_WEEK }) ?? openHoursPerWeek * WEEKS_PER_YEAR
  );
}

/**
 * Full-time equivalents that keep all the seats filled: sum of seats × open hours a year, over productive hours per FTE.
 * Seats may be fractional. Refused on negative counts and zero productive hours. Source: domain 5.7.
 */
export function fteFromSeats(
  channels: readonly SeatedChannel[],
  productiveHoursPerFtePerYear: number,
): number | Refused {
  let seatHours = 0;
  for (const [index, { seats, openHoursPerYear }] of channels.entries()) {
    const refused =
      refuseOutside(`channels.${index}.seats`, seats, COUNT) ??
      refuseOutside(`channels.${index}.openHoursPerYear`, openHoursPerYear, COUNT);
    if (refused) return refused;
    seatHours += seats * openHoursPerYear;
  }
  const refused = refuseOutside('productiveHoursPerFtePerYear', productiveHoursPerFtePerYear, POSITIVE_COUNT);
  return refused ?? seatHours / productiveHoursPerFtePerYear;
}

/**
 * Seats that `fte` people fill at once through the opening hours, and the whole numbers on both sides of it.
 * Refused on negative counts and zero opening hours (no seat to fill). Source: domain 5.7 and 6.9 (use both ends).
 */
export function seatsFromFte(
  fte: number,
  openHoursPerYear: number,
  productiveHoursPerFtePerYear: number,
): SeatRange | Refused {
  const refused = refuseAnyOutside(
    { fte, openHoursPerYear, productiveHoursPerFtePerYear },
    { fte: COUNT, openHoursPerYear: POSITIVE_COUNT, productiveHoursPerFtePerYear: COUNT },
  );
  if (refused) return refused;
  const exact = (fte * productiveHoursPerFtePerYear) / openHoursPerYear;
  // Two seats turned into FTE and back may come out a bit off 2; the last bits must not cost or add a seat.
  const nearest = Math.round(exact);
  const isWhole = Math.abs(exact - nearest) <= 1e-9 * Math.max(1, exact);
  return { exact, atLeast: isWhole ? nearest : Math.floor(exact), atMost: isWhole ? nearest : Math.ceil(exact) };
}

/**
 * Offered load of the busiest hour in erlangs: contacts of the day × share in that hour × handling hours.
 * Refused outside: counts 0 to 1e12, share 0 to 1. Source: domain 5.7.
 */
export function peakLoad(contactsPerDay: number, busiestHourShare: number, handlingHours: number): number | Refused {
  const refused = refuseAnyOutside(
    { contactsPerDay, busiestHourShare, handlingHours },
    { contactsPerDay: COUNT, busiestHourShare: SHARE, handlingHours: COUNT },
  );
  return refused ?? contactsPerDay * busiestHourShare * handlingHours;
}
