// Units and the only place that converts them. Times are stored in seconds, money per year, shares in percent.

export const SECONDS_PER = { second: 1, minute: 60, hour: 3600, day: 86_400 } as const;
export type TimeUnit = keyof typeof SECONDS_PER;

export const HOURS_PER_WEEK = 168;
/** Weeks in a year, on average over leap years: 365.2425 / 7, rounded as domain 5.7 uses it. */
export const WEEKS_PER_YEAR = 52.143;
export const MONTHS_PER_YEAR = 12;
export const MINUTES_PER_HOUR = 60;

export const toSeconds = (amount: number, unit: TimeUnit): number => amount * SECONDS_PER[unit];

/** The largest unit in which the time is a number people say: at least 1, and the next larger would be a fraction below 1. */
export function readableUnit(seconds: number): TimeUnit {
  if (seconds >= SECONDS_PER.day && seconds % SECONDS_PER.day === 0) return 'day';
  if (seconds >= SECONDS_PER.hour && seconds % SECONDS_PER.hour === 0) return 'hour';
  if (seconds >= SECONDS_PER.minute && seconds % SECONDS_PER.minute === 0) return 'minute';
  return 'second';
}
