// The example of docs/many-companies.md as it stands there, run by a shell, against one run over the whole file.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { writeTable } from '#model/exchange/csv/write-table.ts';
import { samples } from '../model/exchange/samples.ts';
import { ran } from './world.ts';

const page = readFileSync(new URL('../../docs/many-companies.md', import.meta.url), 'utf8');

test('parts of a table of divergences, joined as it stands there, are byte for byte what one run gives', async () => {
  const example = /<!-- joined [^\n]+\n```sh\n(.+?)```/su.exec(page)?.[1] ?? '';
  expect(example).toContain('tail -n +2');
  const folder = mkdtempSync(join(tmpdir(), 'coerente-parts-'));
  const typed = ['companies.csv', '--format=csv', '--lang=it'];
  const files = { 'companies.csv': writeTable(catalogue, samples, 'italian') };
  for (const [at, rows] of ['1..3', '4..5', '6..'].entries()) {
    const part = await ran([...typed, `--rows=${rows}`], files);
    writeFileSync(join(folder, `part-0000${at}.csv`), part.printed);
  }
  execFileSync('sh', ['-ec', example], { cwd: folder });
  expect(readFileSync(join(folder, 'findings.csv'), 'utf8')).toBe((await ran(typed, files)).printed);
  rmSync(folder, { recursive: true });
});

test('a file split with its header repeated gives, joined, byte for byte what one run gives', async () => {
  const example = /<!-- tested [^\n]+\n```sh\n(.+?)```/su.exec(page)?.[1] ?? '';
  expect(example).toContain('split -l 10');
  const command = fileURLToPath(new URL('../../src/cli/assess.ts', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'coerente-many-'));
  const table = writeTable(catalogue, [...samples, ...samples, ...samples], 'international');
  writeFileSync(join(folder, 'companies.csv'), table);
  const assess = `assess() { "${process.execPath}" "${command}" "$@"; }\n`;
  execFileSync('sh', ['-ec', assess + example], { cwd: folder, env: { ...process.env, INIT_CWD: folder } });
  const whole = await ran(['companies.csv', '--verdict=short'], { 'companies.csv': table });
  expect(whole.status).toBe(0);
  expect(readFileSync(join(folder, 'verdicts.ndjson'), 'utf8')).toBe(whole.printed);
  rmSync(folder, { recursive: true });
});
