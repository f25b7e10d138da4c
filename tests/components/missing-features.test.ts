// The browsers we name have all that the pages cannot do without; what only some of them have is asked for before it is used.
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** What may be missing, and how the files that use it ask first. */
const ASKED_FOR: Readonly<Record<string, RegExp>> = {
  'new BroadcastChannel': /typeof BroadcastChannel/u,
  requestIdleCallback: /'requestIdleCallback' in window/u,
  'crypto.subtle': /crypto\.subtle \?\? null|await crypto\.subtle\.digest/u,
  'navigator.clipboard': /navigator\.clipboard\)|navigator\.clipboard\?|clipboard\s*===|catch/u,
  'navigator.share': /navigator\.share\b.*(\?|\))/u,
  'navigator.storage': /answered|catch/u,
  mediaDevices: /mediaDevices\?|catch/u,
  BarcodeDetector: /'BarcodeDetector' in|BarcodeDetector\?|typeof BarcodeDetector|catch|undefined/u,
};
/** What nothing here needs: with none of it the site is the same. */
const UNUSED = [
  'navigator.locks',
  'startViewTransition',
  'CompressionStream(',
  'structuredClone(',
  'showOpenFilePicker',
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
    for (const [name, asks] of Object.entries(ASKED_FOR)) {
      if (text.includes(name)) expect(text, `${path} uses ${name}`).toMatch(asks);
    }
  }
  expect(files.length).toBeGreaterThan(500);
});
