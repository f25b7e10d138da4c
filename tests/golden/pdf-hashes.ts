// What is kept of the PDF of every sample company: the SHA-256 of its bytes, in each language.
import { createHash } from 'node:crypto';
import { samples } from '#content/samples.ts';
import { LANGUAGES } from '#content/shape.ts';
import { madeOnce } from '../pdf/making.ts';

export const PDF_HASHES = 'pdf-sha256.json';

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export async function pdfHashes(): Promise<Readonly<Record<string, string>>> {
  const hashes: Record<string, string> = {};
  for (const { id, assessment } of samples) {
    for (const language of LANGUAGES)
      hashes[`${id}.${language}`] = hashOf((await madeOnce(assessment, [language])).bytes);
  }
  return hashes;
}
