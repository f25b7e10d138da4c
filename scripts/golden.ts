// Writes the golden verdicts and text reports of every sample company. Run it after a change that is meant, and read the
// difference as prose before committing it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { goldenFiles } from '../tests/golden/files.ts';

const folder = new URL('../tests/golden/', import.meta.url);
mkdirSync(folder, { recursive: true });
for (const { name, text } of goldenFiles()) writeFileSync(new URL(name, folder), text);
