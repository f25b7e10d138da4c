// Writes the PDF of each assessment into a folder and tells what was written. The clock and the disk belong to whoever
// calls; what goes into the file is the business of the PDF itself.
import { marksOf } from '#content/file-marks.ts';
import type { Language } from '#content/shape.ts';
import { command as english } from '#content/words/en/refusals.ts';
import { command as italian } from '#content/words/it/refusals.ts';
import type { Assessment } from '#model/assessment.ts';
import type { Session } from '#model/workshop/report/session.ts';
import { pdfFileName } from '#pdf/file-name.ts';
import { makeReportPdf } from '#pdf/make-report.ts';
import type { PdfWish } from './arguments.ts';
import { whileWriting } from './not-written.ts';
import { readFonts } from './read-fonts.ts';

export interface PdfWorld {
  /** Writes a file into a folder, which is made where it is missing; fails as the system fails. */
  readonly saveFile: (folder: string, name: string, bytes: Uint8Array) => Promise<void>;
  /** YYYY-MM-DD, where the reader is. */
  readonly today: () => string;
}

/** Gives what to tell of a file once it is written; a `NotWritten` where it cannot be, and then no other is tried. */
export function pdfWriter(
  { folder, languages, date, without }: PdfWish,
  language: Language,
  world: PdfWorld,
): (assessment: Assessment, session?: Session) => Promise<string> {
  const words = language === 'it' ? italian : english;
  const day = date ?? world.today();
  const marks = marksOf(language, !without.has('data'), !without.has('money'));
  const taken = new Set<string>();
  return async (assessment, session) => {
    const { bytes, pages, replaced } = await makeReportPdf(
      {
        assessment,
        ...(session && { session }),
        languages,
        date: day,
        carries: without.has('data') ? 'nothing' : 'assessment',
        money: !without.has('money'),
      },
      readFonts(),
    );
    const name = pdfFileName(assessment.company.name, languages, marks, taken);
    taken.add(name);
    const path = `${folder.replace(/\/+$/u, '')}/${name}`;
    await world.saveFile(folder, name, bytes).catch(whileWriting(path));
    const boxes = replaced.length > 0 ? `; ${words.replaced(replaced.join(' '))}` : '';
    return `${words.written(path, pages)}${boxes}\n`;
  };
}
