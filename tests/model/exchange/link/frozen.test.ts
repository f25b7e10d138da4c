// What may never change, because links already sent refer to it: the dictionaries, the check value, the alphabet, the
// canonical text.
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#model/exchange/canonical-json.ts';
import { fromBase64url, toBase64url } from '#model/exchange/link/base64url.ts';
import { CHECK_LENGTH, checkValue, crc32 } from '#model/exchange/link/check-value.ts';
import { DICTIONARY_1 } from '#model/exchange/link/dictionary-1.ts';
import { RESULT_DICTIONARY_1 } from '#model/exchange/link/result-dictionary-1.ts';
import { ROUNDS } from '#model/exchange/link/seal.ts';

const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('frozen with version 1 of the link', () => {
  it('the two dictionaries, to the byte', () => {
    expect(hashOf(DICTIONARY_1)).toBe('abe10fd0546ee7c948e3750f9ff98451c09cda042aebdad0917d3765fbebfee7');
    expect(hashOf(RESULT_DICTIONARY_1)).toBe('6d833a80e32733f0aac90f251975e134b319360366f2eea9ea5ce9bd46d79a32');
    // Deflate reaches back 32 KiB and no further.
    expect(Math.max(DICTIONARY_1.length, RESULT_DICTIONARY_1.length)).toBeLessThan(32_768);
  });
  it('the rounds of the passphrase', () => expect(ROUNDS).toBe(600_000));
  it('CRC-32, by the check of its catalogue, in seven characters', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array(0))).toBe(0);
    expect(checkValue('123456789')).toBe((0xcbf43926).toString(36).padStart(CHECK_LENGTH, '0'));
    expect((2 ** 32 - 1).toString(36)).toHaveLength(CHECK_LENGTH);
  });
});

describe('base64url', () => {
  it('is what Node writes, and comes back, for any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = toBase64url(bytes);
        expect(text).toBe(Buffer.from(bytes).toString('base64url'));
        expect(fromBase64url(text)).toEqual(new Uint8Array(bytes));
      }),
      { numRuns: 1000 },
    );
  });
  it('reads no other text for the same bytes', () => {
    for (const text of ['A', 'AB', 'AAB', 'AA==', 'A+/A', ' AAA', 'AAAAA']) {
      expect([text, fromBase64url(text)]).toEqual([text, undefined]);
    }
  });
});

describe('canonical text', () => {
  it('sorts keys by UTF-16 units, leaves out undefined, writes numbers as ECMAScript does', () => {
    expect(canonicalJson({ b: 1, a: [1e21, -0, null, 'é\u0001"'], '': undefined, '\u{1f600}': 1, '\ufb33': 2 })).toBe(
      '{"a":[1e+21,0,null,"é\\u0001\\""],"b":1,"\u{1f600}":1,"\ufb33":2}',
    );
  });
  it('is the same whatever the order of keys, and says the same as JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(JSON.parse(canonicalJson(json))).toEqual(JSON.parse(JSON.stringify(json)));
        expect(canonicalJson(JSON.parse(canonicalJson(json)))).toBe(canonicalJson(json));
      }),
      { numRuns: 1000 },
    );
  });
});
