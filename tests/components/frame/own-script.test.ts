// The gate for addresses of scripts, in browsers with Trusted Types and without: the same addresses pass.
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const ORIGIN = 'https://coerente.example.org';

beforeEach(() => {
  vi.resetModules();
  vi.stubEnv('BASE_URL', '/strumenti/coerente/');
  vi.stubGlobal('location', new URL(`${ORIGIN}/strumenti/coerente/it/valuta/`));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

const gate = async () => (await import('#components/frame/own-script.ts')).ownScript;

const OUTSIDE = [
  'https://elsewhere.example/strumenti/coerente/sw.js',
  '//elsewhere.example/sw.js',
  '/sw.js',
  '/strumenti/coerente/../sw.js',
  'data:text/javascript,1',
  'blob:https://coerente.example.org/1',
];

test('without Trusted Types an address of the site passes as text, and six that lead out of it do not', async () => {
  const ownScript = await gate();
  expect(ownScript('/strumenti/coerente/sw.js')).toBe(`${ORIGIN}/strumenti/coerente/sw.js`);
  for (const address of OUTSIDE) expect(() => ownScript(address), address).toThrow(TypeError);
});

test('with Trusted Types one policy is made for all addresses, and the same six do not pass', async () => {
  const made: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy: (name: string, rules: { createScriptURL(address: string): string }) => {
      made.push(name);
      return { createScriptURL: (address: string) => ({ trusted: rules.createScriptURL(address) }) };
    },
  });
  const ownScript = await gate();
  const address = '/strumenti/coerente/_astro/pdf-worker.js';
  expect([ownScript(address), ownScript(address)]).toEqual(Array(2).fill({ trusted: ORIGIN + address }));
  for (const one of OUTSIDE) expect(() => ownScript(one), one).toThrow(TypeError);
  expect(made).toEqual(['coerente']);
});
