// The report of a workshop on paper: page one stays one page, every mark is tagged, the outline is the headings of every face, and
// what opens again is the assessment and nothing of the ballots.
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { agreedWords } from '#content/phrases/agreed-text.ts';
import { workshopPhrasebook } from '#content/phrases/workshop-report.ts';
import { demonstration } from '#content/workshop/demonstration.ts';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { readPdfAttachments } from '#model/exchange/pdf-attachment.ts';
import { reportOf } from '#model/report/report-of.ts';
import { headingsOf } from '#model/report/tell-blocks.ts';
import { agreedAssessment } from '#model/workshop/acts/agreed.ts';
import { sessionOf } from '#model/workshop/report/session.ts';
import { faultsOf } from './check-accessible.ts';
import { DATE, making, opened, textIn } from './making.ts';
import { PdfFile } from './pdf-file.ts';

const bare = (text: string): string => text.replaceAll(/\s/gu, '');
const DEMO = demonstration('DEM234', `${DATE}T09:00:00.000Z`);
const assessment = agreedAssessment(DEMO);
const session = sessionOf(DEMO);
const both = making(assessment, ['it', 'en'], { session });

describe('the report of the demonstration', () => {
  it('is accessible as far as a machine can tell, in both languages in one file', async () => {
    expect(faultsOf(new PdfFile((await both).bytes))).toEqual([]);
  });

  it('has the headings of every face in its outline', async () => {
    const pdf = await opened((await both).bytes);
    const { report } = reportOf(catalogue, assessment, 'whole', DATE, session);
    const wanted = (['it', 'en'] as const).flatMap((language) =>
      headingsOf(report, workshopPhrasebook(language)).map(({ text }) => text),
    );
    const texts = (items: Awaited<ReturnType<typeof pdf.getOutline>>): readonly string[] =>
      items.flatMap((item) => [item.title, ...texts(item.items)]);
    expect(texts(await pdf.getOutline())).toEqual(wanted);
    await pdf.loadingTask.destroy();
  });

  it('leaves page one as long as it is without the workshop', async () => {
    const contents = bare('In questo rapporto');
    for (const made of [both, making(assessment, ['it'])]) {
      const pages = await textIn((await made).bytes);
      expect(pages.findIndex((page) => bare(page).includes(contents))).toBe(1);
    }
  });

  it('says on page one which service of the company it is about', async () => {
    const [first = ''] = await textIn((await both).bytes);
    expect(bare(first)).toContain(bare(DEMO.scope));
  });

  it('marks on page one and where it is told in full a sentence that is there in Italian alone', async () => {
    const sentence = { it: 'Esistiamo perché nessun cantiere aspetti da solo.' };
    const consensus = DEMO.consensus && { ...DEMO.consensus, sentence };
    if (!consensus) throw new Error('the demonstration has a declaration');
    const own = { session: sessionOf({ ...DEMO, consensus }) };
    const mark = bare(agreedWords('en').sentence);
    const pagesOf = async (language: 'it' | 'en') =>
      (await textIn((await making(assessment, [language], own)).bytes)).map(bare);
    const [english, italian] = [await pagesOf('en'), await pagesOf('it')];
    const quoting = english.filter((page) => page.includes(bare(sentence.it)));
    expect(quoting).toHaveLength(2);
    expect(quoting[0]).toBe(english[0]);
    for (const page of quoting) expect(page).toContain(bare(sentence.it) + mark);
    expect(italian[0]).toContain(bare(sentence.it));
    expect(italian.join('')).not.toContain(bare(agreedWords('it').sentence));
  });

  it('tells the shared declaration, the definitions, the disputed number and every commitment', async () => {
    const text = bare((await textIn((await both).bytes)).join(' '));
    for (const { text: words } of DEMO.definitions) {
      expect(text).toContain(bare(words.it ?? ''));
      expect(text).toContain(bare(words.en ?? ''));
    }
    for (const { what, measure } of DEMO.commitments) {
      expect(text).toContain(bare(what));
      expect(text).toContain(bare(measure));
    }
    expect(text).toContain(bare(DEMO.disputes[0]?.note ?? ''));
  });

  it('opens to the assessment with the shared declaration, and carries no ballot', async () => {
    const { bytes } = await both;
    const found = await openBytes(catalogue, bytes, 'rapporto.pdf');
    const again = found.kind === 'found' ? found.entries[0]?.assessment : undefined;
    expect(canonicalJson(again)).toBe(canonicalJson(assessment));
    const attached = await readPdfAttachments(bytes);
    const texts = attached.ok ? attached.value.map((one) => new TextDecoder().decode(one.bytes)) : [];
    expect(texts).toEqual([canonicalJson(assessment)]);
    const bareFile = await making(assessment, ['it'], { session, carries: 'nothing' });
    expect((await openBytes(catalogue, bareFile.bytes, 'rapporto.pdf')).kind).toBe('refused');
  });

  it('gives the same bytes twice, and others without the workshop', async () => {
    const once = await making(assessment, ['it'], { session });
    expect(Buffer.compare(once.bytes, (await making(assessment, ['it'], { session })).bytes)).toBe(0);
    expect(Buffer.compare(once.bytes, (await making(assessment)).bytes)).not.toBe(0);
  });

  it.each([0, 1, 3, 40])('is made for %i voters', async (count) => {
    const [one] = DEMO.ballots;
    if (!one) throw new Error('no ballot');
    const ballots = Array.from({ length: count }, (_, at) => ({
      ...one,
      ballot: { ...one.ballot, id: `v${at}`, tokens: { 'mass-speed': at % 21, other: 20 - (at % 21) } },
    }));
    const made = await making(assessment, ['it'], { session: sessionOf({ ...DEMO, ballots, revealed: [1] }) });
    expect(faultsOf(new PdfFile(made.bytes))).toEqual([]);
  });
});
