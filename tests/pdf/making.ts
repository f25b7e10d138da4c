// What the tests of the PDF share: a request for a sample, the file made from it, and pdf.js as a second reader.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { sampleOf } from '#content/samples.ts';
import type { Language } from '#content/shape.ts';
import type { Assessment } from '#model/assessment.ts';
import { type MadePdf, makeReportPdf, type PdfRequest } from '#pdf/make-report.ts';
import { readFonts } from '../../src/cli/read-fonts.ts';

export const DATE = '2026-11-22';

export function assessmentOf(id: string): Assessment {
  const sample = sampleOf(id);
  if (!sample) throw new Error(`No sample is called ${id}`);
  return sample.assessment;
}

export const making = (
  assessment: Assessment,
  languages: readonly Language[] = ['it'],
  more: Partial<PdfRequest> = {},
): Promise<MadePdf> =>
  makeReportPdf({ assessment, languages, date: DATE, carries: 'assessment', money: true, ...more }, readFonts());

const kept = new Map<string, Promise<MadePdf>>();

/** The same, made once for each assessment and languages: for those who only read what a sample’s report is. */
export function madeOnce(assessment: Assessment, languages: readonly Language[] = ['it']): Promise<MadePdf> {
  const key = `${languages} ${JSON.stringify(assessment)}`;
  const made = kept.get(key) ?? making(assessment, languages);
  kept.set(key, made);
  return made;
}

/** The file as pdf.js reads it; to be closed by whoever asked. */
export function opened(bytes: Uint8Array) {
  const isQuiet = { verbosity: 0, useSystemFonts: false, disableFontFace: true, isEvalSupported: false };
  return getDocument({ data: bytes.slice(), ...isQuiet }).promise;
}

/** Everything the pages say, in the order in which it is drawn. */
export async function textIn(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await opened(bytes);
  const pages: string[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent();
    pages.push(items.map((item) => ('str' in item ? item.str : '')).join(''));
  }
  await pdf.loadingTask.destroy();
  return pages;
}
