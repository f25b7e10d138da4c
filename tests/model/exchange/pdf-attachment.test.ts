import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '#model/exchange/parse-json.ts';
import { isPdf, MOST_PDF_BYTES, readPdfAttachments } from '#model/exchange/pdf-attachment.ts';
import { ATTACHED, keptPdf, makePdf } from './pdf-files.ts';

const read = async (bytes: Uint8Array): Promise<readonly string[]> => {
  const found = await readPdfAttachments(bytes);
  if (!found.ok) return found.refusals.map(({ kind }) => kind);
  return found.value.map((one) => new TextDecoder().decode(one.bytes));
};
const replaced = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  new Uint8Array(Buffer.from(Buffer.from(bytes).toString('latin1').replace(from, to), 'latin1'));
/** Everything a damaged file may give: what was attached, byte for byte, or a refusal. */
const HONEST = [ATTACHED, 'pdf-incomplete', 'pdf-damaged', 'pdf-encrypted', 'pdf-without-assessment', 'pdf-foreign'];

describe('the assessment inside a PDF', () => {
  it.each(['ours', 'object-streams', 'linearized', 'linearized-object-streams', 'qdf'])(
    'comes back byte for byte from %s.pdf',
    async (name) => {
      expect(await read(keptPdf(name))).toEqual([ATTACHED]);
    },
  );

  it('comes back once from two copies joined in one file', async () => {
    expect(await read(keptPdf('united'))).toEqual([ATTACHED]);
  });

  it('comes back from behind junk before the header, and with text after the end', async () => {
    const ours = keptPdf('ours');
    const around = Buffer.concat([Buffer.from('From: me\r\n\r\n'), ours, Buffer.from('\r\n--sent by mail--\r\n')]);
    expect(await read(new Uint8Array(around))).toEqual([ATTACHED]);
  });

  it.each([true, false])('comes back with every sign a name can hold, compressed: %s', async (compress) => {
    const text = `{"name":"(${'\u{1F600}'}\\) /JS endstream 1 0 obj << /EF >> «è» \u202E"}`;
    const attached = [{ name: 'R(o)s\\si è 日本.json', text }];
    expect(await read(await makePdf({ attached, compress }))).toEqual([text]);
    const found = await readPdfAttachments(await makePdf({ attached, compress }));
    expect(found.ok && found.value.map(({ name }) => name)).toEqual(['R(o)s\\si è 日本.json']);
  });

  it('comes back beside files that are not JSON, and each of two different ones', async () => {
    const attached = [
      { name: 'notes.txt', text: 'notes' },
      { name: 'a.json', text: '{"a":1}' },
      { name: 'b.JSON', text: '{"b":2}' },
    ];
    expect(await read(await makePdf({ attached }))).toEqual(['{"a":1}', '{"b":2}']);
  });

  it('is refused as encrypted behind a password, that of the owner included', async () => {
    expect(await read(keptPdf('encrypted'))).toEqual(['pdf-encrypted']);
    expect(await read(keptPdf('owner-password'))).toEqual(['pdf-encrypted']);
  });

  it('is missed in a report of ours that was printed again or made without it', async () => {
    expect(await read(keptPdf('reprinted'))).toEqual(['pdf-without-assessment']);
    expect(await read(await makePdf({}))).toEqual(['pdf-without-assessment']);
  });

  it('was never in a PDF of another program', async () => {
    expect(await read(keptPdf('foreign'))).toEqual(['pdf-foreign']);
    expect(await read(keptPdf('reprinted-cairo'))).toEqual(['pdf-foreign']);
  });
});

describe('a PDF that is damaged', () => {
  it.each(['ours', 'object-streams', 'linearized', 'linearized-object-streams', 'qdf', 'united'])(
    'gives, cut off after any byte of %s.pdf, the exact assessment or a refusal',
    async (name) => {
      const whole = keptPdf(name);
      let recovered = 0;
      for (let end = 0; end < whole.length; end++) {
        const [found, ...more] = await read(whole.subarray(0, end));
        expect([...HONEST.slice(0, 2)]).toContain(found);
        expect(more).toEqual([]);
        if (found === ATTACHED) recovered += 1;
      }
      expect(recovered).toBeGreaterThan(0);
    },
  );

  it('is recovered from a cut that leaves the attachment and takes what names it', async () => {
    const whole = keptPdf('ours');
    const end = Buffer.from(whole).indexOf('endstream', Buffer.from(whole).indexOf('EmbeddedFile')) + 9;
    expect(Buffer.from(whole.subarray(0, end)).includes('Filespec')).toBe(false);
    expect(await read(whole.subarray(0, end))).toEqual([ATTACHED]);
  });

  it.each(['ours', 'object-streams', 'qdf', 'encrypted'])(
    'gives, with any one byte of %s.pdf altered, the exact assessment or a refusal',
    async (name) => {
      const whole = keptPdf(name);
      for (let at = 0; at < whole.length; at++) {
        const altered = whole.slice();
        altered[at] = (altered[at] ?? 0) ^ 0x15;
        expect(HONEST).toContain((await read(altered))[0]);
      }
    },
  );

  it('never throws and never hangs, whatever is changed in it (1,000 runs)', async () => {
    const files = ['ours', 'object-streams', 'linearized', 'qdf', 'encrypted', 'united'].map(keptPdf);
    const change = fc.record({
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      take: fc.nat(40),
      put: fc.uint8Array({ maxLength: 40 }),
    });
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        async (file, changes) => {
          let bytes = Buffer.from(file);
          for (const { at, take, put } of changes) {
            const place = Math.floor(at * bytes.length);
            bytes = Buffer.concat([bytes.subarray(0, place), put, bytes.subarray(place + take)]);
          }
          for (const found of await read(new Uint8Array(bytes))) expect(HONEST).toContain(found);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is refused when its content no longer fits its check sum, compressed or not', async () => {
    const plain = await makePdf({ attached: [{ name: 'a.json', text: '{"weight":60}' }], compress: false });
    expect(await read(plain)).toEqual(['{"weight":60}']);
    expect(await read(replaced(plain, '{"weight":60}', '{"weight":90}'))).toEqual(['pdf-damaged']);
    expect(await read(replaced(plain, '/Size 13', '/Size 12'))).toEqual(['pdf-damaged']);
  });
});

describe('a hostile PDF', () => {
  it('of more than 30 MB is refused unread', async () => {
    expect(await read(new Uint8Array(MOST_PDF_BYTES + 1))).toEqual(['file-too-large']);
  });

  it('cannot make an attachment grow past the size of an assessment', async () => {
    const started = performance.now();
    const bomb = await makePdf({ attached: [{ name: 'a.json', text: '0'.repeat(MOST_BYTES + 4) }] });
    expect(await read(bomb)).toEqual(['pdf-damaged']);
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it.each([
    ['lists that never close', '1 0 obj ['],
    ['dictionaries inside one another', '1 0 obj <<//////<<'],
    ['objects that begin and never end', '7 0 obj <</A '],
    ['texts that never close', '1 0 obj ('],
    ['streams that never end', '1 0 obj <</Length 5>> stream\n'],
    ['references to themselves', '1 0 obj 1 0 R endobj 2 0 obj <</EF 1 0 R /F (a.json)>> '],
    ['numbers and blanks', '1 0  \t\n'],
  ])('of two megabytes of %s ends within seconds', async (_, piece) => {
    const started = performance.now();
    const text = `%PDF-1.7\n${piece.repeat(Math.ceil(2_000_000 / piece.length))}`;
    expect(['pdf-damaged', 'pdf-incomplete']).toContain((await read(new Uint8Array(Buffer.from(text))))[0]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });

  it('is told from other files by its mark alone', () => {
    expect(isPdf(keptPdf('ours'))).toBe(true);
    expect(isPdf(new Uint8Array(Buffer.from('{"format":"coerente/assessment"}')))).toBe(false);
  });
});
