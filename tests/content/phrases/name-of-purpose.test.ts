// A purpose of one's own under the name of one of the ten is told apart from it wherever the two are named.
import { describe, expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import mobiliRossi from '#content/companies/mobili-rossi.json' with { type: 'json' };
import { phrasebook } from '#content/phrasebook.ts';
import { nameOfPurpose } from '#content/phrases/name-of-purpose.ts';
import type { Assessment } from '#model/assessment.ts';
import { judge } from '#model/judge/assess.ts';
import { compose } from '#model/report/compose.ts';
import { renderText } from '#model/report/text.ts';

describe('the name of a purpose', () => {
  test('is its own in both languages', () => {
    expect(nameOfPurpose('mass-speed', undefined, 'it')).toBe('Velocità per tutti');
    expect(nameOfPurpose('other', 'Smorzare', 'it')).toBe('Smorzare');
    expect(nameOfPurpose('other', 'Velocità per tutti', 'en')).toBe('Velocità per tutti');
  });

  test.each(['Velocità per tutti', 'velocità  per tutti '])('of one’s own, “%s”, says that it is', (name) => {
    expect(nameOfPurpose('other', name, 'it')).toBe(`${name} (scopo vostro)`);
  });

  test('stands apart in the rows and sentences of a report that declares both', () => {
    const assessment = {
      ...(mobiliRossi as unknown as Assessment),
      declaration: [
        { purpose: 'other', name: 'Velocità per tutti', weight: 50, bands: { speed: [70, 100, 3] } },
        { purpose: 'mass-speed', weight: 50 },
      ],
    } as Assessment;
    const phrases = phrasebook('it');
    const report = compose(catalogue, assessment, judge(catalogue, assessment), { today: '2026-11-23' });
    const text = renderText(report, phrases);
    expect(text).toContain('- 11. Velocità per tutti (scopo vostro), peso');
    expect(text).toContain('- 2. Velocità per tutti, peso');
    expect(text).toContain('Dichiarate «Velocità per tutti (scopo vostro)», che chiede');
    expect(text).toContain('Lo chiede anche «Velocità per tutti».');
  });
});
