// A real nginx on 127.0.0.1 with the configuration in deploy/nginx/ as it is shipped: the server of its own at one port, and at
// another a server that has the site in a folder. Where there is no nginx, a test says what to install; in CI that is a fault.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEPLOY = fileURLToPath(new URL('../../deploy/nginx/', import.meta.url));
const PROGRAM = ['/usr/sbin/nginx', '/usr/bin/nginx', '/usr/local/bin/nginx', '/opt/homebrew/bin/nginx'].find((path) =>
  existsSync(path),
);
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What is missing on this machine, as a sentence; nothing where all is here. */
export const LACK = [PROGRAM, BROTLI].every((path) => path && existsSync(path))
  ? undefined
  : 'These tests need nginx: apt-get install nginx libnginx-mod-http-brotli-static';

/** The folder of the server that has other things too, as deploy/nginx/folder.conf names it. */
export const FOLDER = '/strumenti/coerente/';

export interface Nginx {
  /** The site alone at its root. */
  readonly origin: string;
  /** The site under `FOLDER`. */
  readonly shared: string;
  end(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

/** Replaces what must be there. */
function swap(text: string, from: RegExp | string, to: string): string {
  if (!(typeof from === 'string' ? text.includes(from) : from.test(text))) throw new Error(`${from} is not in it`);
  return text.replace(from, to);
}

/** The second server of the file, without what only a machine with a name and a certificate has. */
function alone(root: string, port: number): string {
  const shipped = readFileSync(join(DEPLOY, 'server.conf'), 'utf8');
  const [, , server = ''] = shipped.split(/^server \{/mu);
  const http = `server {${server.replaceAll(/^\s+(listen|server_name|ssl_\w+) .*\n/gmu, '')}`;
  const told = swap(http, /# (brotli_static on;)/u, '$1');
  return swap(
    swap(told, '/srv/coerente', root.replace(/\/$/u, '')),
    'server {',
    `server {\n    listen 127.0.0.1:${port};`,
  );
}

/** `root` is served at the root, `inFolder` in the folder. */
export async function startNginx(root: URL, inFolder: URL): Promise<Nginx> {
  if (LACK || !PROGRAM) throw new Error(LACK);
  const folder = await mkdtemp(join(tmpdir(), 'coerente-nginx-'));
  const [own, shared] = [await freePort(), await freePort()];
  const snippet = readFileSync(join(DEPLOY, 'folder.conf'), 'utf8');
  await mkdir(join(folder, 'snippets'), { recursive: true });
  await writeFile(join(folder, 'snippets/folder.conf'), swap(snippet, '/srv/coerente/', fileURLToPath(inFolder)));
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const conf = `load_module ${BROTLI};
daemon off; worker_processes 1; pid ${folder}/pid; error_log ${folder}/error.log warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http {
access_log off; ${temps.join(' ')}
include ${DEPLOY}http.conf;
${alone(fileURLToPath(root), own)}
server { listen 127.0.0.1:${shared}; absolute_redirect off; brotli_static on; include snippets/folder.conf; }
}
`.replaceAll('snippets/coerente/', DEPLOY);
  const folderConf = join(folder, 'snippets/folder.conf');
  await writeFile(folderConf, swap(readFileSync(folderConf, 'utf8'), 'snippets/coerente/', DEPLOY));
  await writeFile(join(folder, 'nginx.conf'), conf);
  const child = spawn(PROGRAM, ['-e', `${folder}/error.log`, '-p', folder, '-c', join(folder, 'nginx.conf')]);
  let said = '';
  child.stderr.on('data', (chunk) => {
    said += chunk;
  });
  const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()));
  const [origin, other] = [`http://127.0.0.1:${own}`, `http://127.0.0.1:${shared}`];
  for (let tries = 0; ; tries++) {
    const answered = await fetch(`${origin}/`).catch(() => undefined);
    if (answered) break;
    if (child.exitCode !== null || tries > 100) throw new Error(`nginx does not start: ${said}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    origin,
    shared: other,
    async end() {
      child.kill('SIGTERM');
      await ended;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
