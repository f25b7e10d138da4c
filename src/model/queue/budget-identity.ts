// Two identities a service budget must satisfy: money spent equals what people, tools and contacts cost; hours worked fit hours paid.
// Takes exact amounts of a year, gives exact amounts; a caller with intervals asks at their ends. Knows no stated-budget verdict.

import {
  type Bounds,
  COUNT,
  POSITIVE_COUNT,
  type Refused,
  refuseAnyOutside,
  refuseOutside,
  SHARE,
} from '#model/queue/refusal.ts';

/** What a year of service is made of; money in one currency, shares of one (a turnover of 1.5 is legal). */
export type YearlyOperation = {
  readonly fte: number;
  readonly costPerFtePerYear: number;
  readonly seats: number;
  readonly toolCostPerSeatPerYear: number;
  readonly fixedToolsPerYear: number;
  readonly outsourcedContactsPerYear: number;
  readonly pricePerOutsourcedContact: number;
  readonly contactsPerYear: number;
  readonly goodwillRate: number;
  readonly goodwillPerCase: number;
  readonly turnoverPerYear: number;
  readonly hiringCostPerLeaver: number;
  readonly overhead: number;
};

/** FTE a stated budget pays for, or the money missing before the first one. */
export type AffordableFte =
  | { readonly affordable: true; readonly fte: number }
  | { readonly affordable: false; readonly shortfallPerYear: number };

/** Hours the year's work takes against hours people can give. `loadFactor` is null where nobody works. */
export type StaffHours = {
  readonly neededHours: number;
  readonly availableHours: number;
  readonly loadFactor: number | null;
  readonly fits: boolean;
};

/** One channel's year: contacts, handling hours each, and 1 plus the reopened share. */
export type ChannelWork = {
  readonly contactsPerYear: number;
  readonly handlingHours: number;
  readonly handlingsPerContact: number;
};

const OPERATION_BOUNDS: Record<keyof YearlyOperation, Bounds> = {
  fte: COUNT,
  costPerFtePerYear: COUNT,
  seats: COUNT,
  toolCostPerSeatPerYear: COUNT,
  fixedToolsPerYear: COUNT,
  outsourcedContactsPerYear: COUNT,
  pricePerOutsourcedContact: COUNT,
  contactsPerYear: COUNT,
  goodwillRate: SHARE,
  goodwillPerCase: COUNT,
  turnoverPerYear: { most: 100 },
  hiringCostPerLeaver: COUNT,
  overhead: { most: 100 },
};

/**
 * Cost of a year of service, R. Rises (never falls) in every argument, so an interval is got from all lower and all upper
 * ends. Refused outside 0 to 1e12, goodwill rate 0 to 1, turnover and overhead 0 to 100. Source: domain 5.8.
 */
export function yearlyCost(year: YearlyOperation): number | Refused {
  const refused = refuseAnyOutside(year, OPERATION_BOUNDS);
  if (refused) return refused;
  const people = year.fte * (year.costPerFtePerYear + year.turnoverPerYear * year.hiringCostPerLeaver);
  const tools = year.seats * year.toolCostPerSeatPerYear + year.fixedToolsPerYear;
  const outsourced = year.outsourcedContactsPerYear * year.pricePerOutsourcedContact;
  const goodwill = year.contactsPerYear * year.goodwillRate * year.goodwillPerCase;
  return (people + tools + outsourced + goodwill) * (1 + year.overhead);
}

/**
 * People a stated budget pays for: (stated/(1 + overhead) - what is not staff)/cost per FTE. The cost per FTE should carry
 * everything that comes with a person (hiring, a seat's tool). Rises in the budget, falls in the other three.
 * Refused outside 0 to 1e12 (amounts), cost above 0, overhead 0 to 100. Source: domain 5.8.
 */
export function affordableFte(
  statedBudgetPerYear: number,
  nonStaffPerYear: number,
  costPerFtePerYear: number,
  overhead: number,
): AffordableFte | Refused {
  const refused = refuseAnyOutside(
    { statedBudgetPerYear, nonStaffPerYear, costPerFtePerYear, overhead },
    { statedBudgetPerYear: COUNT, nonStaffPerYear: COUNT, costPerFtePerYear: POSITIVE_COUNT, overhead: { most: 100 } },
  );
  if (refused) return refused;
  const forStaff = statedBudgetPerYear / (1 + overhead) - nonStaffPerYear;
  if (forStaff < 0) return { affordable: false, shortfallPerYear: -forStaff };
  return { affordable: true, fte: forStaff / costPerFtePerYear };
}

/**
 * Second identity: sum of contacts × handling × handlings per contact, at most fte × productive hours × occupancy.
 * `neededHours` rises in all channel arguments, `availableHours` in all three others. Refused outside 0 to 1e12,
 * occupancy 0 to 1. Source: domain 5.8.
 */
export function staffHours(
  channels: readonly ChannelWork[],
  fte: number,
  productiveHoursPerFtePerYear: number,
  occupancy: number,
): StaffHours | Refused {
  let neededHours = 0;
  for (const [index, channel] of channels.entries()) {
    const refused = refuseAnyOutside(channel, {
      contactsPerYear: COUNT,
      handlingHours: COUNT,
      handlingsPerContact: COUNT,
    });
    if (refused) return { ...refused, argument: `channels.${index}.${refused.argument}` };
    neededHours += channel.contactsPerYear * channel.handlingHours * channel.handlingsPerContact;
  }
  const refused =
    refuseOutside('fte', fte, COUNT) ??
    refuseOutside('productiveHoursPerFtePerYear', productiveHoursPerFtePerYear, COUNT) ??
    refuseOutside('occupancy', occupancy, SHARE);
  if (refused) return refused;
  const availableHours = fte * productiveHoursPerFtePerYear * occupancy;
  const ratio = neededHours / availableHours;
  return {
    neededHours,
    availableHours,
    loadFactor: Number.isFinite(ratio) ? ratio : null,
    fits: neededHours <= availableHours,
  };
}
