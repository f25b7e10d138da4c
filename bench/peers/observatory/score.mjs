// Scores the built site, as nginx serves it with deploy/nginx/, by the scanner of MDN's HTTP Observatory. With the word `none`:
// without our headers.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const DEPLOY = fileURLToPath(new URL('../../../deploy/nginx/', import.meta.url));
const DIST = fileURLToPath(new URL('../../../dist', import.meta.url));
const SCANNER = join(HERE, 'node_modules/@mdn/mdn-http-observatory');
const [HTTP, HTTPS] = [8480, 8443];
const isBare = process.argv[2] === 'none';

const folder = process.env['OBSERVATORY_FOLDER'];
// The scanner has to trust a certificate made for this run, and Node reads that only when it starts.
if (folder) await score(folder);
else begin();

function begin() {
  const made = mkdtempSync(join(tmpdir(), 'coerente-observatory-'));
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost'];
  const key = ['-keyout', join(made, 'key.pem'), '-out', join(made, 'cert.pem')];
  spawnSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', ...subject, ...key]);
  const env = { ...process.env, OBSERVATORY_FOLDER: made, NODE_EXTRA_CA_CERTS: join(made, 'cert.pem') };
  const { status } = spawnSync(process.execPath, process.argv.slice(1), { stdio: 'inherit', env });
  rmSync(made, { recursive: true, force: true });
  process.exit(status ?? 1);
}

async function score(made) {
  const nginx = spawn('nginx', ['-e', join(made, 'error.log'), '-p', made, '-c', writeConf(made)], {
    stdio: 'inherit',
  });
  await new Promise((resolve) => setTimeout(resolve, 1000));
  try {
    const { retrieve, tests, modifier, gradeOf, least } = await scanner();
    const seen = await retrieve('localhost', { httpPort: HTTP, httpsPort: HTTPS });
    const found = tests.map((look) => look(seen)).filter(({ result }) => result);
    const points = found.map(({ result }) => [result, modifier(result)]);
    const sum = (list) => list.reduce((total, [, one]) => total + one, 100);
    const lost = sum(points.filter(([, one]) => one < 0));
    const total = lost >= least ? sum(points) : lost;
    for (const [result, one] of points) console.log(`${String(one).padStart(4)}  ${result}`);
    console.log(`${total} points, grade ${gradeOf(Math.max(0, total)).grade}`);
  } finally {
    nginx.kill('SIGTERM');
  }
}

/** The shipped server at ports of ours with a certificate of ours. */
function writeConf(made) {
  const server = readFileSync(join(DEPLOY, 'server.conf'), 'utf8')
    .replaceAll(/^\s+listen \[::\].*\n/gmu, '')
    .replaceAll('listen 80;', `listen 127.0.0.1:${HTTP};`)
    .replaceAll('listen 443 ', `listen 127.0.0.1:${HTTPS} `)
    .replaceAll('https://$host$', `https://localhost:${HTTPS}$`)
    .replaceAll('coerente.example.org', 'localhost')
    .replace('/etc/ssl/certs/coerente.pem', join(made, 'cert.pem'))
    .replace('/etc/ssl/private/coerente.key', join(made, 'key.pem'))
    .replace('/srv/coerente', DIST)
    .replace('include snippets/coerente/location.conf;', isBare ? '' : `include ${DEPLOY}location.conf;`);
  const path = join(made, 'nginx.conf');
  const user = process.getuid() === 0 ? 'user root;' : '';
  const temps = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${made}/${name};`,
  );
  const http = `access_log off; ${temps.join(' ')}
include /etc/nginx/mime.types; include ${DEPLOY}http.conf;\n${server}`;
  writeFileSync(path, `daemon off; pid ${made}/pid; ${user} events {}\nhttp { ${http} }\n`);
  return path;
}

async function scanner() {
  // Lists that the package fetches when it is installed; on localhost nothing of them is asked.
  const lists = join(SCANNER, 'conf');
  mkdirSync(lists, { recursive: true });
  for (const [name, text] of [
    ['hsts-preload.json', '{}'],
    ['tld-list.json', '[]'],
  ])
    if (!existsSync(join(lists, name))) writeFileSync(join(lists, name), text);
  const { retrieve } = await import(`${SCANNER}/src/retriever/retriever.js`);
  const { ALL_TESTS } = await import(`${SCANNER}/src/constants.js`);
  const { getGradeForScore, getScoreModifier } = await import(`${SCANNER}/src/grader/grader.js`);
  const { MINIMUM_SCORE_FOR_EXTRA_CREDIT } = await import(`${SCANNER}/src/grader/charts.js`);
  return {
    retrieve,
    tests: ALL_TESTS,
    modifier: getScoreModifier,
    gradeOf: getGradeForScore,
    least: MINIMUM_SCORE_FOR_EXTRA_CREDIT,
  };
}
