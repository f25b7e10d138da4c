// Whether a week's work fits a week's hours, and what happens to the backlog when it does not.
// Takes people, hours, shares, volumes; gives contacts per week and one of three states. Knows no hour of the day.

import { COUNT, POSITIVE_COUNT, type Refused, refuseAnyOutside, SHARE } from '#model/queue/refusal.ts';

/** The people of one channel: full-time equivalents, paid hours each, share lost to shrinkage, share busy, hours per contact. */
export type WeeklyStaff = {
  readonly fte: number;
  readonly hoursPerFtePerWeek: number;
  readonly shrinkage: number;
  readonly occupancy: number;
  readonly handlingHours: number;
};

/** A week of work. `handlingsPerContact` is 1 plus the reopened share; `promiseWeeks` is the promised reply time in weeks. */
export type WeeklyFlow = {
  readonly contactsPerWeek: number;
  readonly handlingsPerContact: number;
  readonly capacityPerWeek: number;
  readonly backlog: number;
  readonly promiseWeeks: number;
};

/** What the backlog does. `loadFactor` is work over capacity, null where there is no capacity to divide by. */
export type Backlog =
  | {
      readonly trend: 'grows';
      readonly loadFactor: number | null;
      readonly growthPerWeek: number;
      readonly weeksUntilPromiseBreaks: number;
    }
  | { readonly trend: 'stays'; readonly loadFactor: number | null; readonly keepsPromise: boolean }
  | {
      readonly trend: 'clears';
      readonly loadFactor: number;
      readonly weeksToClear: number;
      readonly keepsPromise: boolean;
    };

/**
 * Contacts that can be handled in a week: fte × hours × (1 - shrinkage) × occupancy / handling time.
 * Refused outside: fte and hours 0 to 1e12 and 0 to 168, shares 0 to 1, handling above 0. Source: domain 5.4.
 */
export function weeklyCapacity(staff: WeeklyStaff): number | Refused {
  const refused = refuseAnyOutside(staff, {
    fte: COUNT,
    hoursPerFtePerWeek: { most: 168 },
    shrinkage: SHARE,
    occupancy: SHARE,
    handlingHours: POSITIVE_COUNT,
  });
  if (refused) return refused;
  const { fte, hoursPerFtePerWeek, shrinkage, occupancy, handlingHours } = staff;
  return (fte * hoursPerFtePerWeek * (1 - shrinkage) * occupancy) / handlingHours;
}

/**
 * Load factor and the way of the backlog, first come first served. Work above capacity: the backlog grows without limit
 * and the promise breaks after max(0, (T·M - B)/(V - M)) weeks. Work below: it clears after B/(M - V) weeks. Work equal
 * (or so near that it would never be noticed): it stays. Refused outside 0 to 1e12 (`capacityPerWeek` to 1e24: a result
 * of weeklyCapacity is always legal). Source: domain 5.4.
 */
export function followBacklog(week: WeeklyFlow): Backlog | Refused {
  const refused = refuseAnyOutside(week, {
    contactsPerWeek: COUNT,
    handlingsPerContact: COUNT,
    capacityPerWeek: { most: 1e24 },
    backlog: COUNT,
    promiseWeeks: COUNT,
  });
  if (refused) return refused;
  const { capacityPerWeek, backlog, promiseWeeks } = week;
  const work = week.contactsPerWeek * week.handlingsPerContact;
  const ratio = work / capacityPerWeek;
  const loadFactor = Number.isFinite(ratio) ? ratio : null;
  const withinPromise = promiseWeeks * capacityPerWeek;
  const keepsPromise = backlog <= withinPromise;
  if (work > capacityPerWeek) {
    const growthPerWeek = work - capacityPerWeek;
    const weeksUntilPromiseBreaks = Math.max(0, (withinPromise - backlog) / growthPerWeek);
    return { trend: 'grows', loadFactor, growthPerWeek, weeksUntilPromiseBreaks };
  }
  const weeksToClear = backlog / (capacityPerWeek - work);
  if (loadFactor === null || work === capacityPerWeek || !Number.isFinite(weeksToClear)) {
    return { trend: 'stays', loadFactor, keepsPromise };
  }
  return { trend: 'clears', loadFactor, weeksToClear, keepsPromise };
}
