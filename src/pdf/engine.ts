// pdfkit, set up as every report of ours needs it: A4, tagged, PDF/UA-1 and PDF/A-3a at once, and the same bytes for the
// same content, in the terminal as in the browser. Takes what the file says about itself; it draws nothing.
import { PDFDocument } from '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import { infoOf, type Metadata, xmpOf } from './metadata.ts';

const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0 } as const;

export class Engine extends PDFDocument {
  readonly #metadata: Metadata;

  /** `content` is whatever the file is made from, as text: the identifier of the file is drawn from it. */
  constructor(metadata: Metadata, content: string) {
    super({
      size: 'A4',
      margins: NO_MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      subset: 'PDF/A-3a',
      lang: metadata.languages[0] ?? 'it-IT',
      displayTitle: true,
      bufferPages: true,
      autoFirstPage: false,
      font: null,
      info: { ...infoOf(metadata), content },
    });
    // It has served the identifier, which is all it came for.
    delete this.info['content'];
    this.#metadata = metadata;
  }

  /** Called by pdfkit when it writes the XMP packet. */
  _addInfo(): void {
    this.appendXML(xmpOf(this.#metadata));
  }
}

/** Ends the document and gives its bytes: pdfkit keeps what it writes until somebody listens, and nobody need. */
export function bytesOf(engine: Engine): Uint8Array {
  engine.end();
  return joined(engine._buffer);
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
