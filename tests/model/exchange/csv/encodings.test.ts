import { describe, expect, it } from 'vitest';
import { companiesIn, refusedIn, rowsOf } from './read-whole.ts';

const NAME = 'Caffè «Perché» — 5 €';
const table = (separator = ';') =>
  [
    ['company.name', 'declaration.mass-speed', 'staff.fte'],
    [NAME, '1', '3,5'],
    ['Due', '1', '4'],
  ]
    .map((cells) => `${cells.join(separator)}\r\n`)
    .join('');

const utf16be = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16();
/** The signs of NAME in Windows-1252. */
const windows = (text: string): Uint8Array =>
  Buffer.from([...text].map((sign) => ({ '—': 0x97, '€': 0x80 })[sign] ?? (sign.codePointAt(0) as number)));

describe.each([1, 2, 3, 7, 65_536])('in chunks of %i bytes', (size) => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8', table()],
    ['UTF-8 with its mark', `\uFEFF${table()}`],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${table()}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(`\uFEFF${table()}`)],
    ['UTF-16 without its mark, little end first', Buffer.from(table(), 'utf16le')],
    ['UTF-16 without its mark, big end first', utf16be(table())],
    ['UTF-16 parted by tabs, as spreadsheets save “Unicode text”', Buffer.from(`\uFEFF${table('\t')}`, 'utf16le')],
    ['Windows-1252', windows(table())],
    ['after a line that names the separator', `sep=;\r\n${table()}`],
    ['after that line and a mark', `\uFEFFsep=;\n${table()}`],
  ])('%s is read', async (_says, bytes) => {
    const [first, second] = await companiesIn(bytes, size);
    expect([first?.company.name, first?.answers['staff.fte'], second?.company.name]).toEqual([NAME, 3.5, 'Due']);
  });
});

describe('bytes that are not the text they began as', () => {
  it('in one row of a table in UTF-8 are refused there, and the next row is read', async () => {
    const bytes = Buffer.concat([
      Buffer.from(table()),
      Buffer.from([0x41, 0xe8, 0x3b, 0x31, 0x3b, 0x0a]),
      Buffer.from('Tre;1;1'),
    ]);
    expect(await refusedIn(bytes)).toEqual(['4: .: not-text']);
    expect(await rowsOf(bytes)).toHaveLength(4);
  });

  it('in UTF-16 end the table with a refusal', async () => {
    const whole = Buffer.from(`\uFEFF${table()}`, 'utf16le');
    const cut = whole.subarray(0, whole.length - 5);
    expect(await refusedIn(cut)).toEqual(['3: .: not-text']);
    const half = Buffer.concat([whole, Buffer.from([0x00, 0xd8])]);
    expect(await refusedIn(half)).toHaveLength(1);
  });

  it('of a picture, of nothing are no table', async () => {
    const not = ['1: .: not-a-table'];
    expect(await refusedIn(Buffer.from('89504e470d0a1a0a0000000d', 'hex'))).toEqual(not);
    expect(await refusedIn('')).toEqual(not);
    expect(await refusedIn(Buffer.from([0, 0, 0, 0]))).toEqual(not);
    expect(await refusedIn('{"format":"coerente/assessment"}')).toEqual(not);
  });
});
