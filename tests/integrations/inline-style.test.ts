// The style that stands in pages: it is the text of the sources, and a page that has it asks for no style sheet.
import { expect, test } from 'vitest';
import { STYLES, withStyle } from '../../integrations/inline-style.ts';
import { INLINE, pagePolicy } from '../../integrations/policy.ts';

const LINKS = '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css">';
const page = (body: string) => `<!doctype html><head><meta charset="utf-8">${LINKS}</head><body>${body}</body>`;

test('the text has no comment and no address but those of two fonts', () => {
  const text = Object.values(STYLES).join('');
  expect(text).not.toContain('/*');
  expect(text).not.toContain('@import');
  expect(text.match(/url\([^)]*\)/gu)).toHaveLength(2);
  expect(text).toContain('min-height: 100vh');
});

test('a page to read gets the style of the site, a page with an island that of the questionnaire before it; no link stays', () => {
  const read = withStyle(page('<p>Testo</p>'));
  expect(read).not.toContain('rel="stylesheet"');
  expect(read).toContain(`<style>${STYLES.site}</style></head>`);
  const asked = withStyle(page('<astro-island></astro-island>'));
  expect(asked).toContain(`<style>${STYLES.ask}</style><style>${STYLES.site}</style></head>`);
  expect(() => withStyle('<p>Testo</p>')).toThrow(/without a style sheet/u);
});

test('the policy of such a page names the hash of each style in it, and of no other', () => {
  const [, site = '', ask = ''] = INLINE.styles;
  expect(pagePolicy(withStyle(page('')))['style-src']).toEqual(["'self'", site]);
  expect(pagePolicy(withStyle(page('<astro-island></astro-island>')))['style-src']).toEqual(["'self'", site, ask]);
});
