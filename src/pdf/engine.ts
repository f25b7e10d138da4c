// pdfkit, set up as every report of ours needs it: A4, tagged, PDF/UA-1 and PDF/A-3a at once, and the same bytes for the
// same content, in the terminal as in the browser. Takes what the file says about itself; it draws nothing.
import { zlibSync } from 'fflate';
import { PDFDocument } from '../../node_modules/pdfkit/js/pdfkit.browser.mjs';
import { infoOf, type Metadata, xmpOf } from './metadata.ts';

const NO_MARGIN = { top: 0, bottom: 0, left: 0, right: 0 } as const;

export class Engine extends PDFDocument {
  readonly #metadata: Metadata;
  /** What each page says, as text: bytes are made of it once, not of every operator. */
  readonly #said = new Map<Engine['page'], string[]>();
  /** The file so far. Declared only: pdfkit writes before a field of ours would be there. */
  declare _pieces: (string | Uint8Array)[] | undefined;

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

  /** Called by pdfkit and by us with whatever is drawn. */
  override addContent(operators: string): this {
    const said = this.#said.get(this.page);
    if (said) said.push(operators);
    else this.#said.set(this.page, [operators]);
    return this;
  }

  /** Called by pdfkit with every line of the file; it counts on knowing how many bytes there are. */
  override _write(piece: string | Uint8Array): void {
    this._pieces ??= [];
    this._pieces.push(piece);
    this._offset += typeof piece === 'string' ? piece.length + 1 : piece.length;
  }

  /** Ends the document and gives its bytes. */
  bytes(): Uint8Array {
    for (const [{ content }, said] of this.#said) {
      content.compress = false;
      content.data['Filter'] = 'FlateDecode';
      content.write(zlibSync(bytesOf(said.join('\n')), { level: LEVEL }));
    }
    // What pdfkit adds in the end is a profile of colours, which hardly gets smaller.
    this.compress = false;
    this.end();
    const bytes = new Uint8Array(this._offset);
    let at = 0;
    for (const piece of this._pieces ?? []) {
      const next = typeof piece === 'string' ? bytesOf(`${piece}\n`) : piece;
      bytes.set(next, at);
      at += next.length;
    }
    return bytes;
  }
}

/** How hard pages are pressed: harder takes half as long again and saves one byte in fifty. */
const LEVEL = 4;

/** Each letter as one byte: what is not ASCII stands there as bytes already. */
function bytesOf(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}
