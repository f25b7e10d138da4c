// Makes the PDF away from the page, so that nothing on it stands still meanwhile. It holds the fonts from one report to the
// next, and whatever goes wrong in it is told, never thrown.
import type { FromWorker, ToWorker } from '#components/take/pdf-messages.ts';
import { openFaces, type PdfFonts } from '#pdf/faces.ts';
import { openLogo } from '#pdf/logo.ts';
import { makeReportPdf, type PdfRequest } from '#pdf/make-report.ts';

interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

let fonts: PdfFonts | undefined;

async function make(request: PdfRequest): Promise<void> {
  if (!fonts) throw new Error('A report is wanted before its fonts');
  const made = await makeReportPdf(request, fonts, (done, of) => scope.postMessage({ kind: 'step', done, of }));
  const bytes = new Uint8Array(made.bytes);
  scope.postMessage({ kind: 'made', bytes, replaced: made.replaced, pages: made.pages }, [bytes.buffer]);
}

/** Reads the fonts while nobody waits. What goes wrong here goes wrong again when a report is made, and is told then. */
function open(given: PdfFonts): void {
  try {
    openFaces(given);
  } catch {}
}

const tell = (fault: unknown): void => {
  scope.postMessage({ kind: 'fault', told: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
};

scope.onmessage = ({ data: message }) => {
  switch (message.kind) {
    case 'fonts':
      fonts = message.fonts;
      open(fonts);
      return;
    case 'look-at-logo': {
      const opened = openLogo(message.bytes);
      scope.postMessage({ kind: 'logo', refusals: opened.ok ? [] : opened.refusals });
      return;
    }
    case 'make':
      make(message.request).catch(tell);
  }
};
