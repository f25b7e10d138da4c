// PDF files for tests: made here by the library that makes ours, and kept ones that other programs have saved again.
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import frozen from '../../fixtures/pdf/attached.json' with { type: 'json' };

/** The text that the kept files carry. */
export const ATTACHED = JSON.stringify(frozen);
export const DATE = new Date(Date.UTC(2026, 10, 21));

export interface Attached {
  readonly name: string;
  readonly text: string;
}

export interface Made {
  readonly attached?: readonly Attached[];
  readonly compress?: boolean;
  readonly info?: Readonly<Record<string, string>>;
}

/** A page with a line on it, the files attached, and no font: a few kilobytes. */
export async function makePdf({
  attached = [],
  compress = true,
  info = { Creator: 'Coerente' },
}: Made): Promise<Uint8Array> {
  const file = new PDFDocument({
    size: 'A4',
    compress,
    info: { Producer: 'Test', ...info, CreationDate: DATE, ModDate: DATE },
  });
  const chunks: Buffer[] = [];
  file.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<void>((resolve) => file.on('end', resolve));
  file.moveTo(50, 50).lineTo(200, 50).stroke();
  for (const { name, text } of attached) {
    file.file(Buffer.from(text), { name, type: 'application/json', creationDate: DATE, modifiedDate: DATE });
  }
  file.end();
  await done;
  return new Uint8Array(Buffer.concat(chunks));
}

/** A PDF of tests/fixtures/pdf, by its name; the README beside them says how each was made. */
export const keptPdf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/pdf/${name}.pdf`, import.meta.url)));
