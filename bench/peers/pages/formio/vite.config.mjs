import { copyFileSync, mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

// Its own bundle of forms and its styles, as its makers serve them; the folder is left out by .gitignore.
mkdirSync(from('node_modules/.served'), { recursive: true });
for (const file of [
  '@formio/js/dist/formio.form.min.js',
  '@formio/js/dist/formio.form.min.css',
  'bootstrap/dist/css/bootstrap.min.css',
])
  copyFileSync(from(`node_modules/${file}`), from(`node_modules/.served/${file.split('/').at(-1)}`));

export default defineConfig({
  base: './',
  publicDir: from('node_modules/.served'),
  build: { emptyOutDir: true, modulePreload: { polyfill: false } },
  resolve: { alias: { '#questions': from('../questions.mjs'), jspdf: from('node_modules/jspdf') } },
});
