// Makes the PDF away from the page, so that nothing on it stands still meanwhile. It fetches the fonts, which no page may do
// (its policy lets it connect to nothing), and holds them from one report to the next; whatever goes wrong is told, never thrown.
import type { FromWorker, ToWorker } from '#components/take/pdf-messages.ts';
import { openFaces, type PdfFonts } from '#pdf/faces.ts';
import { openLogo } from '#pdf/logo.ts';
import { makeReportPdf, type PdfRequest } from '#pdf/make-report.ts';

interface Scope {
  onmessage: ((event: MessageEvent<ToWorker>) => void) | null;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
}
const scope = globalThis as unknown as Scope;

const ADDRESSES = {
  serif: new URL('../../pdf/fonts/serif.ttf', import.meta.url),
  strong: new URL('../../pdf/fonts/strong.ttf', import.meta.url),
  text: new URL('../../pdf/fonts/text.ttf', import.meta.url),
} as const;

/** How a TrueType file begins. */
const TRUE_TYPE = [0, 1, 0, 0];

let fonts: Promise<PdfFonts> | undefined;

async function fetchFonts(): Promise<PdfFonts> {
  const entries = Object.entries(ADDRESSES).map(async ([face, address]) => {
    const response = await fetch(address);
    const bytes = new Uint8Array(await response.arrayBuffer());
    // A page of the network's own (a login, an apology) may come with the best of answers.
    if (!response.ok || !TRUE_TYPE.every((byte, i) => bytes[i] === byte)) throw new Error(`No font at ${address}`);
    return [face, bytes] as const;
  });
  return Object.fromEntries(await Promise.all(entries)) as unknown as PdfFonts;
}

/** Once for all reports; after a failure the next wish tries anew. */
function wantFonts(): Promise<PdfFonts> {
  fonts ??= fetchFonts();
  fonts.catch(() => {
    fonts = undefined;
  });
  return fonts;
}

/** Fetches and reads the fonts while nobody waits. What goes wrong here goes wrong again, and is told, when a report is made. */
const getReady = (): Promise<void> =>
  wantFonts()
    .then(openFaces)
    .then(undefined, () => {});

async function make(request: PdfRequest): Promise<void> {
  const loaded = await wantFonts().catch(() => undefined);
  if (!loaded) return scope.postMessage({ kind: 'not-loaded' });
  const made = await makeReportPdf(request, loaded, (done, of) => scope.postMessage({ kind: 'step', done, of }));
  const bytes = new Uint8Array(made.bytes);
  scope.postMessage({ kind: 'made', bytes, replaced: made.replaced, pages: made.pages }, [bytes.buffer]);
}

const tell = (fault: unknown): void => {
  scope.postMessage({ kind: 'fault', told: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
};

scope.onmessage = ({ data: message }) => {
  switch (message.kind) {
    case 'get-ready':
      getReady();
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
