// The faces of the PDF from the disk, for whoever makes one outside a browser.
import { readFileSync } from 'node:fs';
import type { PdfFonts } from '#pdf/faces.ts';

/** Read once: the same bytes are recognised, and what was worked out for them serves again. */
let fonts: PdfFonts | undefined;

export function readFonts(): PdfFonts {
  const face = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(new URL(`../pdf/fonts/${name}.ttf`, import.meta.url)));
  fonts ??= { serif: face('serif'), text: face('text'), strong: face('strong') };
  return fonts;
}
