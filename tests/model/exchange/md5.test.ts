import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { md5 } from '#model/exchange/md5.ts';

it('MD5 of nothing is d41d8cd98f00b204e9800998ecf8427e', () => {
  expect(md5(new Uint8Array())).toBe('d41d8cd98f00b204e9800998ecf8427e');
});

it('MD5 is that of the platform for any bytes (1,000 runs)', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(md5(bytes)).toBe(createHash('md5').update(bytes).digest('hex'));
    }),
    { numRuns: 1000 },
  );
});
