// One nginx for all, each site at a port of its own on 127.0.0.1: the same settings and packed copies. Ours comes with
// deploy/nginx/ as it is shipped, headers and all; the peers without them, which they could not live with.
import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const DEPLOY = fileURLToPath(new URL('../../../deploy/nginx/', import.meta.url));
const PROGRAM = '/usr/sbin/nginx';
const BROTLI = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';
const PLAIN = `include /etc/nginx/mime.types; index index.html; gzip_static on; gzip_vary on; charset utf-8;`;

export interface Root {
  readonly folder: string;
  readonly isOurs: boolean;
}
export interface Served {
  readonly origins: readonly string[];
  end(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });

export async function serve(roots: readonly Root[]): Promise<Served> {
  if (![PROGRAM, BROTLI].every((path) => existsSync(path)))
    throw new Error('This needs nginx: apt-get install nginx libnginx-mod-http-brotli-static');
  const own = await mkdtemp(join(tmpdir(), 'coerente-peers-'));
  const ports: number[] = [];
  for (const _ of roots) ports.push(await freePort());
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${own}/${name};`);
  const servers = roots.map(({ folder, isOurs }, i) => {
    const location = isOurs ? `include ${DEPLOY}location.conf;` : PLAIN;
    return `server { listen 127.0.0.1:${ports[i]}; root ${folder}; location / { ${location} } }`;
  });
  await writeFile(
    join(own, 'nginx.conf'),
    `load_module ${BROTLI};
daemon off; worker_processes 1; pid ${own}/pid; error_log ${own}/error.log warn;
${process.getuid?.() === 0 ? 'user root;' : ''}
events { worker_connections 512; }
http { access_log off; absolute_redirect off; sendfile on; tcp_nopush on; brotli_static on; ${temps.join(' ')}
include ${DEPLOY}http.conf;
${servers.join('\n')}
}
`,
  );
  const nginx = spawn(PROGRAM, ['-e', `${own}/error.log`, '-p', own, '-c', join(own, 'nginx.conf')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origins = ports.map((port) => `http://127.0.0.1:${port}`);
  await answering(`${origins[0]}/`, nginx);
  return {
    origins,
    async end() {
      const ended = new Promise<void>((resolve) => nginx.on('exit', () => resolve()));
      nginx.kill('SIGTERM');
      await ended;
      await rm(own, { recursive: true, force: true });
    },
  };
}

async function answering(url: string, nginx: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    if (await fetch(url).catch(() => undefined)) return;
    if (nginx.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx does not start');
}
