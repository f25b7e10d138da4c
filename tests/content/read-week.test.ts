// Opening hours that never end, as people write them in a field of hours a week.
import { describe, expect, it } from 'vitest';
import { readAmount } from '#content/numbers/read.ts';
import { LANGUAGES } from '#content/shape.ts';

describe.each(LANGUAGES)('in a field of hours a week, in %s,', (language) => {
  it.each([
    '24/7',
    ' 24 / 7 ',
    '24x7',
    '24h/7',
    '24-7',
    '24/7/365',
    'h24',
    'H24',
    'h 24, 7/7',
    '24h su 24',
    '24 ore su 24',
    '24\u00a0ore su 24, 7 giorni su 7',
    '24 su 24 e 7 su 7',
    '7 giorni su 7, 24 ore su 24',
    '7/7 24/24',
    '24 hours a day, seven days a week',
  ])('%j is 168', (text) => {
    expect(readAmount(text, language, 'hours-per-week')).toEqual({ kind: 'number', value: 168 });
  });

  it.each([
    '24/5',
    '12/7',
    'h24 5/7',
    '24 ore',
    '24/7 tranne la domenica',
    '24/7/36',
    '24 ore su 24, 5 giorni su 7',
    'h12',
  ])('%j is not', (text) => {
    expect(readAmount(text, language, 'hours-per-week')).not.toEqual({ kind: 'number', value: 168 });
  });

  it('“24/7” stays unread where the field asks something else', () => {
    expect(readAmount('24/7', language, 'hours')).toEqual({ kind: 'unreadable' });
    expect(readAmount('24/7', language, 'count')).toEqual({ kind: 'unreadable' });
  });
});
