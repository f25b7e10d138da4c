// Reads a month as people write it: 2026-11, 11/2026, "novembre 2026", "Nov 2026". Gives it as the file wants it.
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

export function readMonth(text: string): string | undefined {
  const tidy = text.trim().toLowerCase().slice(0, 40);
  const [, isoYear = '', isoMonth = '', day] = /^(\d{4})[-/.](\d{1,2})(?:-(\d{2}))?$/u.exec(tidy) ?? [];
  if (inRange(isoYear, isoMonth)) return `${isoYear}-${isoMonth.padStart(2, '0')}${day ? `-${day}` : ''}`;
  const [, month = '', year = ''] = /^(\d{1,2})[-/. ](\d{4})$/u.exec(tidy) ?? [];
  if (inRange(year, month)) return `${year}-${month.padStart(2, '0')}`;
  const [, name = '', namedYear = ''] = /^([a-z]{3,9})\.? (\d{4})$/u.exec(tidy) ?? [];
  const index = NAMES.findIndex((starts) => new RegExp(`^(?:${starts})`, 'u').test(name));
  return index >= 0 && inRange(namedYear, '1') ? `${namedYear}-${String(index + 1).padStart(2, '0')}` : undefined;
}
