// Writes the golden verdicts and text reports of every sample company, and the hash of its PDF. Run it after a change that is meant, and read the
// difference as prose before committing it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenFiles } from '../tests/golden/files.ts';
import { PDF_HASHES, pdfHashes } from '../tests/golden/pdf-hashes.ts';

const folder = new URL('../tests/golden/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, text } of goldenFiles()) writeFileSync(new URL(name, folder), text);
writeFileSync(new URL(PDF_HASHES, folder), `${JSON.stringify(await pdfHashes(), null, 2)}\n`);
