import { describe, expect, it } from 'vitest';
import type { Assessment } from '#model/assessment.ts';
import { faultsOf } from './check-accessible.ts';
import { assessmentOf, making, opened, textIn } from './making.ts';
import { PdfFile } from './pdf-file.ts';

const ROSSI = assessmentOf('mobili-rossi');
const named = (name: string): Assessment => ({ ...ROSSI, company: { ...ROSSI.company, name } });

describe('a company whose name is hostile', () => {
  it.each([
    ['<img src=x onerror=alert(1)>'],
    ['"><script>alert(1)</script>'],
    [') /JS (app.alert(1)) \\'],
    [['R&D <Test> {{7*7}} $', '{7*7}'].join('')],
    ['A'.repeat(300)],
    ['nome molto lungo '.repeat(17).trim()],
  ])('%j stands in the pages and in the title as it is', async (name) => {
    const { bytes, replaced } = await making(named(name), ['it'], { consultant: { name } });
    expect(faultsOf(new PdfFile(bytes))).toEqual([]);
    expect(replaced).toEqual([]);
    const [first = ''] = await textIn(bytes);
    expect(first.replaceAll(' ', '')).toContain(name.replaceAll(' ', ''));
    const pdf = await opened(bytes);
    const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string } };
    expect(info.Title.startsWith(name)).toBe(true);
    expect(await pdf.getJSActions()).toBeNull();
    await pdf.loadingTask.destroy();
  });

  it.each([
    ['日本株式会社', ['日', '本', '株', '式', '会', '社']],
    ['Rossi 🛋️', ['🛋', '\uFE0F']],
    ['شركة', ['ش', 'ر', 'ك', 'ة']],
    ['Rossi\u202Efdp.exe', ['U+202E']],
    ['Nul\u0000\u0007', ['U+0000', 'U+0007']],
    ['solo \uD800 metà', ['\uFFFD']],
  ])(
    '%j shows boxes for what the faces lack, tells which, and keeps it for whoever hears the page',
    async (name, lacking) => {
      const { bytes, replaced } = await making(named(name));
      expect([...replaced].sort()).toEqual([...lacking].sort());
      const file = new PdfFile(bytes);
      expect(faultsOf(file)).toEqual([]);
      expect((await textIn(bytes))[0]).toContain('□');
      expect(file.pages[0]?.content.toString('latin1')).toContain('/ActualText');
    },
  );

  it('is set in one order, whatever marks would turn it', async () => {
    const { bytes } = await making(named('\u202Eissor\u202C'));
    const pdf = await opened(bytes);
    const { info } = (await pdf.getMetadata()) as unknown as { info: { Title: string } };
    expect(info.Title).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/u);
    await pdf.loadingTask.destroy();
  });
});

describe('a declaration and answers at their longest', () => {
  it('still give a report without a fault, in a time one can wait', async () => {
    const long = 'clienti-di-ogni-genere '.repeat(14).slice(0, 300);
    const assessment: Assessment = {
      ...ROSSI,
      company: { ...ROSSI.company, name: 'W'.repeat(300) },
      declaration: [
        { purpose: 'other', weight: 2, name: long, scope: long, bands: { speed: [80, 100, 2] } },
        { purpose: 'different-people', weight: 1, scope: 'x'.repeat(300) },
      ],
      answers: { ...ROSSI.answers, 'tiers.vip': { added: 'novità '.repeat(280).slice(0, 2000) } },
    };
    const start = performance.now();
    const { bytes } = await making(assessment, ['it', 'en']);
    expect(faultsOf(new PdfFile(bytes))).toEqual([]);
    expect(performance.now() - start).toBeLessThan(30_000);
  });

  it('carry a note of a megabyte without waiting for it', async () => {
    const note = 'nota '.repeat(200_000);
    const assessment = { ...ROSSI, answers: { ...ROSSI.answers, 'staff.fte': { value: 60, note } } } as Assessment;
    const start = performance.now();
    const { bytes } = await making(assessment);
    expect(performance.now() - start).toBeLessThan(15_000);
    expect(bytes.length).toBeLessThan(400_000);
  });
});
