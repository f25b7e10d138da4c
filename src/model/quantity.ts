// Units and the only place that converts them. Times are stored in seconds, money per year, shares in percent.

export const SECONDS_PER = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;
export type TimeUnit = keyof typeof SECONDS_PER;

export const HOURS_PER_WEEK = 168;
/** Weeks in a year, on average over leap years: 365.2425 / 7, rounded as domain 5.7 uses it. */
export const WEEKS_PER_YEAR = 52.143;
export const MONTHS_PER_YEAR = 12;
export const MINUTES_PER_HOUR = 60;

export const toSeconds = (amount: number, unit: TimeUnit): number => amount * SECONDS_PER[unit];
