// Milliseconds from the press of the button to the file, in the browser: our PDF of the furniture retailer, cold (nothing
// of it loaded yet) and warm (the next one on the same page), beside the same report by jsPDF. One run, taken in turns.
// First `npm run build` here and `npm install` in bench/peers/pdf; then `npx -c 'node scripts/bench-pdf.ts'`,
// which takes the Node of the checkout.
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright';
import { build } from 'vite';
import { browserPath, FLAGS } from './browser.mjs';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const PEER = join(ROOT, 'bench/peers/pdf');
const ROUNDS = Number(process.env['ROUNDS'] ?? 7);
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

interface Times {
  readonly cold: number;
  readonly warm: number;
  readonly coldTask: number;
  readonly warmTask: number;
}

if (!existsSync(join(ROOT, 'dist/it')) || !existsSync(join(PEER, 'node_modules/jspdf'))) {
  console.error('First: npm run build here, and npm install in bench/peers/pdf.');
  process.exit(2);
}

const out = mkdtempSync(join(tmpdir(), 'bench-pdf-'));
await build({
  root: PEER,
  logLevel: 'error',
  build: {
    outDir: out,
    lib: { entry: join(PEER, 'make-report.mjs'), formats: ['es'], fileName: 'peer' },
    // Its ways to draw HTML are other files, which nobody asks for.
    rolldownOptions: { external: ['html2canvas', 'dompurify', 'canvg'] },
  },
});

const server = createServer(({ url = '/' }, answer) => {
  const path = decodeURIComponent(new URL(url, 'http://localhost').pathname);
  const file = path.startsWith('/peer/')
    ? join(out, path.slice('/peer/'.length))
    : path.startsWith('/fonts/')
      ? join(ROOT, 'src/pdf', path)
      : path.startsWith('/companies/')
        ? join(ROOT, 'src/content', path)
        : join(ROOT, 'dist', path);
  const found = existsSync(file) && statSync(file).isDirectory() ? join(file, 'index.html') : file;
  if (path === '/blank') answer.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>.</title>');
  else if (!existsSync(found)) answer.writeHead(404).end();
  else
    answer
      .writeHead(200, { 'content-type': TYPES[extname(found)] ?? 'application/octet-stream' })
      .end(readFileSync(found));
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const browser = await chromium.launch({ executablePath: await browserPath(), args: FLAGS });

/** Twice: `make` is a function body in the page that resolves when the file is there. */
async function measure(page: Page, make: string): Promise<Times> {
  const once = () =>
    page.evaluate(async (body) => {
      const tasks: number[] = [0];
      const watch = new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      });
      watch.observe({ type: 'longtask' });
      const start = performance.now();
      await new Function(`return (async () => { ${body} })()`)();
      const took = performance.now() - start;
      await new Promise((resolve) => setTimeout(resolve, 200));
      watch.disconnect();
      return [took, Math.max(...tasks)] as const;
    }, make);
  const [cold, coldTask] = await once();
  const [warm, warmTask] = await once();
  return { cold, warm, coldTask, warmTask };
}

async function inFreshBrowser(address: string, ready: (page: Page) => Promise<unknown>, make: string): Promise<Times> {
  const context = await browser.newContext({ bypassCSP: true, acceptDownloads: true });
  try {
    const page = await context.newPage();
    await page.goto(base + address);
    await ready(page);
    return await measure(page, make);
  } finally {
    await context.close();
  }
}

const OURS = `
  const button = document.querySelector('[data-pdf]');
  const { click } = HTMLAnchorElement.prototype;
  await new Promise((resolve) => {
    HTMLAnchorElement.prototype.click = function () { click.call(this); if (this.download) resolve(); };
    button.click();
  });
  HTMLAnchorElement.prototype.click = click;`;
const THEIRS = `
  const { makeReport } = await import('/peer/peer.js');
  const assessment = window.retailer ??= await (await fetch('/companies/mobili-rossi.json')).json();
  const { bytes } = await makeReport(assessment, 'it');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'application/pdf' }));
  link.download = 'peer.pdf';
  link.click();`;

const median = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const ours: Times[] = [];
const theirs: Times[] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const alive = async (page: Page) => {
    await page.locator('[data-pdf]').waitFor();
    await page.waitForLoadState('networkidle');
  };
  ours.push(await inFreshBrowser('/it/risultato/#esempio=mobili-rossi', alive, OURS));
  theirs.push(await inFreshBrowser('/blank', async () => {}, THEIRS));
}
await browser.close();
server.close();
rmSync(out, { recursive: true });

const tell = (name: string, key: keyof Times, most?: number): void => {
  const [own, peer] = [median(ours.map((one) => one[key])), median(theirs.map((one) => one[key]))];
  const aim = most === undefined ? '' : ` (${(own / peer).toFixed(2)}x, aim: at most ${most}x)`;
  console.log(`  ${name.padEnd(34)} ${own.toFixed(0)} beside ${peer.toFixed(0)}${aim}`);
};
console.log(`Milliseconds to the PDF of the furniture retailer, ours beside jsPDF (median of ${ROUNDS} rounds)`);
tell('cold, nothing loaded', 'cold', 1.5);
tell('warm, the next on the same page', 'warm', 1);
tell('longest task of the page, cold', 'coldTask');
tell('longest task of the page, warm', 'warmTask');
