// The address of what-if says what to begin with, and is read back whichever language it was written in.
import { expect, test } from 'vitest';
import { pathOf, readWhatIfPath, whatIfPath } from '#content/routes.ts';
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
