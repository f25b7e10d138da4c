// The file of an engagement given to the command: what the room declares is assessed, and the report tells of its workshop.
import { describe, expect, it } from 'vitest';
import { demonstration } from '#content/workshop/demonstration.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import type { Engagement } from '#model/workshop/engagement.ts';
import { writeEngagement } from '#model/workshop/engagement-schema.ts';
import { sessionOf } from '#model/workshop/report/session.ts';
import { making } from '../pdf/making.ts';
import { ran } from './world.ts';

const DEMO = demonstration('DEM234', '2026-11-22T09:00:00.000Z');
const TEXT = writeEngagement(DEMO);
const given = (engagement: Engagement) => ({ 'e.json': writeEngagement(engagement) });

describe('an engagement', () => {
  it('is judged by what its room declares', async () => {
    const { status, printed } = await ran(['e.json'], { 'e.json': TEXT });
    expect(status).toBe(0);
    const { declared } = JSON.parse(printed) as { declared: readonly { purpose: string; weight: number }[] };
    expect(declared.map(({ purpose, weight }) => [purpose, weight])).toEqual([
      ['extraordinary-trust', 0.6],
      ['different-people', 0.4],
    ]);
  });

  it('gives the PDF that its desk gives, byte for byte', async () => {
    const { saved } = await ran(['--pdf', 'out', '--lang', 'it', '--date=2026-11-22', 'e.json'], { 'e.json': TEXT });
    const [bytes] = Object.values(saved ?? {});
    const assessment = agreedAssessment(DEMO);
    expect(bytes).toEqual((await making(assessment, ['it'], { session: sessionOf(DEMO) })).bytes);
  });

  it.each(['text', 'markdown'])('has the workshop in its report as %s, and no vote that is sealed', async (format) => {
    const { printed } = await ran(['--format', format, '--lang', 'it', 'e.json'], { 'e.json': TEXT });
    expect(printed).toMatch(/^(## )?I voti della sala$/mu);
    const sealed = await ran(['--format', format, '--lang', 'it', 'e.json'], given({ ...DEMO, revealed: [] }));
    expect(sealed.printed).not.toContain('I voti della sala');
    expect(sealed.printed).toContain('La dichiarazione condivisa');
  });

  it('without any declaration is refused, naming the place', async () => {
    const { consensus: _, ...rest } = DEMO;
    const bare = { ...rest, assessment: { ...DEMO.assessment, declaration: [] } };
    const { status, complained } = await ran(['--lang', 'it', 'e.json'], given(bare));
    expect(status).toBe(1);
    expect(complained).toMatch(/^e\.json:\d+: assessment\.declaration: /u);
  });
});
