// How much an engagement takes: the fields of the pages stop there, and an act that would go beyond changes nothing.
export const LONGEST_LINE = 300;
export const LONGEST_TEXT = 1000;
export const MOST_COMMITMENTS = 30;
/** More commitments than this are rarely kept; it is said, not forbidden. */
export const ADVISED_COMMITMENTS = { least: 3, most: 5 } as const;

export const isLine = (text: string | undefined): boolean => text === undefined || text.length <= LONGEST_LINE;
export const isText = (text: string | undefined): boolean => text === undefined || text.length <= LONGEST_TEXT;

/** A day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (/^(\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? []).map(Number);
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const length = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return year >= 1900 && day >= 1 && day <= length;
}
