import { expect, test } from 'vitest';
import { faultCode } from '#components/frame/fault-code.ts';

const thrown = (message: string): Error =>
  Object.assign(new TypeError(message), {
    stack: `TypeError: ${message}\n    at Report (https://sito.it/_astro/Report.Dx3f.js:1:2345)\n    at x (https://sito.it/_astro/alive.js:9:1)`,
  });

test('a fault has a code of its kind and place, and nothing of its message', () => {
  const code = faultCode(thrown('Cannot read “Mobili Rossi” at rossi.js:1:1'));
  expect(code).toMatch(/^[\da-z]{7} TypeError Report\.Dx3f\.js:1:2345$/u);
  expect(faultCode(thrown('anything else'))).toBe(code);
  expect(faultCode(thrown('two\n    lines'))).toBe(code);
});

test.each([undefined, null, 'text', 7, {}, Object.assign(new Error('x'), { stack: undefined, name: '<b>' })])(
  'whatever is thrown has a code: %s',
  (fault) => expect(faultCode(fault)).toMatch(/^[\da-z]{7} \w+$/u),
);
