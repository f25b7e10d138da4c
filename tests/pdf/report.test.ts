import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { phrasebook } from '#content/phrasebook.ts';
import { samples } from '#content/samples.ts';
import { LANGUAGES, type Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { openAssessment } from '#model/exchange/assessment-schema.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { judge } from '#model/judge/assess.ts';
import { reportOf } from '#model/report/report-of.ts';
import { headingsOf } from '#model/report/tell-blocks.ts';
import { ATTACHMENT_NAME } from '#pdf/attachment.ts';
import { MARGIN, PAGE, ROOM } from '#pdf/grid.ts';
import { hashOf, PDF_HASHES, pdfHashes } from '../golden/pdf-hashes.ts';
import { faultsOf } from './check-accessible.ts';
import { assessmentOf, madeOnce, making, opened } from './making.ts';
import { PdfFile } from './pdf-file.ts';

const EACH = samples.flatMap(({ id, assessment }) =>
  ([['it'], ['en'], ['it', 'en']] as const).map((languages) => ({
    name: `${id} ${languages.join('+')}`,
    assessment,
    languages,
  })),
);

describe('the report of every sample, in each language and in both', () => {
  it.each(EACH)('$name keeps PDF/UA-1 and PDF/A-3a as far as a machine can tell', async ({ assessment, languages }) => {
    const { bytes, replaced, pages } = await madeOnce(assessment, languages);
    const file = new PdfFile(bytes);
    expect(faultsOf(file)).toEqual([]);
    expect(replaced).toEqual([]);
    expect(file.pages).toHaveLength(pages);
  });
});

/** Texts that end beyond the right margin, as pdf.js measures them. */
async function beyondMargin(assessment: Assessment, languages: readonly Language[]): Promise<readonly string[]> {
  const pdf = await opened((await madeOnce(assessment, languages)).bytes);
  const beyond: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    for (const item of items)
      if ('str' in item && item.transform[4] + item.width > PAGE.width - MARGIN.right + 1)
        beyond.push(`${page}: ${item.str}`);
  }
  await pdf.loadingTask.destroy();
  return beyond;
}

describe('nothing is set beyond the right margin', () => {
  const text = readFileSync(new URL('../fixtures/clinic.json', import.meta.url), 'utf8');
  const clinic = openAssessment(catalogue, text);
  if (!clinic.ok) throw new Error('refused');

  it.each(LANGUAGES)(
    'not even where the twelve dimensions need four marks to be explained, in %s',
    async (language) => {
      expect(await beyondMargin(clinic.value, [language])).toEqual([]);
    },
  );

  it.each(EACH.filter(({ languages }) => languages.length === 1))('$name', async ({ assessment, languages }) => {
    expect(await beyondMargin(assessment, languages)).toEqual([]);
  });
});

describe('pdf.js reads back', () => {
  const ROSSI = assessmentOf('mobili-rossi');

  it('the assessment from the attachment, to the same verdict', async () => {
    for (const { assessment } of samples) {
      const pdf = await opened((await madeOnce(assessment)).bytes);
      const { content } = (await pdf.getAttachments())[ATTACHMENT_NAME];
      await pdf.loadingTask.destroy();
      const read = openAssessment(catalogue, new TextDecoder().decode(content));
      if (!read.ok) throw new Error('refused');
      expect(canonicalJson(read.value)).toBe(canonicalJson(assessment));
      expect(judge(catalogue, read.value).verdict).toEqual(judge(catalogue, assessment).verdict);
    }
  });

  it('no attachment where none is to travel', async () => {
    const { bytes } = await making(ROSSI, ['it'], { carries: 'nothing' });
    const pdf = await opened(bytes);
    expect(await pdf.getAttachments()).toBeNull();
    await pdf.loadingTask.destroy();
    expect(Buffer.from(bytes).toString('latin1')).not.toContain(ATTACHMENT_NAME);
  });

  it('title, language and date', async () => {
    const pdf = await opened((await making(ROSSI, ['en', 'it'])).bytes);
    const { info } = (await pdf.getMetadata()) as unknown as { info: Record<string, unknown> };
    expect(info).toMatchObject({
      Title: 'Mobili Rossi: declared and operated · Coerente',
      Language: 'en-GB',
      CreationDate: 'D:20261122000000Z',
      Creator: 'Coerente',
    });
    await pdf.loadingTask.destroy();
  });

  it.each(EACH)('of $name an outline that is the headings of the page', async ({ assessment, languages }) => {
    const pdf = await opened((await madeOnce(assessment, languages)).bytes);
    const outline = await pdf.getOutline();
    expect(flat(outline)).toEqual(languages.flatMap((language) => headings(assessment, language)));
    for (const { dest } of outline.flatMap(({ items }) => items)) {
      expect(await pdf.getPageIndex((dest as [never])[0])).toBeGreaterThan(0);
    }
    await pdf.loadingTask.destroy();
  });

  it('every destination that a link names', async () => {
    const pdf = await opened((await madeOnce(ROSSI, ['it', 'en'])).bytes);
    const links: string[] = [];
    for (let page = 1; page <= pdf.numPages; page++) {
      const annotations = await (await pdf.getPage(page)).getAnnotations();
      links.push(...annotations.map(({ dest }) => String(dest)));
    }
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) expect(await pdf.getDestination(link)).not.toBeNull();
    await pdf.loadingTask.destroy();
  });
});

interface Item {
  readonly title: string;
  readonly items: readonly Item[];
}
/** An outline in reading order, each item with its depth. */
const flat = (items: readonly Item[], level = 1): readonly (readonly [number, string])[] =>
  items.flatMap((item) => [[level, item.title] as const, ...flat(item.items, level + 1)]);

function headings(assessment: Assessment, language: Language): readonly (readonly [number, string])[] {
  const { report } = reportOf(catalogue, assessment);
  return headingsOf(report, phrasebook(language)).map(({ level, text }) => [level, text]);
}

describe('the bytes', () => {
  it('are those kept for each sample', async () => {
    const kept = JSON.parse(readFileSync(new URL(`../golden/${PDF_HASHES}`, import.meta.url), 'utf8'));
    expect(await pdfHashes(), 'if the change is meant: npm run golden, and look at the pages').toEqual(kept);
  });

  it('are the same twice, and others for another date, language or reader', async () => {
    const rossi = assessmentOf('mobili-rossi');
    const first = hashOf((await making(rossi)).bytes);
    expect(hashOf((await making(rossi)).bytes)).toBe(first);
    const others = [
      await making(rossi, ['en']),
      await making(rossi, ['it'], { date: '2026-11-23' }),
      await making(rossi, ['it'], { carries: 'nothing' }),
      await making(rossi, ['it'], { consultant: { name: 'Studio Bianchi' } }),
    ];
    expect(new Set([first, ...others.map(({ bytes }) => hashOf(bytes))]).size).toBe(5);
  });

  it('do not depend on the order in which a file lists its answers', async () => {
    const rossi = assessmentOf('mobili-rossi');
    const turned = { ...rossi, answers: Object.fromEntries(Object.entries(rossi.answers).toReversed()) };
    expect(hashOf((await making(turned)).bytes)).toBe(hashOf((await making(rossi)).bytes));
  });
});

describe('the pages', () => {
  it('are not left white for the sake of a divergence in one piece: at most three tenths of any but the last', async () => {
    for (const id of ['mobili-rossi', 'tv-via-cavo']) {
      const pdf = await opened((await madeOnce(assessmentOf(id))).bytes);
      const white: number[] = [];
      for (let page = 1; page < pdf.numPages; page++) {
        const { items } = await (await pdf.getPage(page)).getTextContent();
        const above = items.flatMap((item) => ('str' in item && item.str.trim() ? [Number(item.transform[5])] : []));
        const lowest = Math.min(...above.filter((y) => y > MARGIN.bottom));
        white.push((lowest - MARGIN.bottom) / ROOM);
      }
      await pdf.loadingTask.destroy();
      expect(Math.max(...white), id).toBeLessThanOrEqual(0.32);
    }
  });
});
