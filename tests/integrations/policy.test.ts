// The policy of pages and the headers of hosts: what they hold, that all faces of them agree, and what the rules of the HTTP
// Observatory give for them.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { anywhere, outgoing, withPolicy } from '../../integrations/hardening.ts';
import { headersFile, NGINX_FILES } from '../../integrations/hosts.ts';
import { type Directives, HEADERS, INLINE, pagePolicy, SITE_POLICY, textOf } from '../../integrations/policy.ts';
import { scoreOf } from './observatory-rules.ts';

const page = (body: string) => `<!doctype html><html><head><meta charset="utf-8"></head><body>${body}</body></html>`;
const SCRIPTED = page('<script type="module" src="/_astro/a.js"></script>');

/** Sources that the narrower policy allows and the wider one does not. */
const beyond = (narrow: Directives, wide: Directives): readonly string[] =>
  Object.entries(narrow).flatMap(([name, sources]) => {
    const allowed = wide[name] ?? wide['default-src'] ?? [];
    return sources.filter((source) => source !== "'none'" && !allowed.includes(source)).map((one) => `${name} ${one}`);
  });

test('a page says nothing of the folder it was built in', () => {
  expect(anywhere(page('<astro-island uid="Z1IYL2S" prefix="r1"></astro-island>'))).toBe(
    page('<astro-island prefix="r1"></astro-island>'),
  );
});

describe('the policy', () => {
  test('holds no unsafe word, no other origin, no scheme but blob: for images, and no wildcard', () => {
    const words = Object.values(SITE_POLICY).flat();
    expect(words.filter((word) => /unsafe|\*|https?:|data:|\./u.test(word))).toEqual([]);
    expect(words.filter((word) => word.endsWith(':'))).toEqual(['blob:']);
  });
  test('of a page to read: no script, no connection, no worker, no policy of Trusted Types', () => {
    const policy = pagePolicy(page('<p>Testo</p>'));
    expect(policy['default-src']).toEqual(["'none'"]);
    expect(policy['trusted-types']).toEqual(["'none'"]);
    for (const name of ['script-src', 'connect-src', 'worker-src']) expect(policy).not.toHaveProperty(name);
  });
  test('of a page with a script: it connects to nothing, and may make one policy', () => {
    const policy = pagePolicy(SCRIPTED);
    expect(policy).not.toHaveProperty('connect-src');
    expect(policy['script-src']).toEqual(["'self'"]);
    expect(policy['trusted-types']).toEqual(['coerente']);
  });
  test('of no page goes beyond what the headers allow', () => {
    for (const html of [page(''), SCRIPTED]) expect(beyond(pagePolicy(html), SITE_POLICY)).toEqual([]);
  });
  test('stands in the head right after the charset, once', () => {
    const html = withPolicy(SCRIPTED);
    expect(html).toContain(
      `<meta charset="utf-8"><meta http-equiv="content-security-policy" content="${textOf(pagePolicy(SCRIPTED))}">`,
    );
    expect(() => withPolicy(html)).toThrow(/more than one/u);
    expect(() => withPolicy('<html></html>')).toThrow(/No place/u);
  });
  for (const unknown of [
    '<script>alert(1)</script>',
    '<style>p{}</style>',
    '<p style="color:red">',
    '<p onclick="go()">',
  ]) {
    test(`a page with ${unknown} does not build`, () => {
      expect(() => pagePolicy(page(unknown))).toThrow();
    });
  }
  test('a page that does not build is named; one that nothing draws says where it is drawn', () => {
    expect(() => outgoing('it/prova/index.html', page('<style>p{}</style>'))).toThrow(/^it\/prova\/index\.html: /u);
    expect(() => outgoing('it/prova/index.html', '')).toThrow(/it\/prova.*\[\.\.\.path\]\.astro/u);
    expect(outgoing('it/index.html', SCRIPTED)).toBe(withPolicy(SCRIPTED));
  });
});

describe('the hosts', () => {
  test('nginx is told what the source says (else: npm run deploy:files)', () => {
    for (const [name, text] of Object.entries(NGINX_FILES))
      expect(readFileSync(new URL(`../../deploy/nginx/${name}`, import.meta.url), 'utf8'), name).toBe(text);
  });
  test('_headers names each header once for any one file, under the base of the site', () => {
    const text = headersFile('/strumenti/coerente');
    const rules = text.split('\n').filter((line) => line.startsWith('/'));
    expect(rules).toEqual(['/strumenti/coerente/*', '/strumenti/coerente/_astro/*']);
    const names = [...text.matchAll(/^ {2}([^:]+): /gmu)].map(([, name]) => name);
    expect(names).toEqual([...Object.keys(HEADERS), 'Cache-Control']);
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(2000);
  });
  test('nginx says of each header the same as _headers', () => {
    const said = [...(NGINX_FILES['location.conf'] ?? '').matchAll(/^add_header (\S+) "([^"]*)" always;$/gmu)];
    expect(Object.fromEntries(said.map(([, name = '', text = '']) => [name, text]))).toEqual(HEADERS);
  });
});

describe('by the rules of the HTTP Observatory', () => {
  test('the headers reach 130 points, the most for a site without cookies, SRI and preloading', () => {
    expect(scoreOf(HEADERS)).toEqual(130);
  });
  test('no headers give 30 points, and each that is left out costs', () => {
    expect(scoreOf({})).toBe(30);
    const without = (name: string) => Object.fromEntries(Object.entries(HEADERS).filter(([one]) => one !== name));
    for (const name of ['Content-Security-Policy', 'Strict-Transport-Security', 'X-Content-Type-Options'])
      expect(scoreOf(without(name)), name).toBeLessThan(130);
    for (const name of ['Referrer-Policy', 'Cross-Origin-Resource-Policy'])
      expect(scoreOf(without(name)), name).toBeLessThan(130);
  });
  test('one unsafe word in the policy of scripts leaves 80 points', () => {
    const unsafe = {
      ...HEADERS,
      'Content-Security-Policy': textOf(SITE_POLICY).replace(INLINE.scripts[0], "'unsafe-inline'"),
    };
    expect(scoreOf(unsafe)).toBe(80);
  });
});
