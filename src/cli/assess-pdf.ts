// Writes a PDF for each entry of a request, and tells each file that was written.
import type { ProfileEdition } from '#model/profile/edition.ts';
import type { PdfWish, Request } from './arguments.ts';
import type { AssessWorld, Status } from './assess-all.ts';
import { entriesWithin } from './entries.ts';
import { complaint, openEntry } from './open-entry.ts';
import { shown } from './renderer.ts';
import { pdfWriter } from './write-pdf.ts';

export async function assessToPdf(
  { files, language, rows }: Request,
  pdf: PdfWish,
  edition: ProfileEdition | undefined,
  world: AssessWorld,
): Promise<Status> {
  const write = pdfWriter(pdf, language, world);
  let status: Status = 0;
  for await (const entry of entriesWithin(files, world, rows)) {
    const opened = await openEntry(entry, edition);
    if ('refusals' in opened) {
      status = 1;
      await world.complain(complaint(entry, opened.refusals, language));
    } else await world.print(shown(await write(opened.assessment, opened.session)));
  }
  return status;
}
