// The name of a file that is handed out, whatever the company is called.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameOf, today } from '#components/take/file-name.ts';
import { MOST_IN_QR, qrPath } from '#components/take/qr-path.ts';

describe('the name of a file', () => {
  test('says what it is, of whom and of which day', () => {
    expect(nameOf('Caffè «Aurora» S.p.A.', '2026-11-22')).toBe('coerente-caffe-aurora-s-p-a-2026-11-22');
    expect(nameOf('Mobili Rossi', '2026-11-22', 'findings')).toBe('coerente-mobili-rossi-findings-2026-11-22');
    expect(nameOf('公司', '2026-11-22')).toBe('coerente-2026-11-22');
  });
  test('is letters, digits and hyphens, ends with the day and stays under 80 characters, whatever the company', () => {
    const company = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.constant('../../\u202Efdp.exe\0'));
    fc.assert(
      fc.property(company, (name) => {
        expect(nameOf(name, '2026-11-22', 'both')).toMatch(/^(?=.{1,80}$)coerente(-[a-z0-9]+)*-both-2026-11-22$/u);
      }),
      { numRuns: 2000 },
    );
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
