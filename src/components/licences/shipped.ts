// What of other people’s travels to the visitors of the site, and which licences may. The build looks at every file it makes and
// ends where this list is not the truth: integrations/shipped.ts.

/** Packages some of whose code or fonts the bundler puts into a file of the site. */
export const BUNDLED: readonly string[] = [
  '@astrojs/preact',
  '@fontsource-variable/libre-franklin',
  '@fontsource/newsreader',
  '@kurkle/color',
  '@noble/hashes',
  '@preact/signals',
  '@preact/signals-core',
  'chart.js',
  'fflate',
  'pdfkit',
  'preact',
  'qr',
  'react-hook-form',
  'rolldown',
  'vite',
  'zod',
];

/** What no bundler sees: Astro writes the script that brings an island to life into the page. */
export const WRITTEN_IN: readonly string[] = ['astro'];

export const SHIPPED: readonly string[] = [...BUNDLED, ...WRITTEN_IN].toSorted();

/** Licences of what is shipped: they ask for their text and the names of the authors, which the page of licences gives. */
export const MAY_SHIP: readonly string[] = [
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'OFL-1.1',
];

/** Licences of what only works on the build and in the terminal: nothing of it is handed on, and it is used unchanged. */
export const MAY_BUILD: readonly string[] = [
  ...MAY_SHIP,
  'BlueOak-1.0.0',
  'CC-BY-4.0',
  'CC0-1.0',
  'LGPL-3.0-or-later',
  'MPL-2.0',
  'Python-2.0',
];

/** Where the lockfile leaves a choice, or says nothing and the package’s own licence file does. */
export const CHOSEN: Readonly<Record<string, string>> = { 'png-js': 'MIT', qr: 'MIT' };

/** Files of licences that are not called LICENSE or LICENSE.md. */
export const FILE: Readonly<Record<string, string>> = { qr: 'LICENSE-MIT' };

/** After this line a licence file speaks of what is inside the tool, and nothing of that is shipped. */
export const END_OF_OWN = /^# Licenses of bundled dependencies$/mu;
