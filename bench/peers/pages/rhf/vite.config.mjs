import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const from = (path) => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  plugins: [react()],
  base: './',
  build: { emptyOutDir: true, modulePreload: { polyfill: false } },
  // The questions lie outside this folder and have no packages of their own.
  resolve: { alias: { '#questions': from('../questions.mjs'), jspdf: from('node_modules/jspdf') } },
});
