import { describe, expect, it } from 'vitest';
import { curveChart } from '#components/result/charts/curve-chart.ts';
import { curveMessage } from '#components/result/charts/curve-message.ts';
import type { Inks } from '#components/result/charts/inks.ts';
import { linesOf, profileChart } from '#components/result/charts/profile-chart.ts';
import { countOutcomes, profileOf } from '#components/result/charts/profile-rows.ts';
import { resultWords } from '#components/result/words.ts';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { judge } from '#model/judge/assess.ts';
import type { PhoneBlock } from '#model/report/document.ts';
import { pickRows } from '#model/report/phone-rows.ts';

const inks: Inks = {
  paper: '#fff',
  ink: '#000',
  quiet: '#444',
  grid: '#ddd',
  area: '#ccc',
  say: '#1f5d86',
  asked: '#6393b6',
  shown: '#111',
  outline: '#666',
  face: 'sans-serif',
  textSize: 13,
};

const phone = (agents: readonly number[], seats?: { low: number; high: number }): PhoneBlock => ({
  kind: 'phone',
  calls: {
    perMonth: { low: 24_000, high: 24_000 },
    outsidePercent: { low: 0, high: 0 },
    hoursPerWeek: { low: 46, high: 46 },
  },
  callsPerHour: { low: 120, high: 120 },
  withinSeconds: 180,
  isPromised: true,
  handlingMinutes: { low: 4, high: 9 },
  patienceSeconds: { low: 60, high: 300 },
  rows: agents.map((count, index) => ({
    agents: count,
    low: Math.round((100 * index) / agents.length),
    high: 100,
    isToday: seats !== undefined && count >= seats.low && count <= seats.high,
  })),
  ...(seats && { today: { seats, level: { low: 17, high: 100 } } }),
});
const upTo = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => 10 + index);

describe('a profile', () => {
  it('of each of the ten purposes has twelve rows whose outcomes add up, for every sample', () => {
    for (const { assessment } of samples) {
      const judgement = judge(catalogue, assessment);
      for (const { id, bands } of catalogue.purposes) {
        const profile = profileOf(judgement, id);
        if (!profile) throw new Error(id);
        const { inside, outside, undecided } = countOutcomes(profile);
        expect(profile.rows).toHaveLength(12);
        expect(inside + outside + undecided).toBe(Object.keys(bands).length);
      }
    }
  });

  it('of a declaration alone says outside nowhere', () => {
    const [first] = samples;
    if (!first) throw new Error('There is no sample company');
    const judgement = judge(catalogue, { ...first.assessment, answers: {} });
    for (const { id } of catalogue.purposes) {
      const profile = profileOf(judgement, id);
      expect(profile?.rows.filter(({ outcome }) => outcome === 'outside')).toEqual([]);
    }
  });

  it('is drawn without movement, on a whole scale, with a band or a gap for each of the twelve', () => {
    const [first] = samples;
    if (!first) throw new Error('There is no sample company');
    const profile = profileOf(judge(catalogue, first.assessment), 'mass-speed');
    if (!profile) throw new Error('mass-speed');
    const { data, options } = profileChart(profile, (dimension) => dimension, inks, 1000);
    expect(options?.animation).toBe(false);
    expect(options?.scales?.['x']).toMatchObject({ min: 0, max: 100 });
    expect(data.datasets.map((set) => set.data.length)).toEqual([12, 12]);
    expect(data.datasets[0]?.data.filter((span) => span === null)).toHaveLength(1);
  });

  it('wraps names at 14 letters on a narrow screen without losing a word', () => {
    expect(linesOf('Autonomia di chi risponde', 14)).toEqual(['Autonomia di', 'chi risponde']);
    expect(linesOf('Precipitevolissimevolmente', 14)).toEqual(['Precipitevolissimevolmente']);
  });
});

describe('the curve of the phone', () => {
  it('of 25 counts is shown in about ten rows, first, last and today’s among them, in order', () => {
    const rows = pickRows(phone(upTo(25), { low: 14, high: 18 }).rows);
    const agents = rows.map((row) => row.agents);
    expect(rows.length).toBeLessThanOrEqual(10);
    for (const kept of [10, 14, 18, 34]) expect(agents).toContain(kept);
    expect(agents).toEqual(agents.toSorted((a, b) => a - b));
  });

  it.each(LANGUAGES)('says in words in %s what it shows, with today’s seats and without', (language) => {
    const face = { phrases: phrasebook(language), words: resultWords[language], language };
    const plain = curveMessage(face, phone(upTo(6)));
    const today = curveMessage(face, phone(upTo(6), { low: 11, high: 13 }));
    expect(plain).toMatch(/10.*0–100.*15\D*83–100\./);
    expect(today).toContain('11–13');
    expect(today).toContain('17–100');
    expect(today.startsWith(plain)).toBe(true);
  });

  it('says one person as one', () => {
    const face = { phrases: phrasebook('it'), words: resultWords.it, language: 'it' } as const;
    expect(curveMessage(face, phone([1, 2]))).toContain('con 1\u00a0persona al telefono');
  });

  it('is drawn from the least to the most favourable case, without movement', () => {
    const chart = curveChart(phone(upTo(6)).rows, { isPromised: true }, inks);
    expect(chart.options?.animation).toBe(false);
    expect(chart.data.datasets[1]?.data[0]).toEqual({ x: 10, y: 0 });
    expect(chart.data.datasets[0]?.data.at(-1)).toEqual({ x: 15, y: 100 });
  });
});
