// Addresses stand under the base of the site; that of what-if says what to begin with, and is read back whichever language it
// was written in.
import { expect, test, vi } from 'vitest';
import { allPages, pathOf, readWhatIfPath, whatIfPath } from '#content/routes.ts';
import { LANGUAGES } from '#content/shape.ts';

const findings = ['gap:raise-and-surprise:speed', 'contradiction:promise-against-typical-time'];

test.each(LANGUAGES)('in %s: a sample, a way out of a matter, both, or nothing', (language) => {
  const places = [{}, { sample: 'mobili-rossi' }, { way: { side: 'do', findings } }];
  for (const place of [...places, { sample: 'tv-via-cavo', way: { side: 'declare', findings: [] } }]) {
    const path = whatIfPath(language, place);
    expect(path.split('#')[0]).toBe(pathOf(language, 'whatIf'));
    expect(readWhatIfPath(path.slice(path.indexOf('#')))).toEqual(place);
  }
});

test('an address with something else behind it names nothing', () => {
  for (const fragment of ['', '#', '#main', '#a=b', '#strada=', '#%E0%A4%A'])
    expect(readWhatIfPath(fragment)).toEqual({});
});

test('in a folder of its host every address stands under the folder; without one, at the root', async () => {
  const known = { rules: ['r'], companies: ['c'] };
  const atRoot = LANGUAGES.flatMap((language) => allPages(language, known).map(({ path }) => path));
  expect(pathOf('it', 'home')).toBe('/it/');
  vi.stubEnv('BASE_URL', '/strumenti/');
  vi.resetModules();
  try {
    const under = await import('#content/routes.ts');
    const inFolder = LANGUAGES.flatMap((language) => under.allPages(language, known).map(({ path }) => path));
    expect(inFolder).toEqual(atRoot.map((path) => `/strumenti${path}`));
    for (const language of LANGUAGES) expect(under.workshopPath(language)).toBe(under.pathOf(language, 'workshop'));
  } finally {
    vi.unstubAllEnvs();
    vi.resetModules();
  }
});
