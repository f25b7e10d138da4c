import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { line, PANE, pretty, ROSSI, short } from './printed.ts';

describe('the real command', () => {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  const folder = mkdtempSync(join(tmpdir(), 'coerente-'));
  const manyLines = 10_000;
  writeFileSync(join(folder, 'a.json'), ROSSI);
  writeFileSync(join(folder, 'broken.json'), '{');
  writeFileSync(join(folder, 'many.ndjson'), `${line(PANE)}\n`.repeat(manyLines));
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Runs it as it is typed, from a folder inside the project or outside it; `until` closes its output early. */
  function typed(args: readonly string[], { input = '', until = Number.POSITIVE_INFINITY, cwd = root, env = {} } = {}) {
    return new Promise<{ code: number | null; out: string; size: number; err: string }>((resolve) => {
      const child = spawn('npm', ['--prefix', root, 'run', '--silent', 'assess', '--', ...args], {
        cwd,
        env: { ...process.env, LANG: 'en_GB', LC_ALL: '', LC_MESSAGES: '', npm_config_loglevel: 'silent', ...env },
      });
      let out = '';
      let size = 0;
      let err = '';
      child.stdout.setEncoding('utf8').on('data', (text: string) => {
        size += text.length;
        if (out.length < 100_000) out += text;
        if (size > until) child.stdout.destroy();
      });
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.stdin.on('error', () => {});
      child.stdin.end(input);
      child.on('close', (code) => resolve({ code, out, size, err }));
    });
  }

  it('prints the same as its function, from standard input and from a file beside whoever types', async () => {
    const env = { INIT_CWD: folder };
    expect(await typed(['a.json'], { cwd: folder, env })).toMatchObject({ code: 0, out: pretty(ROSSI), err: '' });
    expect(await typed(['-'], { input: ROSSI })).toMatchObject({ code: 0, out: short(ROSSI), err: '' });
  });

  it('ends with 1 for a broken, a missing file and a folder, and with 2 for no file', async () => {
    const files = ['broken.json', 'gone.json'].map((name) => join(folder, name));
    const refused = await typed([...files, folder, join(folder, 'a.json')]);
    expect([refused.code, refused.out]).toEqual([1, short(ROSSI)]);
    expect(refused.err.split('\n')).toHaveLength(4);
    expect((await typed([])).code).toBe(2);
  });

  it(`assesses ${manyLines} lines, and stops quietly when its reader does`, async () => {
    const all = await typed([join(folder, 'many.ndjson')]);
    expect([all.code, all.size, all.err]).toEqual([0, short(PANE).length * manyLines, '']);
    const cut = await typed([join(folder, 'many.ndjson')], { until: 1000 });
    expect([cut.err, cut.size < all.size / 2]).toEqual(['', true]);
  });

  it('stops within two seconds where npm was ended and it was not told, and leaves whole lines', async () => {
    const out = join(folder, 'out.ndjson');
    const args = ['--verdict', 'short', '--resume', out, join(folder, 'many.ndjson')];
    const env = { ...process.env, npm_config_loglevel: 'silent' };
    const child = spawn('npm', ['--prefix', root, 'run', '--silent', 'assess', '--', ...args], { cwd: root, env });
    const size = () => (existsSync(out) ? statSync(out).size : 0);
    while (size() === 0) await pause(50);
    child.kill('SIGTERM');
    await once(child, 'exit');
    await pause(2000);
    const after = size();
    await pause(500);
    expect(size()).toBe(after);
    const written = readFileSync(out, 'utf8').split('\n');
    expect([written.pop(), written.length < manyLines, new Set(written).size]).toEqual(['', true, 1]);
  });

  it.runIf(existsSync('/dev/full'))('ends with 3 and one sentence where what it prints has no room', () => {
    const command = join(root, 'src/cli/assess.ts');
    for (const file of ['a.json', 'many.ndjson']) {
      const full = openSync('/dev/full', 'w');
      const env = { ...process.env, LC_ALL: 'en_GB', INIT_CWD: folder };
      const { status, stderr } = spawnSync(process.execPath, [command, file], { stdio: ['ignore', full, 'pipe'], env });
      expect([status, String(stderr)]).toEqual([
        3,
        expect.stringMatching(/^The output cannot be written .+ENOSPC[^\n]+\n$/u),
      ]);
      closeSync(full);
    }
  });
});
