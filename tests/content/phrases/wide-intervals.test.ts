// An interval whose ends are too far apart is not printed as if it told something: what it hangs on is named instead.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { saysNothing } from '#content/phrases/physics-figures.ts';
import { sampleOf } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';

const factsOf = (id: string, language: 'it' | 'en'): readonly string[] => {
  const physics = blockOf(reportOf(catalogue, sampleOf(id)?.assessment as Assessment).report, 'physics');
  return physics
    ? phrasebook(language, 'EUR')
        .physicsCards(physics)
        .flatMap(({ facts }) => facts.map(({ label, text }) => `${label}: ${text}`))
    : [];
};

describe('an interval whose ends are more than thirty times apart', () => {
  it.each([
    [{ low: 1, high: 30 }, false],
    [{ low: 1, high: 30.1 }, true],
    [{ low: 0, high: 30 }, false],
    [{ low: 0, high: 31 }, true],
    [{ low: null, high: null }, false],
    [{ low: 1, high: null }, false],
  ])('says nothing, an amount under the least one counting as that: %j, %s', (range, is) => {
    expect(saysNothing(range, 1)).toBe(is);
  });

  it('gives way to the blanks behind it', () => {
    expect(factsOf('noleggio-italia', 'it').join('\n')).toMatch(/Attesa tipica: non si può dire: dipende da «/u);
    expect(factsOf('noleggio-italia', 'en').join('\n')).toMatch(/cannot be told: it depends on “/u);
    expect(factsOf('noleggio-italia', 'it').join('\n')).not.toContain('da nessuna attesa a 11');
  });

  it('does not touch people a budget pays, who are told as the most where suppliers are paid too', () => {
    expect(factsOf('tv-via-cavo', 'it').join('\n')).toMatch(
      /Persone che il budget paga: al massimo [\d.]+, se fornitori e strumenti non costassero nulla/u,
    );
  });
});
