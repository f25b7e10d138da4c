// What a way out of the whole leaves is named: the matter, how much it weighs, and the purpose that asks for it.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { sampleOf, samples } from '#content/samples.ts';
import type { Assessment } from '#model/assessment.ts';
import { blockOf } from '#model/report/document.ts';
import { reportOf } from '#model/report/report-of.ts';
import type { WholeWay } from '#model/report/ways-out.ts';

const setsOf = (id: string): readonly WholeWay[] =>
  blockOf(reportOf(catalogue, sampleOf(id)?.assessment as Assessment).report, 'repairs')?.sets ?? [];

describe('what a way out of the whole leaves', () => {
  it.each(samples.map(({ id }) => id))('is named where anything is left, and only there: %s', (id) => {
    for (const { leaves, left } of setsOf(id)) expect(left.length > 0).toBe(leaves > 0);
  });

  it.each([
    ['it', 'Ne resta una rilevante: «Che cosa decide il denaro», per «Fiducia straordinaria». Su quel punto'],
    ['en', 'One substantial divergence is left: “What decides the money”, for “Extraordinary trust”. There'],
  ] as const)('names the matter and the purpose, in %s', (language, told) => {
    const [way] = setsOf('mobili-rossi').filter(({ side }) => side === 'do');
    expect(way && phrasebook(language, 'EUR').wholeWayText(way)).toContain(told);
  });
});
