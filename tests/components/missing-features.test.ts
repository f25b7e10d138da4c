// The browsers we name have all that the pages cannot do without; what only some of them have is asked for before it is used.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** The oldest of each, as the pages on accessibility name them: what all of these have may be used as it is. */
const NAMED = ['117', '121', '17.4'];
const ARTICLES = ['it', 'en'].map((language) => `src/content/articles/${language}/accessibility.md`);

/** What may be missing, and how each place that uses it asks first: once such places are taken out, the name is nowhere left. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  'new BroadcastChannel': /if \(typeof BroadcastChannel !== 'undefined'\) \{\s+channel = new BroadcastChannel/gu,
  requestIdleCallback: /if \('requestIdleCallback' in window\) \{\s+const asked = window\.requestIdleCallback/gu,
  // A worker that keeps files is only where Web Cryptography is.
  'crypto.subtle': /\(crypto\.subtle \?\? null\)|await crypto\.subtle\.digest/gu,
  'navigator.clipboard': /try \{\s+await navigator\.clipboard|if \(navigator\.clipboard\) navigator\.clipboard/gu,
  'navigator.share': /navigator\.share\(.*\)\.catch(?=[\s\S]*'share' in navigator && \()/gu,
  'navigator.storage': /answered\(\(\) => navigator\.storage/gu,
  mediaDevices: /const open = async \(\) => \{[\s\S]*?navigator\.mediaDevices(?=[\s\S]*?open\(\)\.catch\()/gu,
  BarcodeDetector:
    /\{ BarcodeDetector\?: ReaderClass \}\)\.BarcodeDetector|\(await import\('qr\/decode\.js'\)\)\.BarcodeDetector/gu,
};
/** What not all of them have, or not all have alike, and nothing here needs. */
const UNUSED = [
  'navigator.locks',
  'startViewTransition',
  'CompressionStream(',
  'structuredClone(',
  'showOpenFilePicker',
  'Promise.withResolvers',
  'Promise.try',
  'Array.fromAsync',
  'Intl.Segmenter',
  'URL.parse(',
  'RegExp.escape',
];

const files = globSync('src/{components,model,content,pdf}/**/*.{ts,tsx,astro}').map(
  (path) => [path, readFileSync(path, 'utf8')] as const,
);

test('no file of ours uses what only some of the browsers we name have, without asking for it first', () => {
  for (const [path, text] of files) {
    for (const name of UNUSED) {
      const rest = name === 'CompressionStream(' ? text.replaceAll('DecompressionStream(', '') : text;
      expect(rest.includes(name), `${path} uses ${name}`).toBe(false);
    }
    for (const [name, asks] of Object.entries(ASKED_FOR))
      expect(text.replaceAll(asks, '').includes(name), `${path} uses ${name} without asking for it`).toBe(false);
  }
  expect(files.length).toBeGreaterThan(500);
});

test.each(ARTICLES)('%s names the oldest Chrome and Edge, Firefox and Safari', (path) => {
  const article = readFileSync(path, 'utf8');
  for (const version of NAMED) expect(article).toContain(` ${version}`);
});
