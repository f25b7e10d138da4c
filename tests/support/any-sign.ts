// Any letter or sign of any script, halves of letters left out. The unit 'binary' of fast-check draws the same, and takes
// two seconds to make itself ready in every file that asks for it.
import fc from 'fast-check';

export const anySign: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_ffff - 0x800 })
  .map((at) => String.fromCodePoint(at < 0xd800 ? at : at + 0x800));
