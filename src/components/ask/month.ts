// Reads a month or a day as people write it: 2026-11, 11/2026, "novembre 2026", "Nov 2026", 30/11/2026, "30 novembre 2026". The day
// comes first, as in Italy and Britain, unless only the other order is a date. Gives it as the file wants it.
const NAMES = [
  'gen|jan',
  'feb',
  'mar',
  'apr',
  'mag|may',
  'giu|jun',
  'lug|jul',
  'ago|aug',
  'set|sep',
  'ott|oct',
  'nov',
  'dic|dec',
];

const inRange = (year: string, month: string): boolean =>
  Number(year) >= 1900 && Number(year) <= 2200 && Number(month) >= 1 && Number(month) <= 12;

const isDay = (year: string, month: string, day: string): boolean =>
  inRange(year, month) &&
  Number(day) >= 1 &&
  Number(day) <= new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** Undefined where it is no date. */
const written = (year: string, month: string, day?: string): string | undefined => {
  if (day === undefined) return inRange(year, month) ? `${year}-${month.padStart(2, '0')}` : undefined;
  return isDay(year, month, day) ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined;
};

export function readMonth(text: string): string | undefined {
  const tidy = text.trim().toLowerCase().slice(0, 40);
  const [, isoYear, isoMonth = '', isoDay] = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/u.exec(tidy) ?? [];
  if (isoYear) return written(isoYear, isoMonth, isoDay);
  const [, first = '', second, year] = /^(\d{1,2})[-/. ](?:(\d{1,2})[-/. ])?(\d{4})$/u.exec(tidy) ?? [];
  if (year && second === undefined) return written(year, first);
  if (year && second) return written(year, second, first) ?? written(year, first, second);
  const [, day, name = '', namedYear = ''] = /^(?:(\d{1,2})[º°]? )?([a-z]{3,9})\.? (\d{4})$/u.exec(tidy) ?? [];
  const index = NAMES.findIndex((starts) => new RegExp(`^(?:${starts})`, 'u').test(name));
  return index >= 0 ? written(namedYear, String(index + 1), day) : undefined;
}
