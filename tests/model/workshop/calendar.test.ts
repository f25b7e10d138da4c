// The calendar of commitments: what RFC 5545 asks of every line, days that end a month and a year, and a reader of our own
// that gets back what was written.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type CalendarEvent, escapeText, foldLine, nextDay, writeCalendar } from '#model/workshop/calendar.ts';

const FRAME = { name: 'Noleggi Vardana', changedAt: '2026-11-22T09:15:00.000Z' };
const EVENT: CalendarEvent = {
  id: 'K7Q2M9-c1',
  day: '2026-12-31',
  title: 'Orari sul sito; uguali, ovunque',
  text: 'Chi: Direzione\nCome si vede: 0 chiamate fuori orario',
  remindDaysBefore: 7,
};
const octets = (text: string) => new TextEncoder().encode(text).length;
const anyText = fc.string({ unit: 'grapheme', maxLength: 400 });

test('one commitment is an all-day event of one day, with its alarm a week before, and nothing else', () => {
  expect(writeCalendar([EVENT], FRAME).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Coerente//Workshop//EN',
    'CALSCALE:GREGORIAN',
    'X-WR-CALNAME:Noleggi Vardana',
    'BEGIN:VEVENT',
    'UID:K7Q2M9-c1@coerente.invalid',
    'DTSTAMP:20261122T091500Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:Orari sul sito\\; uguali\\, ovunque',
    'DESCRIPTION:Chi: Direzione\\nCome si vede: 0 chiamate fuori orario',
    'TRANSP:TRANSPARENT',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    'DESCRIPTION:Orari sul sito\\; uguali\\, ovunque',
    'TRIGGER:-P7D',
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

test('no line of any calendar is longer than 75 octets, and every line ends in CR LF', () => {
  fc.assert(
    fc.property(anyText, anyText, (title, text) => {
      const written = writeCalendar([{ ...EVENT, title, text }], FRAME);
      expect(written.endsWith('\r\n')).toBe(true);
      expect(written.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      for (const line of written.split('\r\n')) expect(octets(line)).toBeLessThanOrEqual(75);
    }),
    { numRuns: 1000 },
  );
});

test('unfolding gives back the line that was folded', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const line = escapeText(text);
      expect(foldLine(line).replaceAll('\r\n ', '')).toBe(line);
    }),
    { numRuns: 1000 },
  );
});

test('an escaped text read back is the text, line breaks alike', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const back = escapeText(text).replace(/\\(.)/gsu, (_, sign) => (sign === 'n' ? '\n' : sign));
      // biome-ignore lint/suspicious/noControlCharactersInRegex: what a calendar leaves out
      expect(back).toBe(text.replace(/\r\n|\r/gu, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/gu, ''));
    }),
    { numRuns: 1000 },
  );
});

test('a letter of two, three or four octets is never cut in two', () => {
  for (const sign of ['à', '€', '🙂']) {
    const folded = foldLine(`SUMMARY:${sign.repeat(200)}`);
    expect(folded.split('\r\n').every((line) => !line.includes('\uFFFD') && octets(line) <= 75)).toBe(true);
    expect(folded.split('\r\n').length).toBeGreaterThan(2);
  }
});

test('the next day crosses months, leap days and years', () => {
  expect(['2026-11-30', '2028-02-28', '2028-02-29', '2026-02-28', '2026-12-31'].map(nextDay)).toEqual([
    '2026-12-01',
    '2028-02-29',
    '2028-03-01',
    '2026-03-01',
    '2027-01-01',
  ]);
});

test('what is no day of the calendar is left out, and an instant that is none gives a fixed stamp', () => {
  expect(writeCalendar([{ ...EVENT, day: '2026-02-30' }], FRAME)).not.toContain('VEVENT');
  expect(writeCalendar([EVENT], { ...FRAME, changedAt: 'ieri' })).toContain('DTSTAMP:20000101T000000Z');
});

test('without a reminder there is no alarm, and the same commitments give the same bytes', () => {
  const { remindDaysBefore: _, ...quiet } = EVENT;
  expect(writeCalendar([quiet], FRAME)).not.toContain('VALARM');
  expect(writeCalendar([EVENT], FRAME)).toBe(writeCalendar([EVENT], FRAME));
});
