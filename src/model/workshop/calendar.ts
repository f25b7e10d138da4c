// The commitments as a calendar (iCalendar, RFC 5545): one all-day event each, with a reminder before it. Takes texts in
// whatever language they are, and the instant of the engagement; the same input gives the same bytes, so that opening the
// file again changes the events that are there and adds none.
import { isDay } from '#model/exchange/schema-parts.ts';

export interface CalendarEvent {
  /** What makes it the same event the next time: letters, digits, hyphens. */
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly title: string;
  readonly text: string;
  /** Whole days before it at which to be reminded; none without. */
  readonly remindDaysBefore?: number;
}

export interface CalendarFrame {
  /** The name shown by programs that show one. */
  readonly name: string;
  /** ISO instant of the last change. */
  readonly changedAt: string;
}

const DOMAIN = 'coerente.invalid';
const MOST_OCTETS = 75;

/** The text of the file, lines ending in CR LF; events without a day of the calendar are left out. */
export function writeCalendar(events: readonly CalendarEvent[], { name, changedAt }: CalendarFrame): string {
  const stamp = utcStamp(changedAt);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coerente//Workshop//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.filter(({ day }) => isDay(day)).flatMap((event) => eventLines(event, stamp)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}

function eventLines({ id, day, title, text, remindDaysBefore }: CalendarEvent, stamp: string): readonly string[] {
  const alarm = [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-P${remindDaysBefore}D`,
    'END:VALARM',
  ];
  return [
    'BEGIN:VEVENT',
    `UID:${id}@${DOMAIN}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${plainDay(day)}`,
    `DTEND;VALUE=DATE:${plainDay(nextDay(day))}`,
    `SUMMARY:${escapeText(title)}`,
    ...(text === '' ? [] : [`DESCRIPTION:${escapeText(text)}`]),
    'TRANSP:TRANSPARENT',
    ...(remindDaysBefore === undefined ? [] : alarm),
    'END:VEVENT',
  ];
}

/** Section 3.3.11: backslash, semicolon and comma are marked, a line break becomes \n; other control signs go. */
export const escapeText = (text: string): string =>
  text
    .replace(/[\\;,]/gu, (sign) => `\\${sign}`)
    .replace(/\r\n|\r|\n/gu, '\\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a calendar must hold none of them
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, '');

/** Section 3.1: no line over 75 octets of UTF-8; what goes on begins with a space, and no letter is cut in two. */
export function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let octets = 0;
  for (const sign of line) {
    const size = octetsOf(sign);
    // The space at the beginning of what goes on counts.
    if (octets + size > MOST_OCTETS) {
      parts.push(part);
      part = ' ';
      octets = 1;
    }
    part += sign;
    octets += size;
  }
  return [...parts, part].join('\r\n');
}

function octetsOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
}

/** 20261122T091500Z; the beginning of an age nobody plans in where the instant is none. */
function utcStamp(instant: string): string {
  const [, day, time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})/u.exec(instant) ?? [];
  return day && time ? `${plainDay(day)}T${time.replaceAll(':', '')}Z` : '20000101T000000Z';
}

const plainDay = (day: string): string => day.replaceAll('-', '');

/** The day after one of the calendar. */
export function nextDay(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const two = (part: number) => String(part).padStart(2, '0');
  const candidates = [
    `${day.slice(0, 8)}${two(date + 1)}`,
    `${day.slice(0, 5)}${two(month + 1)}-01`,
    `${String(year + 1).padStart(4, '0')}-01-01`,
  ];
  return candidates.find(isDay) ?? day;
}
