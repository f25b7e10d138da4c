// The fragment of a link: damaged outside it is seen by its check value; made by hand with a check value that holds, what is
// inside passes the same doors as a file, and nothing inflates beyond its limit.
import fc from 'fast-check';
import { catalogue } from '#content/catalogue.ts';
import { samples } from '#content/samples.ts';
import { toBase64url } from '#model/exchange/link/base64url.ts';
import { dictionaryOf, type OfAssessment } from '#model/exchange/link/contents.ts';
import { type Decoded, decodeLink } from '#model/exchange/link/decode-link.ts';
import { isLink } from '#model/exchange/link/frame.ts';
import { MOST_INFLATED, pack, unpack } from '#model/exchange/link/pack.ts';
import { resultFile } from '#model/exchange/link/result-file.ts';
import { judge } from '#model/judge/assess.ts';
import { forge, linkAround, linkOf } from '../model/exchange/link/link-of.ts';
import { fuzz } from '../support/fuzz.ts';
import { mutatedBytes, mutatedJson, mutatedText } from '../support/mutated.ts';
import { expectTold } from './outcome.ts';

const assessments = samples.map(({ assessment }) => assessment);
/** The three shortest: every value of a result is looked at, and the longest have a thousand. */
const results = assessments
  .map((one) => resultFile(one.company, judge(catalogue, one).verdict))
  .toSorted((a, b) => JSON.stringify(a).length - JSON.stringify(b).length)
  .slice(0, 3);

function expectDecoded(decoded: Decoded): void {
  if (decoded.kind === 'refused') expectTold(decoded.refusals);
  if (decoded.kind === 'result') {
    JSON.stringify(decoded.verdict, (key, value) => {
      if (typeof value === 'number' && !Number.isFinite(value)) throw new Error(`${key} is ${value}`);
      return value;
    });
  }
}

async function expectSame(fragment: string): Promise<void> {
  const decoded = await decodeLink(catalogue, fragment);
  expectDecoded(decoded);
  if (decoded.kind !== 'assessment') return;
  const again = await decodeLink(catalogue, linkOf(decoded));
  if (again.kind !== 'assessment' || JSON.stringify(again) === '') throw new Error(again.kind);
}

const links = [
  ...assessments.map((assessment) => linkOf({ kind: 'assessment', money: true, assessment })),
  ...results.map((result) => linkAround(JSON.stringify(result), 'r')),
];
const whole = new Set(links);

fuzz('the fragment of a link, damaged anywhere, is never another assessment', mutatedText(links), async (fragment) => {
  isLink(fragment);
  const decoded = await decodeLink(catalogue, fragment);
  expectDecoded(decoded);
  if (decoded.kind === 'refused') return;
  // What mail programs put around a link is taken off again; the link itself is one that was made.
  const inner = fragment.slice(fragment.indexOf('#') + 1).replaceAll(/[^\w.-]/gu, '');
  if (![...whole].some((link) => inner.includes(link))) throw new Error(`taken: ${fragment}`);
});

fuzz('a link around a damaged assessment is refused or is itself again', mutatedJson(assessments), (text) =>
  expectSame(linkAround(text, 'f')),
);
fuzz('a link around a damaged result is refused or shows finite numbers', mutatedJson(results), (text) =>
  expectSame(linkAround(text, 'r')),
);

const INSIDES: readonly OfAssessment[] = ['f', 'r'];
const packed = [
  ...assessments.map((one) => pack(JSON.stringify(one), dictionaryOf('f'))),
  // Bombs: much more than a link may hold, of one sign and of two.
  pack(' '.repeat(4 * MOST_INFLATED), dictionaryOf('f')),
  pack('ab'.repeat(2 * MOST_INFLATED), dictionaryOf('f')),
];

fuzz(
  'packed bytes that were damaged inflate to no more than 256 KiB, and are refused or taken',
  fc.tuple(mutatedBytes(packed), fc.constantFrom(...INSIDES)),
  async ([bytes, inside]) => {
    const unpacked = unpack(bytes, dictionaryOf(inside));
    if ('text' in unpacked && unpacked.text.length > MOST_INFLATED) throw new Error(`${unpacked.text.length}`);
    await expectSame(forge(`c1${inside}`, toBase64url(bytes)));
  },
);

/** Opens at once whatever it is given: what is sealed is taken as if its passphrase had been right. */
const openCipher = {
  importKey: async () => ({}),
  deriveKey: async () => ({}),
  decrypt: async (_mode: unknown, _key: unknown, row: Uint8Array) => row.slice(0, -16).buffer,
} as unknown as SubtleCrypto;

fuzz(
  'what a sealed link held, damaged before it was sealed, is refused or taken',
  mutatedBytes(packed),
  async (bytes) => {
    for (const letter of ['f', 'r', 's', '\u0000']) {
      const row = new Uint8Array([...new Uint8Array(28), letter.charCodeAt(0), ...bytes, ...new Uint8Array(16)]);
      expectDecoded(await decodeLink(catalogue, forge('c1s', toBase64url(row)), 'parola', openCipher));
    }
  },
);
