// The site as an app: its icons are pictures of its own mark, its manifests complete in both languages.
import { unzlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { drawIcon, ICONS } from '#components/frame/app-icon.ts';
import { appManifest } from '#components/frame/app-manifest.ts';
import { LANGUAGES } from '#content/shape.ts';

/** Width, and the colour of each pixel as text. */
function read(png: Uint8Array): { size: number; at: (x: number, y: number) => string } {
  const view = new DataView(png.buffer);
  const size = view.getUint32(16);
  const length = view.getUint32(33);
  expect(new TextDecoder().decode(png.slice(37, 41))).toBe('IDAT');
  const rows = unzlibSync(png.slice(41, 41 + length));
  return { size, at: (x, y) => [...rows.slice(y * (3 * size + 1) + 1 + 3 * x).slice(0, 3)].join(',') };
}

describe('icons', () => {
  test.each(ICONS)('$name is of its size, with paper around the two bars', ({ size, purpose }) => {
    const icon = read(drawIcon({ size, purpose }));
    expect(icon.size).toBe(size);
    const middle = (share: number) => Math.floor(size * (0.5 + (share - 0.5) * (purpose === 'any' ? 0.72 : 0.58)));
    expect(icon.at(0, 0)).toBe('251,251,248');
    expect(icon.at(middle(4 / 24), middle(7.5 / 24))).toBe('31,93,134');
    expect(icon.at(middle(20 / 24), middle(16.5 / 24))).toBe('20,25,30');
    expect(icon.at(middle(20 / 24), middle(7.5 / 24))).toBe('251,251,248');
  });
  test('a maskable one keeps its mark inside the circle of four fifths', () => {
    const size = 192;
    const icon = read(drawIcon({ size, purpose: 'maskable' }));
    for (let y = 0; y < size; y++) {
      for (let x = 0; x < size; x++) {
        if (Math.hypot(x + 0.5 - size / 2, y + 0.5 - size / 2) > 0.4 * size) expect(icon.at(x, y)).toBe('251,251,248');
      }
    }
  });
});

test('a manifest is in its language, begins in it, and covers the whole site', () => {
  const read = LANGUAGES.map((language) => appManifest(language) as Record<string, unknown>);
  for (const [i, language] of LANGUAGES.entries()) {
    expect(read[i]).toMatchObject({
      lang: language,
      start_url: `../${language}/`,
      scope: '../',
      id: '/',
      display: 'standalone',
    });
  }
  expect(read[0]?.['description']).not.toBe(read[1]?.['description']);
  const purposes = (read[0]?.['icons'] as { sizes: string; purpose: string }[]).map(
    (one) => `${one.purpose} ${one.sizes}`,
  );
  expect(purposes).toEqual(
    expect.arrayContaining(['any 192x192', 'any 512x512', 'maskable 192x192', 'maskable 512x512']),
  );
});
