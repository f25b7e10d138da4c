// The name of a file that is handed out, whatever the company is called.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf, today } from '#components/take/file-name.ts';
import { MOST_IN_QR, qrPath } from '#components/take/qr-path.ts';
import { FILE_MARKS, marksOf } from '#content/file-marks.ts';
import { LANGUAGES } from '#content/shape.ts';
import { pdfFileName } from '#pdf/file-name.ts';
import { anySign } from '../../support/any-sign.ts';

describe('the name of a file', () => {
  test('says what it is, of whom and of which day', () => {
    expect(nameOf('Caffè «Aurora» S.p.A.', '2026-11-22')).toBe('coerente-caffe-aurora-s-p-a-2026-11-22');
    expect(nameOf('Mobili Rossi', '2026-11-22', 'divergenze')).toBe('coerente-mobili-rossi-2026-11-22-divergenze');
    expect(nameOf('公司', '2026-11-22')).toBe('coerente-2026-11-22');
  });
  test('is letters, digits and hyphens, ends with the day and the marks and stays under 100 characters', () => {
    const company = fc.oneof(fc.string({ unit: anySign, maxLength: 400 }), fc.constant('../../\u202Efdp.exe\0'));
    fc.assert(
      fc.property(company, (name) => {
        expect(nameOf(name, '2026-11-22', ...marksOf('it', false, false))).toMatch(
          /^(?=.{1,100}$)coerente(-[a-z0-9]+)*-2026-11-22-senza-dati-senza-importi$/u,
        );
      }),
      { numRuns: 2000 },
    );
  });
  test('is never shared by the whole, the one without data and the one without amounts, here or in the terminal', () => {
    const whole = [true, false];
    const names = LANGUAGES.flatMap((language) =>
      whole.flatMap((data) =>
        whole.flatMap((money) => {
          const marks = marksOf(language, data, money);
          return ['Mobili Rossi', 'Mobili Rossi senza dati', 'Mobili Rossi without data'].flatMap((company) => [
            `${nameOf(company, '2026-11-22', ...marks)}.${language}.pdf`,
            pdfFileName(company, [language], marks),
          ]);
        }),
      ),
    );
    expect(new Set(names).size).toBe(names.length);
    expect(pdfFileName('Mobili Rossi', ['it', 'en'], marksOf('it', false, true))).toBe(
      'mobili-rossi.senza-dati.it-en.pdf',
    );
  });
  test('is marked in letters and hyphens alone', () => {
    for (const mark of LANGUAGES.flatMap((language) => Object.values(FILE_MARKS[language])))
      expect(mark).toMatch(/^[a-z]+(-[a-z]+)*$/u);
  });
  test('takes the day of this device, not that of Greenwich', () => {
    expect(today(new Date(2026, 0, 2, 0, 5))).toBe('2026-01-02');
    expect(today(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
  });
});

describe('a QR code', () => {
  test(`is drawn up to ${MOST_IN_QR} bytes, with a quiet zone of four modules, and not beyond`, () => {
    const drawn = qrPath('a'.repeat(MOST_IN_QR));
    expect(drawn?.path).toMatch(/^M4 4h7v1H4z/u);
    // Version 28, 129 modules, and the zone on both sides.
    expect(drawn?.side).toBe(129 + 8);
    expect(qrPath('a'.repeat(MOST_IN_QR + 1))).toBeUndefined();
    expect(qrPath('à'.repeat(MOST_IN_QR / 2 + 1))).toBeUndefined();
  });
});
