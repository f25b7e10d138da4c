// Files are read no further than their reader would: what is longer is refused, and a part is never taken for the whole.
import { expect, test } from 'vitest';
import { textOf } from '#components/open/file-text.ts';
import { catalogue } from '#content/catalogue.ts';
import { parseJson } from '#model/exchange/parse-json.ts';
import { openPortfolio } from '#model/workshop/portfolio.ts';

const MOST = 1000;

test('of 500 MB no more than three times the limit is read', async () => {
  let read = 0;
  const slice = (from: number, to: number) => {
    read = to - from;
    return new Blob(['x'.repeat(read)]);
  };
  const huge = { slice } as unknown as Blob;
  expect((await textOf(huge, MOST)).length).toBe(read);
  expect(read).toBeLessThan(3 * MOST + 10);
});

test.each([
  ['one-byte signs', 'a'],
  ['two-byte signs', 'è'],
  ['three-byte signs', '東'],
  ['four-byte signs', '👩'],
])('a text of %s at the limit comes whole, and one beyond it is refused as too long', async (_, sign) => {
  const bytes = new TextEncoder().encode(sign).length;
  const whole = `"${sign.repeat((MOST - 2) / bytes)}"`;
  expect(await textOf(new Blob([whole]), MOST)).toBe(whole);
  for (const times of [2, 3, 4, 10]) {
    const text = await textOf(new Blob([`\uFEFF"${sign.repeat((times * MOST) / bytes)}"`]), MOST);
    expect(parseJson(text, 1, MOST)).toMatchObject({ ok: false, refusals: [{ kind: 'too-large' }] });
  }
});

test('a file that cannot be read any more is told like one that is none', async () => {
  const gone = { slice: () => ({ text: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }) };
  const text = await textOf(gone as unknown as Blob, MOST);
  expect(text).toBe('');
  expect(openPortfolio(catalogue, text).refusals).toHaveLength(1);
});
