import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { catalogue } from '#content/catalogue.ts';
import { openBytes } from '#model/exchange/open-bytes.ts';
import { MOST_FILE_BYTES, recognise, refuseSize } from '#model/exchange/recognise.ts';
import { keptPdf } from './pdf-files.ts';

const bytesOf = (text: string, encoding: BufferEncoding = 'utf8') => new Uint8Array(Buffer.from(text, encoding));
const kindOf = (bytes: Uint8Array, name?: string): string => {
  const found = recognise(bytes, name);
  return found.kind === 'refused' ? found.refusal.kind : found.kind;
};
const PNG = bytesOf('89504e470d0a1a0a0000000d49484452', 'hex');
const ONE = '{"format":"coerente/assessment"}';

describe('what a file is', () => {
  it.each([
    ['a PDF', keptPdf('ours'), 'pdf'],
    ['a PDF behind junk', bytesOf('\r\nmail\r\n%PDF-1.7\n'), 'pdf'],
    ['JSON', bytesOf(`\uFEFF \n${ONE}`), 'json'],
    ['JSON that speaks of PDF', bytesOf('{"note":"%PDF-1.7"}'), 'json'],
    ['JSON in UTF-16', bytesOf(`\uFEFF${ONE}`, 'utf16le'), 'json'],
    ['JSON over several lines', bytesOf('{\n"a": 1\n}\n'), 'json'],
    ['JSON that breaks off', bytesOf('{\n"a": 1\n'), 'json'],
    ['one assessment a line', bytesOf(`${ONE}\n${ONE}\n`), 'ndjson'],
    ['one assessment a line, the second cut', bytesOf(`${ONE}\r\n{"format":\r\n`), 'ndjson'],
    ['a table', bytesOf('company.name;promise.level\nRossi;100\n'), 'table'],
    ['a table in Windows-1252', bytesOf('company.name;note\r\nCaff\u00E8;1\r\n', 'latin1'), 'table'],
    ['a table in UTF-16', bytesOf('\uFEFFcompany.name\tpromise.level\r\n', 'utf16le'), 'table'],
    ['a link', bytesOf('https://example.org/it/apri/#c1f.abc.def\n'), 'link'],
    ['a fragment', bytesOf('#c1f.abc.def'), 'link'],
    ['nothing', bytesOf(''), 'file-empty'],
    ['blanks', bytesOf(' \r\n\t '), 'file-empty'],
    ['a PNG', PNG, 'file-is-picture'],
    ['a JPEG', bytesOf('ffd8ffe000104a464946', 'hex'), 'file-is-picture'],
    ['a GIF', bytesOf('GIF89a'), 'file-is-picture'],
    ['an SVG', bytesOf('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file-is-picture'],
    ['a workbook', bytesOf('PK\u0003\u0004....xl/workbook.xml....'), 'file-is-workbook'],
    ['a text document', bytesOf('PK\u0003\u0004....word/document.xml'), 'file-unknown'],
    ['an archive', bytesOf('PK\u0003\u0004....photo.jpg'), 'file-is-archive'],
    ['a gzip', bytesOf('1f8b0800', 'hex'), 'file-is-archive'],
    ['a page', bytesOf('<!doctype html><p>;'), 'file-unknown'],
    ['a sentence', bytesOf('Ciao a tutti'), 'file-unknown'],
    ['a program', bytesOf('7f454c4602010100000000', 'hex'), 'file-unknown'],
  ])('%s is known by what it holds', (_, bytes, kind) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  it('does not follow its name: a PNG named .json is a picture, JSON named .csv is JSON', () => {
    expect(kindOf(PNG, 'valutazione.json')).toBe('file-is-picture');
    expect(kindOf(bytesOf(ONE), 'aziende.csv')).toBe('json');
    expect(kindOf(keptPdf('ours'), 'foto.png')).toBe('pdf');
  });

  it('takes the hint of its name where nothing speaks against it', () => {
    expect(kindOf(bytesOf('company.name\nRossi\n'), 'aziende.CSV')).toBe('table');
    expect(kindOf(bytesOf('d0cf11e0a1b11ae1', 'hex'), 'aziende.xls')).toBe('file-is-workbook');
    expect(kindOf(bytesOf('d0cf11e0a1b11ae1', 'hex'), 'lettera.doc')).toBe('file-unknown');
    expect(kindOf(bytesOf(`{"a":\n${ONE}`), 'a.ndjson')).toBe('ndjson');
  });

  it('is refused by its size alone above 30 MB, before it is read', async () => {
    expect(refuseSize(MOST_FILE_BYTES)).toBeUndefined();
    expect(refuseSize(MOST_FILE_BYTES + 1)).toMatchObject({ kind: 'file-too-large', details: { most: 30 } });
    const opened = await openBytes(catalogue, new Uint8Array(MOST_FILE_BYTES + 1));
    expect(opened).toMatchObject({ kind: 'refused', refusals: [{ kind: 'file-too-large' }] });
  });

  it('is some kind for any bytes and any name (1,000 runs)', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.string({ maxLength: 20 }), (bytes, name) => {
        expect(kindOf(bytes, name)).toMatch(/^(?:pdf|json|ndjson|link|table|file-[a-z-]+)$/u);
      }),
      { numRuns: 1000 },
    );
  });
});
